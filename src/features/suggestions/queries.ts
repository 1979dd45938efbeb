// Suggestions as other areas need them: as the facts of their paper, named on the page of a petition they cite,
// and with what a reader may see of the petitions they cite.
import { sql } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import type { Reader } from '#ledger/transaction.ts';
import { keptFrom, visibleTo } from '#ledger/visible-petitions.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import {
  suggestionOutcomeWords,
  suggestionPowerWords,
  type Suggestion,
  type SuggestionAnswer,
} from '#core/suggestions/suggestion.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { say, type Language } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** What the letter of a suggestion is filled from. */
export function suggestionFacts(
  suggestion: Suggestion,
  directory: Pick<Directory, 'unitName'>,
): PaperFacts['suggestion-letter'] {
  const { due, addressee, concerningUnitId, evidence } = suggestion;
  const concerning = directory.unitName(concerningUnitId);
  return {
    organ: directory.unitName(suggestion.byUnitId),
    number: suggestion.number,
    issuedOn: suggestion.issuedOn,
    toUnit: addressee.name,
    power: suggestionPowerWords[suggestion.power].zh,
    ...(concerning ? { concerning } : {}),
    problem: suggestion.problem,
    advice: suggestion.advice,
    evidence: evidence.map(({ number, title }) => ({ number, subject: title })),
    replyLimit: { date: due.limit, explanation: explainDue(due, 'zh') },
  };
}

type Citing = PetitionView['suggestions'][number];

/** A suggestion as the page of a petition that it cites names it. */
export function presentCiting(
  { id, number, power, addressee, issuedOn, due, answer }: Suggestion,
  today: PlainDate,
  language: Language,
): Citing {
  return {
    id,
    number,
    powerName: say(suggestionPowerWords[power], language),
    addressee: addressee.name,
    issuedOn,
    limit: due.limit,
    late: !answer && due.limit < today,
    answer: answer && presentAnswer(answer, language),
  };
}

export function presentAnswer(
  { on, outcome, reasons, backDateReason }: SuggestionAnswer,
  language: Language,
) {
  return { on, outcomeName: say(suggestionOutcomeWords[outcome], language), reasons, backDateReason };
}

/** What a reader may see of cited petitions, and from which of them they have to keep away. */
export type CitedFor = {
  readonly visible: ReadonlySet<PetitionId>;
  readonly keptAway: ReadonlySet<PetitionId>;
};

/** Asks it once for all the petitions that some suggestions cite. */
export async function seeCited(
  read: Reader,
  actor: Actor,
  suggestions: readonly Pick<Suggestion, 'evidence'>[],
): Promise<CitedFor> {
  const ids = [...new Set(suggestions.flatMap(({ evidence }) => evidence.map(({ id }) => id)))];
  if (ids.length === 0) return { visible: new Set(), keptAway: new Set() };
  const rows = await read
    .selectFrom('petition as p')
    .select([
      'p.id',
      sql<boolean>`${visibleTo(actor)}`.as('visible'),
      sql<boolean>`${keptFrom(actor)}`.as('kept'),
    ])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where('p.id', 'in', ids)
    .execute();
  return {
    visible: new Set(rows.filter((row) => row.visible).map((row) => row.id)),
    keptAway: new Set(rows.filter((row) => row.kept).map((row) => row.id)),
  };
}

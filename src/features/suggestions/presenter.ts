import type { SuggestionView } from '#contract/suggestions.ts';
import { clockColour } from '#core/clocks/clock-colour.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import { say, type Language } from '#core/kit/language.ts';
import { daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import { toTraditional } from '#core/kit/traditional.ts';
import { mayAnswerSuggestion } from '#core/suggestions/answer-suggestion.ts';
import { suggestionPowerWords, type Suggestion } from '#core/suggestions/suggestion.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { presentAnswer, type CitedFor } from './queries.ts';

type PresentFacts = {
  readonly caller: Caller;
  readonly language: Language;
  readonly today: PlainDate;
  readonly law: Pick<LawBook, 'ladder'>;
  /** What the reader may see of the cited petitions. */
  readonly cited: CitedFor;
};

/** One suggestion for one reader in one language. */
export function presentSuggestion(
  suggestion: Suggestion,
  { caller, language, today, law, cited }: PresentFacts,
): SuggestionView {
  const { actor, directory } = caller;
  const { due, answer, power } = suggestion;
  const seen = suggestion.evidence.filter(({ id }) => cited.visible.has(id));
  const sentence = explainDue(due, language === 'en' ? 'en' : 'zh');
  return {
    id: suggestion.id,
    version: suggestion.version,
    number: suggestion.number,
    power,
    powerName: say(suggestionPowerWords[power], language),
    byUnit: directory.unitName(suggestion.byUnitId),
    addressee: suggestion.addressee.name,
    concerning: directory.unitName(suggestion.concerningUnitId),
    problem: suggestion.problem,
    advice: suggestion.advice,
    evidence: seen,
    hiddenEvidence: suggestion.evidence.length - seen.length,
    mayHaveLetter: !suggestion.evidence.some(({ id }) => cited.keptAway.has(id)),
    issuedOn: suggestion.issuedOn,
    limit: due.limit,
    provisional: due.provisional,
    explanation: language === 'zh-Hant' ? toTraditional(sentence) : sentence,
    moves: suggestion.moves.map(({ on, due: { limit }, before, notice }) => ({
      on,
      before: before.limit,
      after: limit,
      cause: language === 'zh-Hant' ? toTraditional(notice) : notice,
    })),
    daysLeft: daysBetween(today, due.limit),
    colour: clockColour({ ...due, stoppedOn: answer?.on }, today, law.ladder(today)),
    answer: answer && presentAnswer(answer, language),
    mayAnswer: !answer && mayAnswerSuggestion(actor, suggestion),
  };
}

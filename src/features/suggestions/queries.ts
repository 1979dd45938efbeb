// Suggestions as other areas need them: as the facts of their paper.
import { explainDue } from '#core/clocks/explain-due.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { suggestionPowerWords, type Suggestion } from '#core/suggestions/suggestion.ts';
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

import type { SuggestionView } from '#contract/suggestions.ts';
import { clockColour } from '#core/clocks/clock-colour.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import { say, type Language } from '#core/kit/language.ts';
import { daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import { toTraditional } from '#core/kit/traditional.ts';
import { mayAnswerSuggestion } from '#core/suggestions/answer-suggestion.ts';
import {
  suggestionOutcomeWords,
  suggestionPowerWords,
  type Suggestion,
} from '#core/suggestions/suggestion.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Caller } from '#features/accounts/queries.ts';

type PresentFacts = {
  readonly caller: Caller;
  readonly language: Language;
  readonly today: PlainDate;
  readonly law: Pick<LawBook, 'ladder'>;
};

/** One suggestion for one reader in one language. */
export function presentSuggestion(
  suggestion: Suggestion,
  { caller, language, today, law }: PresentFacts,
): SuggestionView {
  const { actor, directory } = caller;
  const { due, answer, power } = suggestion;
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
    evidence: [...suggestion.evidence],
    issuedOn: suggestion.issuedOn,
    limit: due.limit,
    provisional: due.provisional,
    explanation: language === 'zh-Hant' ? toTraditional(sentence) : sentence,
    daysLeft: daysBetween(today, due.limit),
    colour: clockColour({ ...due, stoppedOn: answer?.on }, today, law.ladder(today)),
    answer: answer && {
      on: answer.on,
      outcomeName: say(suggestionOutcomeWords[answer.outcome], language),
      reasons: answer.reasons,
    },
    mayAnswer: !answer && mayAnswerSuggestion(actor, suggestion),
  };
}

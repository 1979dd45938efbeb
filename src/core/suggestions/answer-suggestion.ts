import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import { keptReason, refuseWithoutReason } from '../petitions/back-date.ts';
import { maySuggest } from './issue-suggestion.ts';
import type { Suggestion, SuggestionAnswer, SuggestionEvent } from './suggestion.ts';

/**
 * Whether this post knows of the suggestion: the office that gives them, the unit it is addressed to, and audit. The unit
 * whose handling it is about learns of it from those it was addressed to.
 */
export function mayReadSuggestion(actor: Actor, { addressee }: Pick<Suggestion, 'addressee'>): boolean {
  if (maySuggest(actor)) return true;
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (duties.includes('audit')) return true;
  return duties.includes('receive') && addressee.unitId === actor.unitId;
}

/** The addressee answers; what an organ outside wrote back is recorded by the office. */
export function mayAnswerSuggestion(actor: Actor, { addressee }: Pick<Suggestion, 'addressee'>): boolean {
  if (addressee.unitId === undefined) return maySuggest(actor);
  const duties: readonly Duty[] = roles[actor.role].duties;
  return duties.includes('receive') && addressee.unitId === actor.unitId;
}

/** In writing, once: adopted, partly, or not; with the reasons whenever anything is not adopted. */
export function answerSuggestion(
  { backDateReason, ...answer }: SuggestionAnswer,
  suggestion: Suggestion,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly SuggestionEvent[], AnswerRefusal> {
  if (!mayAnswerSuggestion(actor, suggestion)) return err({ kind: 'suggestions.not-your-answer' });
  if (suggestion.answer) return err({ kind: 'suggestions.already-answered', on: suggestion.answer.on });
  const { issuedOn } = suggestion;
  if (answer.on < issuedOn || answer.on > today)
    return err({ kind: 'suggestions.answered-out-of-time', issuedOn, today });
  const unexplained = refuseWithoutReason(answer.on, backDateReason, today);
  if (unexplained) return err({ ...unexplained, kind: 'suggestions.back-date-reason-missing' });
  if (answer.outcome !== 'adopted' && answer.reasons === '')
    return err({ kind: 'suggestions.reasons-missing' });
  const reason = keptReason(answer.on, backDateReason, today);
  return ok([{ kind: 'SuggestionAnswered', answer: { ...answer, ...reason } }]);
}

export type AnswerRefusal =
  | { readonly kind: 'suggestions.not-your-answer' }
  | { readonly kind: 'suggestions.already-answered'; readonly on: PlainDate }
  | {
      readonly kind: 'suggestions.answered-out-of-time';
      readonly issuedOn: PlainDate;
      readonly today: PlainDate;
    }
  | {
      readonly kind: 'suggestions.back-date-reason-missing';
      readonly on: PlainDate;
      readonly daysMax: number;
    }
  | { readonly kind: 'suggestions.reasons-missing' };

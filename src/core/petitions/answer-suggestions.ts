// A suggestion is studied and answered: adopted, adopted in part or not, with reasons. It knows no decision letter, no
// sixty days and no review (《信访工作条例》第二十九条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { SuggestionAnswer } from './claim-work.ts';
import { outcomeOf, withConclusion } from './claim-outcomes.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export function answerSuggestions(
  command: { readonly answers: readonly Omit<SuggestionAnswer, 'on'>[] },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | SuggestionRefusal> {
  const may = mayTake('answer-suggestions', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseAnswers(command.answers, state);
  if (refusal) return err(refusal);
  const { today } = facts;
  const answers = command.answers.map((answer) => ({ ...answer, on: today }));
  return ok(withConclusion(state, [{ kind: 'SuggestionsAnswered', answers, on: today }], today));
}

export type SuggestionRefusal =
  | { readonly kind: 'petitions.not-a-suggestion' }
  | { readonly kind: 'petitions.measures-missing'; readonly claim: number }
  | { readonly kind: 'petitions.explained-is-for-questions'; readonly claim: number };

function refuseAnswers(
  answers: readonly Omit<SuggestionAnswer, 'on'>[],
  state: PetitionState,
): SuggestionRefusal | undefined {
  if (answers.length === 0 || new Set(answers.map(({ claimId }) => claimId)).size < answers.length)
    return { kind: 'petitions.not-a-suggestion' };
  for (const { claimId, result, measures } of answers) {
    const at = state.claims.findIndex(({ id }) => id === claimId);
    const claim = state.claims[at];
    if (claim?.route !== 'suggestion' || outcomeOf(claim, state))
      return { kind: 'petitions.not-a-suggestion' };
    const adopted = result === 'adopted' || result === 'partly-adopted';
    if (adopted && measures.trim() === '') return { kind: 'petitions.measures-missing', claim: at + 1 };
    if (result === 'explained' && claim.purpose === 'suggestion')
      return { kind: 'petitions.explained-is-for-questions', claim: at + 1 };
  }
  return undefined;
}

// A decision letter answers every claim: facts, evidence, basis, opinion, execution, remedy
// (《信访工作条例》第三十二条). It cannot be submitted incomplete, and says what is missing.
import type { Actor } from '../access/actor.ts';
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { isOrdinary } from './lawful-route.ts';
import type { Claim, ClaimDecision, DecisionContent, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export function submitDecision(
  decision: DecisionContent,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | DecisionRefusal> {
  const may = mayTake('submit-decision', state, facts.actor);
  if (!may.ok) return may;
  const missing = missingInDecision(decision, state);
  if (missing.length > 0) return err({ kind: 'petitions.decision-incomplete', missing });
  const answered = new Map(decision.claims.map((claim) => [claim.claimId, claim]));
  const claims = state.claims.filter(isOrdinary).flatMap((claim) => answered.get(claim.id) ?? []);
  return ok([{ kind: 'DecisionSubmitted', decision: { ...decision, claims }, on: facts.today }]);
}

export type DecisionRefusal = {
  readonly kind: 'petitions.decision-incomplete';
  readonly missing: readonly MissingPart[];
};

/** One thing that a decision still lacks; `claim` counts the answered claims from 1, as the letter does. */
export type MissingPart =
  | {
      readonly part: 'facts' | 'evidence' | 'basis' | 'reasons' | 'execution' | 'answer';
      readonly claim: number;
    }
  | { readonly part: 'review-organ' };

/** Everything that is missing, in the order of the letter. Empty when the decision may be submitted. */
export function missingInDecision(
  decision: DecisionContent,
  state: { readonly claims: readonly Pick<Claim, 'id' | 'route'>[] },
): readonly MissingPart[] {
  const answers = new Map<ClaimId, ClaimDecision>(decision.claims.map((claim) => [claim.claimId, claim]));
  const parts = state.claims
    .filter(isOrdinary)
    .flatMap((claim, index) => missingInAnswer(answers.get(claim.id), index + 1));
  return decision.reviewOrgan.trim() === '' ? [...parts, { part: 'review-organ' }] : parts;
}

function missingInAnswer(answer: ClaimDecision | undefined, claim: number): readonly MissingPart[] {
  if (!answer) return [{ part: 'answer', claim }];
  const supported = answer.opinion === 'support' || answer.opinion === 'partial-support';
  const needed = [
    'facts',
    'evidence',
    'basis',
    'reasons',
    ...(supported ? ['execution' as const] : []),
  ] as const;
  return needed.filter((part) => answer[part].trim() === '').map((part) => ({ part, claim }));
}

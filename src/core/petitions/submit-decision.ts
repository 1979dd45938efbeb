// A decision letter answers every claim: facts, evidence, basis, opinion, execution, remedy
// (《信访工作条例》第三十二条). It cannot be submitted incomplete, and says what is missing.
import type { Actor } from '../access/actor.ts';
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { claimsToAnswer } from './claims-to-answer.ts';
import type { PetitionEvent } from './events.ts';
import { isSupported } from './execution.ts';
import type { ClaimDecision, DecisionContent, Demand, PetitionState } from './petition.ts';
import { refuseSameAnswer, type SameAnswerRefusal } from './redo-answer.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export function submitDecision(
  decision: DecisionContent,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | DecisionRefusal | SameAnswerRefusal> {
  const may = mayTake('submit-decision', state, facts.actor);
  if (!may.ok) return may;
  if (state.handlerId === undefined) return err({ kind: 'petitions.no-handler' });
  const missing = missingInDecision(decision, state, facts.today);
  if (missing.length > 0) return err({ kind: 'petitions.decision-incomplete', missing });
  const same = refuseSameAnswer(decision, state);
  if (same) return err(same);
  const answered = new Map(decision.claims.map((claim) => [claim.claimId, claim]));
  const claims = claimsToAnswer(state).flatMap((claim) => answered.get(claim.id) ?? []);
  const { today: on, actor } = facts;
  return ok([{ kind: 'DecisionSubmitted', decision: { ...decision, claims }, on, byId: actor.accountId }]);
}

export type DecisionRefusal =
  | { readonly kind: 'petitions.decision-incomplete'; readonly missing: readonly MissingPart[] }
  /** The handler had to keep away and nobody was named instead. */
  | { readonly kind: 'petitions.no-handler' };

/** One thing that a decision still lacks; `claim` counts the answered claims from 1, as the letter does. */
export type MissingPart =
  | {
      readonly part:
        | 'facts'
        | 'evidence'
        | 'basis'
        | 'demand'
        | 'demand-fits'
        | 'reasons'
        | 'execution'
        | 'execute-by'
        | 'answer';
      readonly claim: number;
    }
  | { readonly part: 'review-organ' };

/** Everything that is missing, in the order of the letter. Empty when the decision may be submitted. */
export function missingInDecision(
  decision: DecisionContent,
  state: Parameters<typeof claimsToAnswer>[0],
  today: PlainDate,
): readonly MissingPart[] {
  const answers = new Map<ClaimId, ClaimDecision>(decision.claims.map((claim) => [claim.claimId, claim]));
  const parts = claimsToAnswer(state).flatMap((claim, index) =>
    missingInAnswer(answers.get(claim.id), index + 1, today),
  );
  return decision.reviewOrgan.trim() === '' ? [...parts, { part: 'review-organ' }] : parts;
}

function missingInAnswer(
  answer: ClaimDecision | undefined,
  claim: number,
  today: PlainDate,
): readonly MissingPart[] {
  if (!answer) return [{ part: 'answer', claim }];
  const { demand, executeBy } = answer;
  const supported = isSupported(answer);
  const blank = (part: 'facts' | 'evidence' | 'basis' | 'reasons' | 'execution'): boolean =>
    answer[part].trim() === '';
  const lacking = {
    facts: blank('facts'),
    evidence: blank('evidence'),
    basis: blank('basis'),
    demand: demand === undefined,
    'demand-fits': demand !== undefined && !fits(demand, answer.opinion),
    reasons: blank('reasons'),
    execution: supported && blank('execution'),
    'execute-by': supported && (executeBy === undefined || executeBy < today),
  } as const;
  return answerParts.filter((part) => lacking[part]).map((part) => ({ part, claim }));
}

const answerParts = [
  'facts',
  'evidence',
  'basis',
  'demand',
  'demand-fits',
  'reasons',
  'execution',
  'execute-by',
] as const;

// What is not reasonable is not supported, and what is wholly reasonable is not refused: for want of a basis it is explained.
function fits(demand: Demand, opinion: ClaimDecision['opinion']): boolean {
  if (demand === 'unreasonable') return opinion === 'explain' || opinion === 'not-support';
  return demand === 'partly' || opinion !== 'not-support';
}

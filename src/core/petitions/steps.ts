// The one table of what may be done with a petition: by whom, from which phase, on which article. The
// commands, the desk, the API and the tests all read it.
import type { Actor } from '../access/actor.ts';
import type { UnitId } from '../kit/ids.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import { caseTeam } from './case-lead.ts';
import { caseLeadSteps } from './case-lead-steps.ts';
import { claimSteps } from './claim-steps.ts';
import { agreementSteps } from './agreement-steps.ts';
import { authoritySteps } from './authority-steps.ts';
import { closingSteps } from './closing-steps.ts';
import { handlingSteps } from './handling-steps.ts';
import { hearingSteps } from './hearing-steps.ts';
import { invitationSteps } from './invitation-steps.ts';
import { intakeSteps } from './intake-steps.ts';
import { refusePerson, type PersonRefusal } from './part-in-petition.ts';
import { jointSteps } from './joint-steps.ts';
import { jurisdictionSteps } from './jurisdiction-steps.ts';
import { linkSteps } from './link-steps.ts';
import { issuerOf } from './issued-papers.ts';
import { paperSteps } from './paper-steps.ts';
import { promiseSteps } from './promise-steps.ts';
import { owedPromises, standsBehind } from './promise.ts';
import type { PetitionState, Phase } from './petition.ts';
import { qualitySteps } from './quality-steps.ts';
import { pendingRecusal } from './recusal.ts';
import { openReview } from './review-ladder.ts';
import { reviewSteps } from './review-steps.ts';
import type { Step } from './step.ts';
import { supervisionSteps } from './supervision-steps.ts';
import { talkSteps } from './talk-steps.ts';

export const steps = {
  ...intakeSteps,
  ...hearingSteps,
  ...agreementSteps,
  ...promiseSteps,
  ...jurisdictionSteps,
  ...linkSteps,
  ...handlingSteps,
  ...supervisionSteps,
  ...talkSteps,
  ...caseLeadSteps,
  ...qualitySteps,
  ...authoritySteps,
  ...jointSteps,
  ...reviewSteps,
  ...claimSteps,
  ...invitationSteps,
  ...closingSteps,
  ...paperSteps,
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof steps;
export const stepIds = Object.keys(steps) as readonly StepId[];

export type StepRefusal =
  | { readonly kind: 'petitions.wrong-phase'; readonly step: StepId; readonly phase: Phase }
  | { readonly kind: 'petitions.not-your-step'; readonly step: StepId }
  | { readonly kind: 'petitions.main-leader-signs' }
  | PersonRefusal;

/** Whether `actor` may take `step` now (rules of phase first, then of post, then of person). */
export function mayTake(step: StepId, state: PetitionState, actor: Actor): Result<Step, StepRefusal> {
  const rule: Step = steps[step];
  if (!isOpen(step, state)) return err({ kind: 'petitions.wrong-phase', step, phase: state.phase });
  if (!isAtPost(rule, state, actor)) return err(refusePost(step, rule, state, actor));
  const refusal = refusePerson(rule, state, actor.accountId);
  return refusal ? err(refusal) : ok(rule);
}

/** The steps that the phase allows, whoever takes them; each with whether this actor may. */
export function openSteps(
  state: PetitionState,
  actor: Actor,
): readonly { readonly step: StepId; readonly mine: boolean }[] {
  return stepIds
    .filter((step) => isOpen(step, state))
    .map((step) => ({ step, mine: mayTake(step, state, actor).ok }));
}

/** Whether somebody may take the step as the petition stands now. */
export function isOpen(step: StepId, state: PetitionState): boolean {
  const rule: Step = steps[step];
  const assignedDown = state.assignment?.mode === 'assigned-down';
  if (rule.onlyAssignedDown && !assignedDown) return false;
  if (step === 'close' && state.phase === 'served' && assignedDown) return false;
  if (rule.when && !rule.when(state)) return false;
  return rule.phases.includes(state.phase);
}

function isAtPost(rule: Step, state: PetitionState, actor: Actor): boolean {
  const post = postOf(rule, state);
  if (rule.side === 'case-lead' && caseTeam(state).includes(actor.accountId)) return true;
  const held: readonly Duty[] = roles[actor.role].duties;
  if (![post.duty, ...(rule.orDuties ?? [])].some((duty) => held.includes(duty))) return false;
  if (rule.side === 'supervising-unit') return isAbove(actor, state);
  if (rule.side === 'anywhere' || rule.side === 'case-lead') return true;
  if (rule.side === 'issuing-unit')
    return state.papers.some((paper) => issuerOf(paper, state) === actor.unitId);
  if (rule.side === 'promise-owner') return owedPromises(state).some(({ unitId }) => unitId === actor.unitId);
  if (rule.side === 'promise-maker')
    return owedPromises(state).some((promise) => standsBehind(promise, actor, state));
  const units = rule.side === 'either-unit' ? [state.registeringUnitId, post.unitId] : [post.unitId];
  const helps = rule.alsoCoHandling === true && state.coHandlers.includes(actor.unitId);
  return units.includes(actor.unitId) || helps;
}

function isAbove(actor: Actor, { assignment, registeringUnitId }: PetitionState): boolean {
  if (actor.unitId === assignment?.unitId) return false;
  return actor.unitId === registeringUnitId || roles[actor.role].reach === 'jurisdiction';
}

// A deputy at the right desk learns whose signature the matter needs.
function refusePost(step: StepId, rule: Step, state: PetitionState, actor: Actor): StepRefusal {
  const { dutyIfImportant: _, ...ordinarily } = rule;
  const isDeputy = rule.dutyIfImportant !== undefined && isAtPost(ordinarily, state, actor);
  return isDeputy ? { kind: 'petitions.main-leader-signs' } : { kind: 'petitions.not-your-step', step };
}

type PostState = Pick<PetitionState, 'assignment' | 'registeringUnitId'> &
  Partial<Pick<PetitionState, 'importance' | 'recusals' | 'objection' | 'reviews' | 'papers' | 'promises'>>;

/** The unit and the duty that take the step now; no unit when it is any that stands above. */
export function postOf(
  rule: Step,
  state: PostState,
): { readonly unitId: UnitId | undefined; readonly duty: Duty } {
  const { assignment, registeringUnitId } = state;
  const review = openReview({ reviews: state.reviews ?? [] });
  if (rule.side === 'reviewing-unit' || (rule.side === 'hearing-unit' && review)) {
    const unitId = review?.organ.unitId;
    return unitId ? { unitId, duty: rule.duty } : { unitId: registeringUnitId, duty: 'triage' };
  }
  // A petition assigned down stays open for the sender until the report is approved; the sender closes it.
  const senderCloses = rule.side === 'closing-unit' && assignment?.mode === 'assigned-down';
  const senderHasIt = assignment === undefined || assignment.mode === 'assigned-down';
  if (senderCloses || (rule.side === 'present-unit' && senderHasIt))
    return { unitId: registeringUnitId, duty: 'triage' };
  if (rule.side === 'supervising-unit')
    return {
      unitId: registeringUnitId === assignment?.unitId ? undefined : registeringUnitId,
      duty: rule.duty,
    };
  if (rule.side === 'promise-owner')
    return { unitId: owedPromises({ promises: state.promises ?? [] })[0]?.unitId, duty: rule.duty };
  if (rule.side === 'promise-maker') return { unitId: registeringUnitId, duty: rule.duty };
  if (rule.side === 'designator') return { unitId: state.objection?.contest?.designatorId, duty: rule.duty };
  const newest = state.papers?.at(-1);
  if (rule.side === 'issuing-unit' && newest) return { unitId: issuerOf(newest, state), duty: rule.duty };
  if (rule.side === 'registering-unit') return { unitId: registeringUnitId, duty: rule.duty };
  if (rule.side === 'recusal-decider') return deciderOf(rule, state);
  const duty = (state.importance && rule.dutyIfImportant) ?? rule.duty;
  const open = ['either-unit', 'anywhere', 'case-lead'].includes(rule.side);
  return { unitId: assignment?.unitId ?? (open ? registeringUnitId : undefined), duty };
}

// The head decides; about a head those decide who supervise it.
function deciderOf(rule: Step, { recusals = [] }: PostState): ReturnType<typeof postOf> {
  const pending = pendingRecusal({ recusals });
  return { unitId: pending?.deciderUnitId, duty: pending?.ofHead ? 'supervise' : rule.duty };
}

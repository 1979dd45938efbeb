// The moves of a random walk: everybody tries everything on one petition.
import fc from 'fast-check';
import type { Actor } from '#core/access/actor.ts';
import type {
  AccountId,
  ClaimId,
  JurisdictionId,
  PetitionId,
  PetitionerId,
  PostId,
  UnitId,
} from '#core/kit/ids.ts';
import { plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import type { Result } from '#core/kit/result.ts';
import type { RoleId } from '#core/organisation/roles.ts';
import { jointSteps } from '#core/petitions/joint-steps.ts';
import { authoritySteps } from '#core/petitions/authority-steps.ts';
import { agreementSteps } from '#core/petitions/agreement-steps.ts';
import { caseLeadSteps } from '#core/petitions/case-lead-steps.ts';
import { claimSteps } from '#core/petitions/claim-steps.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { invitationSteps } from '#core/petitions/invitation-steps.ts';
import { hearingSteps } from '#core/petitions/hearing-steps.ts';
import { jurisdictionSteps } from '#core/petitions/jurisdiction-steps.ts';
import { linkSteps } from '#core/petitions/link-steps.ts';
import { paperSteps } from '#core/petitions/paper-steps.ts';
import type { Intake, PetitionState } from '#core/petitions/petition.ts';
import { promiseSteps } from '#core/petitions/promise-steps.ts';
import { qualitySteps } from '#core/petitions/quality-steps.ts';
import { registerPetition } from '#core/petitions/register-petition.ts';
import { reviewSteps } from '#core/petitions/review-steps.ts';
import { stepIds, type StepId } from '#core/petitions/steps.ts';
import { talkSteps } from '#core/petitions/talk-steps.ts';
import { supervisionSteps } from '#core/petitions/supervision-steps.ts';
import { takeOverEarlier } from '#core/petitions/take-over-earlier.ts';
import { agreementMoves } from './agreement-moves.ts';
import { jointMoves } from './joint-moves.ts';
import { authorityMoves } from './authority-moves.ts';
import { caseLeadMoves } from './case-lead-moves.ts';
import { claimMoves, intakeOf, type WalkVariant } from './claim-moves.ts';
import { invitationMoves } from './invitation-moves.ts';
import { hearingMoves } from './hearing-moves.ts';
import { linkMoves, otherClaimId, otherPetition, takeIn } from './link-moves.ts';
import { paperMoves, withNumber } from './paper-moves.ts';
import { promiseMoves } from './promise-moves.ts';
import { qualityMoves } from './quality-moves.ts';
import { reviewMoves } from './review-moves.ts';
import { receiptOf, roadMoves, type Trying } from './road-moves.ts';
import { supervisionMoves } from './supervision-moves.ts';
import { talkMoves } from './talk-moves.ts';
import { law } from './walk-law.ts';

export const office = 'office' as UnitId;
export const bureau = 'bureau' as UnitId;
export const respondent = 'respondent' as UnitId;
/** The organ above the bureau, which reviews what it answered. */
export const above = 'above' as UnitId;

export const actorAs = (role: RoleId, unitId: UnitId): Actor => ({
  accountId: `${role}@${unitId}` as AccountId,
  postId: role as string as PostId,
  unitId,
  unitsInReach: [unitId],
  role,
  jurisdictionId: '330106' as JurisdictionId,
});

export const actors = [
  actorAs('clerk', office),
  actorAs('director', office),
  actorAs('handler', bureau),
  actorAs('unit-head', bureau),
  actorAs('deputy-head', bureau),
  actorAs('handler', respondent),
  actorAs('leader', office),
  actorAs('administrator', office),
  actorAs('town-clerk', bureau),
  actorAs('director', above),
] as const;

const first = 'claim-1' as ClaimId;
export const claimIds: readonly ClaimId[] = [first, 'claim-2' as ClaimId];

export const intake: Intake = {
  channel: 'visit',
  receivedOn: plainDate('2026-03-02'),
  title: '外墙渗水',
  narrative: '三栋外墙渗水，请求维修。',
  people: [{ petitionerId: 'p1' as PetitionerId, role: 'petitioner' }],
  peopleCount: 1,
  claims: claimIds.map((id) => ({
    id,
    text: '维修',
    purpose: 'request',
    contentClass: '0204',
    route: undefined,
  })),
  place: { divisionCode: '330106109', detail: '' },
  respondent: { unitId: respondent, name: '某局' },
  attachments: [],
  externalId: undefined,
};

export type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
export type Move = {
  /** `take-in`: another petition is merged into this one. */
  readonly step: StepId | 'rate' | 'take-in';
  readonly actor: Actor;
  readonly days: number;
  readonly choice: number;
};

/** Tries the move on the state, as the rule of its step would. */
export function attempt({ step, actor, choice }: Move, state: PetitionState, today: PlainDate): Events {
  const facts = { actor, today, law };
  return withNumber(step, trial(step, { state, facts, choice }), state, today);
}

const isOf = <const Step extends string, Table extends object>(
  step: Step,
  table: Table,
): step is Step & keyof Table => Object.hasOwn(table, step);

// Only the moves of the step's own area are made ready: a walk tries hundreds, and most are refused.
function trial(step: Move['step'], at: Trying): Events {
  const { state, facts, choice } = at;
  if (isOf(step, reviewSteps)) return reviewMoves({ choice, state, receipt: receiptOf(at), facts })[step]();
  if (isOf(step, claimSteps)) return claimMoves(state, facts, choice, receiptOf(at))[step]();
  if (isOf(step, hearingSteps)) return hearingMoves(choice, receiptOf(at), state, facts)[step]();
  if (isOf(step, invitationSteps)) return invitationMoves(choice, state, facts)[step]();
  if (isOf(step, agreementSteps)) return agreementMoves(choice, state, facts)[step]();
  if (isOf(step, promiseSteps))
    return promiseMoves(choice, state, facts, [bureau, office, respondent, above])[step]();
  if (isOf(step, authoritySteps)) return authorityMoves(choice, state, facts, respondent)[step]();
  if (isOf(step, jointSteps)) return jointMoves(choice, state, facts, { office, bureau, respondent })[step]();
  if (isOf(step, supervisionSteps)) return supervisionMoves(choice, state, facts)[step]();
  if (isOf(step, caseLeadSteps))
    return caseLeadMoves(choice, state, facts, { office, bureau, respondent })[step]();
  if (isOf(step, qualitySteps)) return qualityMoves(choice, first, state, facts)[step]();
  if (isOf(step, paperSteps)) return paperMoves(state, facts, choice)[step]();
  if (isOf(step, talkSteps)) return talkMoves(choice, state, facts, { bureau, respondent })[step]();
  if (step === 'take-in') return takeIn(state, other(), actorAs('clerk', office), facts.today);
  if (isOf(step, linkSteps) || isOf(step, jurisdictionSteps))
    return linkMoves(state, other(), facts, choice, { office, bureau, respondent })[step]();
  return roadMoves(at, scene)[step]();
}

const scene = { office, bureau, respondent, intake, answered: [...claimIds, otherClaimId] };

let registeredBefore: PetitionState | undefined;

// It is the same for every move, and folding it anew took a third of all the time of a walk.
function other(): PetitionState {
  registeredBefore ??= otherPetition(intake, office, law);
  return registeredBefore;
}

const moveAmong = (steps: readonly Move['step'][]): fc.Arbitrary<Move> =>
  fc.record({
    step: fc.constantFrom(...steps),
    actor: fc.constantFrom(...actors),
    days: fc.integer({ min: 0, max: 4 }),
    choice: fc.nat({ max: 1_000 }),
  });

// Work of a lead is possible all the time: chosen as often as the rest it would keep walks from getting far.
const beside = stepIds.filter((step) => Object.hasOwn(caseLeadSteps, step));
const road = stepIds.filter((step) => !Object.hasOwn(caseLeadSteps, step));

export const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: moveAmong([...road, 'rate', 'take-in']) },
  { weight: 1, arbitrary: moveAmong(beside) },
);

/** Half of the moves are of this area, so that walks come to its rare turns. */
export const moveMostly = (area: object): fc.Arbitrary<Move> =>
  fc.oneof(move, moveAmong(stepIds.filter((step) => Object.hasOwn(area, step))));

export function begin(earlier: boolean, variant: WalkVariant = 'plain'): readonly PetitionEvent[] {
  const command = {
    petitionId: 'petition' as PetitionId,
    registeringUnitId: office,
    intake: intakeOf(intake, variant),
  };
  const facts = { today: intake.receivedOn, law };
  const begun = earlier
    ? takeOverEarlier({ ...command, earlier: { source: '旧台账 第 2 行', reply: undefined } }, facts)
    : registerPetition(command, facts);
  if (!begun.ok) throw new Error(begun.error.kind);
  return begun.value('330106-2026-000001');
}

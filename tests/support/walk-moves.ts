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
import { addDays, plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import type { RoleId } from '#core/organisation/roles.ts';
import { acceptPetition, nameHandler } from '#core/petitions/accept-petition.ts';
import { addNote } from '#core/petitions/add-note.ts';
import { amendPetition } from '#core/petitions/amend-petition.ts';
import { closePetition } from '#core/petitions/close-petition.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { declinePetition } from '#core/petitions/decline-petition.ts';
import { reopenPetition } from '#core/petitions/reopen-petition.ts';
import { withdrawPetition } from '#core/petitions/withdraw-petition.ts';
import { declineGrounds } from '#core/petitions/decline-grounds.ts';
import { withdrawCauses } from '#core/petitions/ending.ts';
import { redirectClaims } from '#core/petitions/redirect-claims.ts';
import {
  approveExtension,
  refuseExtensionRequest,
  requestExtension,
  serveExtension,
} from '#core/petitions/extend-handling.ts';
import { settlements, type Intake, type PetitionState } from '#core/petitions/petition.ts';
import { reviewMoves } from './review-moves.ts';
import {
  agreeObjection,
  objectToJurisdiction,
  rejectObjection,
} from '#core/petitions/object-to-jurisdiction.ts';
import { ratePetition } from '#core/petitions/rate-petition.ts';
import { registerPetition } from '#core/petitions/register-petition.ts';
import { approveReport, reportBack, returnReport } from '#core/petitions/report-back.ts';
import { serveDecision } from '#core/petitions/serve-decision.ts';
import { returnDecision, signDecision } from '#core/petitions/sign-decision.ts';
import { stepIds, type StepId } from '#core/petitions/steps.ts';
import { submitDecision } from '#core/petitions/submit-decision.ts';
import { takeOverEarlier, takeUpEarlier } from '#core/petitions/take-over-earlier.ts';
import { triagePetition } from '#core/petitions/triage-petition.ts';
import { answersFor, qualityMoves } from './quality-moves.ts';
import { agreementMoves } from './agreement-moves.ts';
import { hearingMoves } from './hearing-moves.ts';
import { asWritten, claimMoves, dutiful, intakeOf, type WalkVariant } from './claim-moves.ts';
import { law } from './walk-law.ts';
import { paperMoves, withNumber } from './paper-moves.ts';

import { supervisionMoves } from './supervision-moves.ts';
import { linkMoves, otherClaimId, otherPetition, takeIn } from './link-moves.ts';

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

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: typeof law };
export type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
export type Move = {
  /** `take-in`: another petition is merged into this one. */
  readonly step: StepId | 'rate' | 'take-in';
  readonly actor: Actor;
  readonly days: number;
  readonly choice: number;
};

export function attempt({ step, actor, choice }: Move, state: PetitionState, today: PlainDate): Events {
  const facts: Facts = { actor, today, law };
  const answers = answersFor(choice, [...claimIds, otherClaimId], today);
  const receipt = {
    method: choice % 2 ? ('in-person' as const) : ('left' as const),
    servedOn: addDays(today, Math.min(choice % 5, 2) - 1),
    place: '',
    recipient: '李',
    relation: '',
    servers: ['甲'],
    witnesses: choice % 4 ? ['乙', '丙'] : [],
    remark: '',
  };
  const other = otherPetition(intake, office, law);
  const commands: { readonly [Step in StepId | 'rate' | 'take-in']: () => Events } = {
    ...linkMoves(state, other, facts, choice, { office, bureau, respondent }),
    'take-in': () => takeIn(state, other, actorAs('clerk', office), today),
    amend: () =>
      amendPetition(
        {
          intake: { ...asWritten(intake, state), receivedOn: addDays(intake.receivedOn, -(choice % 3)) },
          reason: '更正',
        },
        state,
        facts,
      ),
    'take-up': () => takeUpEarlier(state, facts),
    triage: () => {
      const unitId = [bureau, respondent, office][choice % 3] ?? bureau;
      const command =
        choice % 4 === 0
          ? ({ mode: 'kept', requirement: '' } as const)
          : choice % 2
            ? ({ mode: 'referred', unitId, requirement: '' } as const)
            : ({
                mode: 'assigned-down',
                unitId,
                requirement: '',
                reportDueOn: addDays(today, choice % 40),
              } as const);
      const decided = triagePetition(command, state, { ...facts, canReceive: true });
      return decided.ok ? ok(decided.value.events) : decided;
    },
    redirect: () => {
      const led = state.claims.slice(choice % 3 ? 1 : 0).map(({ id, purpose }) => ({
        claimId: id,
        route: choice % 5 && purpose !== 'accusation' ? ('arbitration' as const) : ('accusation' as const),
        organ: '劳动人事争议仲裁委员会',
        procedure: '劳动仲裁',
        reference: '',
      }));
      return redirectClaims({ claims: led }, state, facts);
    },
    decline: () => {
      const ground = declineGrounds[choice % declineGrounds.length] ?? 'NA1';
      const command = {
        ground,
        reason: '同一事项',
        route: '县法院',
        earlierPapers: choice % 3 ? ['复核1号'] : [],
        inProgressNumber: '330106-2025-000009',
      };
      const road =
        choice % 5
          ? ({ kind: 'in-hand' } as const)
          : ({ kind: 'final', on: today, papers: ['复核1号'] } as const);
      const repeats = choice % 2 ? [{ number: '330106-2025-000009', responsibleUnit: '某局', road }] : [];
      const decided = declinePetition(command, state, { ...facts, repeats });
      return decided.ok ? ok(decided.value.events) : decided;
    },
    withdraw: () =>
      withdrawPetition(
        {
          cause: withdrawCauses[choice % 3] ?? 'withdrawn',
          reason: '问题已解决',
          evidence: '签名申请',
          evidenceOn: addDays(today, (choice % 3) - 1),
          voluntary: choice % 5 > 0,
        },
        state,
        facts,
      ),
    reopen: () => reopenPetition({ cause: 'inspection', reason: '督查发现未落实' }, state, facts),
    object: () =>
      objectToJurisdiction(
        { ground: 'not-our-power', reason: '不归我们管', suggestedUnit: '' },
        state,
        facts,
      ),
    'agree-objection': () => agreeObjection(state, facts),
    'reject-objection': () => rejectObjection({ reason: '属于你局职权' }, state, facts),
    accept: () =>
      acceptPetition({ handlerId: actor.accountId, dutyClaims: choice % 4 ? [] : dutiful(state) }, state, {
        ...facts,
        handlerIsInUnit: choice % 5 > 0,
      }),
    'name-handler': () =>
      nameHandler({ handlerId: actor.accountId }, state, { actor, handlerIsInUnit: true }),
    'add-note': () =>
      addNote(
        { kind: 'note', on: addDays(today, (choice % 3) - 1), text: '记录', attachments: [] },
        state,
        facts,
      ),
    'request-extension': () =>
      requestExtension({ days: 1 + (choice % 32), reason: '案情复杂' }, state, facts),
    'approve-extension': () => approveExtension(state, facts),
    'refuse-extension': () => refuseExtensionRequest({ reason: '抓紧办' }, state, facts),
    'serve-extension': () => serveExtension(receipt, state, facts),
    'submit-decision': () =>
      submitDecision(
        { claims: choice % 7 ? answers : answers.slice(1), reviewOrgan: '县政府' },
        state,
        facts,
      ),
    'return-decision': () => returnDecision({ reason: '再核实' }, state, facts),
    'sign-decision': () => signDecision(state, facts),
    'serve-decision': () => serveDecision(receipt, state, facts),
    'report-back': () => reportBack({ text: '办结' }, state, facts),
    'return-report': () => returnReport({ reason: '补正' }, state, facts),
    'approve-report': () => approveReport(state, facts),
    close: () =>
      closePetition({ settlement: settlements[choice % 3] ?? 'solved', evidence: '验收单' }, state, facts),
    ...qualityMoves(choice, first, state, facts),
    ...supervisionMoves(choice, state, facts),
    ...hearingMoves(choice, receipt, state, facts),
    ...reviewMoves({ choice, state, receipt, facts }),
    ...claimMoves(state, facts, choice, receipt),
    ...agreementMoves(choice, state, facts),
    ...paperMoves(state, facts, choice),
    rate: () => ratePetition({ on: today, office: 'satisfied', unit: 'satisfied', comment: '' }, state),
  };
  return withNumber(step, commands[step](), state, today);
}

export const move: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom<Move['step']>(...stepIds, 'rate', 'take-in'),
  actor: fc.constantFrom(...actors),
  days: fc.integer({ min: 0, max: 4 }),
  choice: fc.nat({ max: 1_000 }),
});

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

// The moves of the ordinary road on a random walk, and what ends it.
import type { Actor } from '#core/access/actor.ts';
import type { AccountId, ClaimId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import { acceptPetition, nameHandler } from '#core/petitions/accept-petition.ts';
import { addNote } from '#core/petitions/add-note.ts';
import { amendPetition } from '#core/petitions/amend-petition.ts';
import { closePetition } from '#core/petitions/close-petition.ts';
import { declineGrounds } from '#core/petitions/decline-grounds.ts';
import { declinePetition } from '#core/petitions/decline-petition.ts';
import { withdrawCauses } from '#core/petitions/ending.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import {
  approveExtension,
  refuseExtensionRequest,
  requestExtension,
  serveExtension,
} from '#core/petitions/extend-handling.ts';
import {
  agreeObjection,
  objectToJurisdiction,
  rejectObjection,
} from '#core/petitions/object-to-jurisdiction.ts';
import {
  settlements,
  type Intake,
  type PetitionState,
  type ServiceReceipt,
} from '#core/petitions/petition.ts';
import { ratePetition } from '#core/petitions/rate-petition.ts';
import { redirectClaims } from '#core/petitions/redirect-claims.ts';
import { reopenPetition } from '#core/petitions/reopen-petition.ts';
import { approveReport, reportBack, returnReport } from '#core/petitions/report-back.ts';
import { serveDecision } from '#core/petitions/serve-decision.ts';
import { returnDecision, signDecision } from '#core/petitions/sign-decision.ts';
import { submitDecision } from '#core/petitions/submit-decision.ts';
import { takeUpEarlier } from '#core/petitions/take-over-earlier.ts';
import { triagePetition } from '#core/petitions/triage-petition.ts';
import { withdrawPetition } from '#core/petitions/withdraw-petition.ts';
import { asWritten, dutiful } from './claim-moves.ts';
import { answersFor } from './quality-moves.ts';
import type { law } from './walk-law.ts';

type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: typeof law };

/** Who tries, on what, and the throw that makes the try sensible or not. */
export type Trying = { readonly state: PetitionState; readonly facts: Facts; readonly choice: number };

type Scene = {
  readonly office: UnitId;
  readonly bureau: UnitId;
  readonly respondent: UnitId;
  readonly intake: Intake;
  /** The claims an answer speaks of. */
  readonly answered: readonly ClaimId[];
};

const complainedOf = 'handler@bureau' as AccountId;

export const receiptOf = ({ facts, choice }: Trying): ServiceReceipt => ({
  method: choice % 2 ? 'in-person' : 'left',
  servedOn: addDays(facts.today, Math.min(choice % 5, 2) - 1),
  place: '',
  recipient: '李',
  relation: '',
  servers: ['甲'],
  witnesses: choice % 4 ? ['乙', '丙'] : [],
  remark: '',
});

export function roadMoves(at: Trying, { office, bureau, respondent, intake, answered }: Scene) {
  const { state, facts, choice } = at;
  const { today, actor } = facts;
  const answers = () => answersFor(choice, answered, today).slice(choice % 7 ? 0 : 1);
  return {
    amend: () =>
      amendPetition(
        {
          intake: {
            ...asWritten(intake, state),
            receivedOn: addDays(intake.receivedOn, -(choice % 3)),
            // Sometimes a person of the bureau turns out to be complained of, too.
            ...(choice % 4 === 0
              ? { respondent: { unitId: respondent, accountId: complainedOf, name: '某人' } }
              : {}),
          },
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
        // Mostly to the unit of discipline, sometimes to one that is none.
        ...(choice % 4 === 0 && purpose === 'accusation'
          ? { unitId: (choice % 3 ? 'discipline' : 'bureau') as UnitId }
          : {}),
      }));
      return redirectClaims({ claims: led }, state, { ...facts, disciplineUnits: ['discipline' as UnitId] });
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
    'serve-extension': () => serveExtension(receiptOf(at), state, facts),
    'submit-decision': () => submitDecision({ claims: answers(), reviewOrgan: '县政府' }, state, facts),
    'return-decision': () => returnDecision({ reason: '再核实' }, state, facts),
    'sign-decision': () => signDecision(state, facts),
    'serve-decision': () => serveDecision(receiptOf(at), state, facts),
    'report-back': () => reportBack({ text: '办结', signer: '' }, state, facts),
    'return-report': () => returnReport({ reason: '补正' }, state, facts),
    'approve-report': () => approveReport(state, facts),
    close: () =>
      closePetition({ settlement: settlements[choice % 3] ?? 'solved', evidence: '验收单' }, state, facts),
    rate: () => ratePetition({ on: today, office: 'satisfied', unit: 'satisfied', comment: '' }, state),
  } satisfies Record<string, () => Events>;
}

// A petition taken along a road that is written down in words, such as `2026-03-02 收到；2026-03-05 转送`, under the real law.
import type { AccountId, PetitionId, PetitionerId } from '#core/kit/ids.ts';
import { addDays, plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import type { Result } from '#core/kit/result.ts';
import { acceptPetition } from '#core/petitions/accept-petition.ts';
import { admitReview } from '#core/petitions/admit-review.ts';
import { serveDutyAnswer, signDutyAnswer, submitDutyAnswer } from '#core/petitions/answer-duty.ts';
import { applyForReview } from '#core/petitions/apply-for-review.ts';
import { closePetition } from '#core/petitions/close-petition.ts';
import { draftReview, serveReview, signReview } from '#core/petitions/decide-review.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { evolve, fold } from '#core/petitions/evolve.ts';
import { approveExtension, requestExtension } from '#core/petitions/extend-handling.ts';
import { acceptSimply, convertSimple } from '#core/petitions/handle-simply.ts';
import type { LawBook, MatterLaw } from '#core/petitions/law-in-force.ts';
import { approveRouteMove, requestRouteMove } from '#core/petitions/move-claim.ts';
import { agreeObjection, objectToJurisdiction } from '#core/petitions/object-to-jurisdiction.ts';
import { orderHearing } from '#core/petitions/order-hearing.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { registerPetition } from '#core/petitions/register-petition.ts';
import { reopenPetition } from '#core/petitions/reopen-petition.ts';
import { serveDecision } from '#core/petitions/serve-decision.ts';
import { signDecision } from '#core/petitions/sign-decision.ts';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import { submitDecision } from '#core/petitions/submit-decision.ts';
import { orderSupervision } from '#core/petitions/supervise-petition.ts';
import { takeOverEarlier, takeUpEarlier } from '#core/petitions/take-over-earlier.ts';
import { triagePetition } from '#core/petitions/triage-petition.ts';
import { hearingPlan } from './hearing-moves.ts';
import { opinion } from './reviewed-petition.ts';
import { answer, receipt } from './travelled-petition.ts';
import { above, actorAs, bureau, claimIds, intake, office } from './walk-moves.ts';

type Refused = { readonly kind: string };
type Decided =
  | Result<readonly PetitionEvent[], Refused>
  | Result<{ readonly events: readonly PetitionEvent[] }, Refused>;

/** One step on its day: what stands before it, and how many days its words name. */
type At = {
  readonly state: PetitionState;
  readonly today: PlainDate;
  readonly law: MatterLaw;
  readonly days: number;
};
type Take = (at: At) => Decided;

const clerk = actorAs('clerk', office);
const director = actorAs('director', office);
const reviewer = actorAs('director', above);
const own = <Actor>(actor: Actor, { today, law }: At) => ({ actor, today, law });

// Whoever has it: the office that keeps a matter, or the unit it was sent to.
const hand = ({ state }: At, role: 'handler' | 'unit-head') =>
  state.assignment?.mode === 'kept' ? director : actorAs(role, bureau);
const handler = (at: At) => own(hand(at, 'handler'), at);
const unitHead = (at: At) => own(hand(at, 'unit-head'), at);

const sent =
  (mode: 'kept' | 'referred' | 'assigned-down'): Take =>
  (at) => {
    const requirement = '';
    const command =
      mode === 'kept'
        ? { mode, requirement }
        : mode === 'referred'
          ? { mode, unitId: bureau, requirement }
          : { mode, unitId: bureau, requirement, reportDueOn: addDays(at.today, at.days) };
    return triagePetition(command, at.state, { ...own(clerk, at), canReceive: true });
  };

const accepted =
  (dutyClaims: typeof claimIds): Take =>
  (at) => {
    const { accountId: handlerId } = hand(at, 'handler');
    return acceptPetition({ handlerId, dutyClaims }, at.state, { ...handler(at), handlerIsInUnit: true });
  };

const asked =
  (level: 'review' | 'final-review'): Take =>
  (at) =>
    applyForReview(
      {
        level,
        organ: level === 'review' ? { name: '区政府', unitId: above } : { name: '市政府', unitId: undefined },
        receivedOn: at.today,
        applicantId: 'p1' as PetitionerId,
        succession: '',
        request: '撤销原处理意见',
        grounds: '没有查清',
        lateness: 'in-time',
        excuse: '',
      },
      at.state,
      { ...own(clerk, at), organCanReview: true },
    );

const reviewed = (outcome: 'uphold' | 'annul'): readonly Take[] => [
  (at) => admitReview(at.state, own(reviewer, at)),
  (at) => draftReview(opinion({ outcome }), at.state, own(reviewer, at)),
  (at) => signReview(at.state, own(reviewer, at)),
  (at) => serveReview(receipt(at.today), at.state, own(reviewer, at)),
];

const told = (today: PlainDate) => ({ means: 'phone' as const, to: '李', on: today });
const notice = {
  checked: '物业公司',
  findings: '未履行',
  action: '责令维修',
  basis: '条例',
  reconsiderOrgan: '县政府',
  court: '县法院',
};

const steps: Readonly<Record<string, readonly Take[]>> = {
  接手: [(at) => takeUpEarlier(at.state, own(clerk, at))],
  自办: [sent('kept')],
  转送: [sent('referred')],
  交办日: [sent('assigned-down')],
  异议成立: [
    (at) =>
      objectToJurisdiction(
        { ground: 'not-our-power', reason: '不归我们管', suggestedUnit: '' },
        at.state,
        unitHead(at),
      ),
    (at) => agreeObjection(at.state, own(clerk, at)),
  ],
  受理: [accepted([])],
  受理履职: [accepted(claimIds)],
  改为履职: claimIds.flatMap((claimId): readonly Take[] => [
    (at) => requestRouteMove({ claimId, target: { to: 'duty' }, reason: '请求查处' }, at.state, handler(at)),
    (at) => approveRouteMove(at.state, unitHead(at)),
  ]),
  简易受理: [
    (at) =>
      acceptSimply(
        { handlerId: hand(at, 'handler').accountId, conditions: simpleConditions, told: told(at.today) },
        at.state,
        { ...handler(at), handlerIsInUnit: true },
      ),
  ],
  转普通: [
    (at) =>
      convertSimple({ ground: 'unclear', reason: '需要鉴定', told: told(at.today) }, at.state, handler(at)),
  ],
  延期日: [
    (at) => requestExtension({ days: at.days, reason: '需要鉴定' }, at.state, handler(at)),
    (at) => approveExtension(at.state, unitHead(at)),
  ],
  决定日后听证: [
    (at) =>
      orderHearing(
        { plan: { ...hearingPlan(at.today), on: addDays(at.today, at.days) }, reason: '涉及多户' },
        at.state,
        { ...unitHead(at), isStaff: (id: AccountId) => id !== 'stranger' },
      ),
  ],
  督办日: [
    (at) =>
      orderSupervision(
        {
          trigger: 'against-rules',
          cause: 'overdue',
          facts: '办理期限已过',
          request: '限期办结',
          replyBy: addDays(at.today, at.days),
        },
        at.state,
        own(director, at),
      ),
  ],
  答复: [
    (at) => submitDecision(answer, at.state, handler(at)),
    (at) => signDecision(at.state, unitHead(at)),
    (at) => serveDecision(receipt(at.today), at.state, handler(at)),
  ],
  履职答复: [
    (at) => submitDutyAnswer(notice, at.state, handler(at)),
    (at) => signDutyAnswer(at.state, unitHead(at)),
    (at) => serveDutyAnswer(receipt(at.today), at.state, handler(at)),
  ],
  结案: [(at) => closePetition({ settlement: 'explained', evidence: '回访记录' }, at.state, handler(at))],
  重开: [
    (at) => reopenPetition({ cause: 'inspection', reason: '督查发现未落实' }, at.state, own(director, at)),
  ],
  申请复查: [asked('review')],
  维持: reviewed('uphold'),
  撤销: reviewed('annul'),
  申请复核: [asked('final-review')],
};

/** Walks the road in words; throws with the step that the law refuses or that nobody knows. */
export function walkRoad(road: string, book: LawBook): PetitionState {
  const [first, ...rest] = road.split('；').map(toStep);
  if (!first) throw new Error('an empty road');
  const law = book.on(first.today);
  let state = fold(begin(first.words, first.today, law));
  if (!state) throw new Error('nothing was registered');
  for (const { words, days, today } of rest) {
    const taken = steps[words];
    if (!taken) throw new Error(`no such step: ${words}`);
    for (const take of taken) {
      const decided = take({ state, today, law, days });
      if (!decided.ok) throw new Error(`${today} ${words}: ${decided.error.kind}`);
      const events = 'events' in decided.value ? decided.value.events : decided.value;
      state = events.reduce<PetitionState>(evolve, state);
    }
  }
  return state;
}

function toStep(text: string) {
  const [day = '', words = ''] = text.trim().split(' ');
  return {
    today: plainDate(day),
    words: words.replace(/\d+/, ''),
    days: Number(/\d+/.exec(words)?.[0] ?? 0),
  };
}

function begin(words: string, today: PlainDate, law: MatterLaw): readonly PetitionEvent[] {
  const command = {
    petitionId: 'petition' as PetitionId,
    registeringUnitId: office,
    intake: { ...intake, receivedOn: today },
  };
  const begun =
    words === '收到旧件'
      ? takeOverEarlier({ ...command, earlier: { source: '旧台账', reply: undefined } }, { today, law })
      : registerPetition(command, { today, law });
  if (!begun.ok) throw new Error(begun.error.kind);
  return begun.value('330106-2026-000001');
}

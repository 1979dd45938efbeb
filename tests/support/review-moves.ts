// The moves of a random walk on the ladder of reviews.
import type { Actor } from '#core/access/actor.ts';
import type { PetitionerId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import {
  admitReview,
  askReviewDocuments,
  defendReview,
  endReview,
  receiveReviewDocuments,
  refuseReview,
} from '#core/petitions/admit-review.ts';
import { applyForReview, type ReviewLaw } from '#core/petitions/apply-for-review.ts';
import {
  draftReview,
  recordOutsideReview,
  returnReview,
  serveReview,
  signReview,
} from '#core/petitions/decide-review.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { PetitionState, ServiceReceipt } from '#core/petitions/petition.ts';
import {
  latenesses,
  reviewEndCauses,
  reviewOutcomes,
  reviewRefusalGrounds,
  suspensionCauses,
  type ReviewDecision,
  type ReviewLevel,
} from '#core/petitions/review.ts';
import { resumeReview, suspendReview } from '#core/petitions/suspend-review.ts';
import type { PauseLaw } from '#core/petitions/pause-clock.ts';
import type { StepId } from '#core/petitions/steps.ts';

type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
type WithPapers = Result<{ readonly events: readonly PetitionEvent[] }, { readonly kind: string }>;

type Try = {
  readonly choice: number;
  readonly state: PetitionState;
  readonly receipt: ServiceReceipt;
  readonly facts: { readonly actor: Actor; readonly today: PlainDate; readonly law: ReviewLaw & PauseLaw };
};

/** These take a walk back; the hopeful ones leave them out. */
export const reviewsSentBack: readonly StepId[] = [
  'refuse-review',
  'suspend-review',
  'end-review',
  'return-review',
];

const justEvents = (decided: WithPapers): Events => (decided.ok ? ok(decided.value.events) : decided);

export function reviewMoves({ choice, state, receipt, facts }: Try) {
  const { today } = facts;
  let salt = 0;
  // Independent throws from one choice, so that no two conditions exclude each other.
  const roll = (sides: number): number => {
    salt += 1;
    return Math.floor(((choice * 7_919 + salt * 104_729 + choice * salt * 31) % 10_007) / 7) % sides;
  };
  const apply = (level: ReviewLevel) => (): Events =>
    applyForReview(
      {
        level,
        organ: organs[roll(organs.length)] ?? organs[0],
        receivedOn: addDays(today, roll(4) - 2),
        applicantId: roll(9) ? ('p1' as PetitionerId) : undefined,
        succession: roll(2) ? '儿子，凭户口簿' : '',
        request: '请求撤销',
        grounds: '答复没有回应诉求',
        lateness: latenesses[roll(latenesses.length)] ?? 'late',
        excuse: roll(3) ? '住院' : '',
      },
      state,
      { ...facts, organCanReview: roll(8) > 0 },
    );
  const outcome = reviewOutcomes[roll(reviewOutcomes.length)] ?? 'uphold';
  const decision: ReviewDecision = {
    outcome,
    facts: '属实',
    findings: '事实清楚',
    basis: '条例',
    reasons: '理由',
    claims: (state.decision?.claims ?? [])
      .slice(0, roll(3))
      .map(({ claimId }) => ({ claimId, opinion: roll(5) ? 'support' : undefined })),
    orders: roll(7) ? '限期改正' : '',
    remedyOrgan: roll(6) ? '市政府' : '',
  };
  return {
    'apply-review': apply('review'),
    'apply-final-review': apply('final-review'),
    'ask-review-documents': () => askReviewDocuments({ what: '身份证明' }, state, facts),
    'receive-review-documents': () => receiveReviewDocuments({ what: '身份证明' }, state, facts),
    'admit-review': () => justEvents(admitReview(state, facts)),
    'refuse-review': () => {
      const ground = reviewRefusalGrounds[roll(reviewRefusalGrounds.length)] ?? 'wider';
      return justEvents(
        refuseReview({ ground, reason: '不符合条件', number: roll(2) ? '市9号' : '' }, state, facts),
      );
    },
    'defend-review': () => defendReview({ text: '原意见正确' }, state, facts),
    'suspend-review': () =>
      suspendReview(
        { cause: suspensionCauses[roll(suspensionCauses.length)] ?? 'other', reason: '等判决' },
        state,
        facts,
      ),
    'resume-review': () => resumeReview({ overOn: addDays(today, -roll(3)), reason: '已判决' }, state, facts),
    'end-review': () =>
      endReview(
        {
          cause: reviewEndCauses[roll(reviewEndCauses.length)] ?? 'settled',
          reason: '双方和解',
          evidence: '和解书',
          evidenceOn: addDays(today, roll(3) - 1),
          voluntary: roll(5) > 0,
        },
        state,
        facts,
      ),
    'draft-review': () => draftReview(decision, state, facts),
    'return-review': () => returnReview({ reason: '补充依据' }, state, facts),
    'sign-review': () => justEvents(signReview(state, facts)),
    'record-outside-review': () =>
      recordOutsideReview(
        { decision, number: '市复查〔2026〕9号', signedOn: addDays(today, -roll(2)) },
        state,
        facts,
      ),
    'serve-review': () => serveReview(receipt, state, facts),
  } satisfies Partial<Record<StepId, () => Events>>;
}

const organs = [
  { name: '区政府', unitId: 'above' as UnitId },
  { name: '市政府', unitId: undefined },
  { name: '本局', unitId: 'bureau' as UnitId },
  { name: '县信访局', unitId: 'office' as UnitId },
] as const;

// An answered petition taken some way up the ladder of reviews by the rules themselves.
import type { PetitionerId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import { admitReview } from '#core/petitions/admit-review.ts';
import { applyForReview } from '#core/petitions/apply-for-review.ts';
import { draftReview, serveReview, signReview } from '#core/petitions/decide-review.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { ReviewApplication, ReviewDecision, ReviewLevel } from '#core/petitions/review.ts';
import { after, clerk, facts, receipt, served } from './travelled-petition.ts';
import { above, actorAs, claimIds, intake } from './walk-moves.ts';

export const reviewer = actorAs('director', above);

/** The petition of the tests is answered and served on day 0. */
export const day = (count: number): PlainDate => addDays(intake.receivedOn, count);

export const application = (change: Partial<ReviewApplication> = {}): ReviewApplication => ({
  level: 'review',
  organ: { name: '区政府', unitId: above },
  receivedOn: day(10),
  applicantId: 'p1' as PetitionerId,
  succession: '',
  request: '撤销原处理意见',
  grounds: '没有查清渗水原因',
  lateness: 'in-time',
  excuse: '',
  backDateReason: '申请由镇里转来，今日登记',
  ...change,
});

export const opinion = (change: Partial<ReviewDecision> = {}): ReviewDecision => ({
  outcome: 'uphold',
  facts: '渗水属实',
  findings: '认定事实清楚',
  basis: '条例第三十五条',
  reasons: '答复有据',
  claims: claimIds.map((claimId) => ({ claimId, opinion: undefined })),
  orders: '重新检测后答复',
  remedyOrgan: '市政府',
  ...change,
});

export const apply = (change: Partial<ReviewApplication> = {}, state = served(), today = day(40)) =>
  applyForReview(application(change), state, { ...facts(clerk, today), organCanReview: true });

export const justEvents = <Refusal>(
  decided: Result<{ readonly events: readonly PetitionEvent[] }, Refusal>,
): Result<readonly PetitionEvent[], Refusal> => (decided.ok ? ok(decided.value.events) : decided);

export const applied = (change: Partial<ReviewApplication> = {}, state = served()): PetitionState =>
  after(state, apply(change, state));

export function admitted(state = applied()): PetitionState {
  return after(state, justEvents(admitReview(state, facts(reviewer, day(41)))));
}

export function signed(
  change: Partial<ReviewDecision> = {},
  state = admitted(),
  by = reviewer,
): PetitionState {
  const drafted = after(state, draftReview(opinion(change), state, facts(by, day(42))));
  return after(drafted, justEvents(signReview(drafted, facts(by, day(42)))));
}

/** The review opinion reached the petitioner on day 43. */
export function reviewed(change: Partial<ReviewDecision> = {}): PetitionState {
  const state = signed(change);
  return after(state, serveReview(receipt(day(43)), state, facts(reviewer, day(43))));
}

/** The limit of a running clock. */
export const limitOf = (state: PetitionState, clock: string): PlainDate | undefined =>
  state.clocks.find((one) => one.due.clock === clock && one.stoppedOn === undefined)?.due.limit;

export const stagesOf = (state: PetitionState): readonly (readonly [ReviewLevel, string])[] =>
  state.reviews.map((review) => [review.level, review.stage] as const);

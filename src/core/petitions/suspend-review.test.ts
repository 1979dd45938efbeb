import { describe, expect, it } from 'vitest';
import {
  admitted,
  applied,
  day,
  limitOf,
  opinion,
  reviewer,
} from '../../../tests/support/reviewed-petition.ts';
import { after, facts, handler } from '../../../tests/support/travelled-petition.ts';
import { above, actorAs } from '../../../tests/support/walk-moves.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { endReview } from './admit-review.ts';
import { draftReview } from './decide-review.ts';
import type { PauseLaw } from './pause-clock.ts';
import { pausedSince, openClock } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { openSuspension } from './review-ladder.ts';
import { openSteps } from './steps.ts';
import { resumeReview, suspendReview } from './suspend-review.ts';

/** Rules that let a review be suspended but give no time for it. */
const silent: PauseLaw = { ...law, rule: (clock, from) => ({ ...law.rule(clock, from), pause: null }) };

const command = { cause: 'other-procedure', reason: '等（2026）民初12号判决' } as const;
const at = (count: number, by: PauseLaw = law) => ({ actor: reviewer, today: day(count), law: by });
const suspended = (by: PauseLaw = law): PetitionState =>
  after(admitted(), suspendReview(command, admitted(), at(45, by)));
const resume = (state: PetitionState, overOn: number, today: number, by: PauseLaw = law) =>
  resumeReview({ overOn: day(overOn), reason: '已判决' }, state, at(today, by));
const since = (state: PetitionState) => {
  const clock = openClock(state, 'review_decide');
  return clock && pausedSince(clock);
};

// The request of the tests came in on day 10, so that its thirty days would be over before day 45.
const early = (): PetitionState => applied({ receivedOn: day(30) });
const asked = (): PetitionState => admitted(early());
const stopped = (by: PauseLaw = law): PetitionState =>
  after(asked(), suspendReview(command, asked(), at(45, by)));

describe('a suspension of a review', () => {
  it('lets the limit stand still where a rule of the matter says so, and takes exactly its days out', () => {
    const state = stopped();
    expect(since(state)).toBe(day(45));
    expect(state.reviews.at(-1)?.suspensions).toMatchObject([{ from: day(45), pausesLimit: true }]);
    const again = after(state, resume(state, 52, 52));
    expect(since(again)).toBeUndefined();
    expect(limitOf(asked(), 'review_decide')).toBe(day(60));
    expect(limitOf(again, 'review_decide')).toBe(day(67));
    expect(openSuspension(again)).toBeUndefined();
  });

  it('is on record and gives no day where no rule of the matter knows it', () => {
    const state = stopped(silent);
    expect(state.reviews.at(-1)?.suspensions).toMatchObject([{ pausesLimit: false, to: undefined }]);
    expect(since(state)).toBeUndefined();
    const again = after(state, resume(state, 52, 52, silent));
    expect(limitOf(again, 'review_decide')).toBe(limitOf(asked(), 'review_decide'));
  });

  it('does not heal a limit that is over', () => {
    const state = suspended();
    expect(state.reviews.at(-1)?.suspensions).toMatchObject([{ pausesLimit: false }]);
    expect(since(state)).toBeUndefined();
  });

  it('ends with its cause and not with the day somebody writes that down', () => {
    const state = stopped();
    expect(limitOf(after(state, resume(state, 48, 58)), 'review_decide')).toBe(day(63));
  });

  it.each([
    ['before it began', 44, 50],
    ['in the future', 51, 50],
  ])('cannot have ended %s', (_, overOn, today) => {
    expect(resume(stopped(), overOn, today)).toEqual({
      ok: false,
      error: { kind: 'petitions.suspension-over-when', overOn: day(overOn), since: day(45) },
    });
  });

  it('keeps the opinion from being written and a second suspension from beginning, until it is over', () => {
    const state = stopped();
    const open = openSteps(state, reviewer).map(({ step }) => step);
    expect(open).toContain('resume-review');
    expect(open).not.toContain('suspend-review');
    expect(draftReview(opinion(), state, facts(reviewer, day(46)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
    const again = after(state, resume(state, 46, 46));
    expect(draftReview(opinion(), again, facts(reviewer, day(46))).ok).toBe(true);
    expect(suspendReview(command, again, at(47)).ok).toBe(true);
    expect(resume(again, 46, 46)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });

  it('is decided by who signs at the reviewing organ, and by nobody who gave the answer', () => {
    const by = (actor: typeof reviewer) => suspendReview(command, asked(), { ...at(45), actor });
    expect(by(actorAs('handler', above))).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(by(handler)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    const hand = { ...actorAs('unit-head', above), accountId: handler.accountId };
    expect(by(hand)).toMatchObject({ error: { kind: 'petitions.reviewer-not-apart' } });
  });

  it('is not possible before admission', () => {
    expect(suspendReview(command, early(), at(45))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });

  it('leaves the applicant free to withdraw', () => {
    const end = { cause: 'withdrawn', reason: '已解决', evidence: '撤回书', voluntary: true } as const;
    const ended = endReview({ ...end, evidenceOn: day(46) }, stopped(), facts(reviewer, day(46)));
    expect(openSuspension(after(stopped(), ended))).toBeUndefined();
  });
});

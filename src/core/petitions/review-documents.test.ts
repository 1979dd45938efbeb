import { describe, expect, it } from 'vitest';
import { admitted, applied, day, limitOf, reviewer } from '../../../tests/support/reviewed-petition.ts';
import { after, facts } from '../../../tests/support/travelled-petition.ts';
import { law as national } from '../../../tests/support/walk-law.ts';
import type { ClockRule } from '../clocks/rule.ts';
import { admitReview, askReviewDocuments, receiveReviewDocuments } from './admit-review.ts';
import { openClock, pausedSince } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';

// Every limit of the tests is thirty days: the review that came in on day 30 is due on day 60.
const causes = ['hearing', 'supplement'] as const;
const local = {
  ...national,
  rule: (clock: string, from = day(0)): ClockRule => {
    const rule = national.rule(clock, from);
    return rule.pause ? { ...rule, pause: { ...rule.pause, causes } } : rule;
  },
  sets: [
    {
      id: 'sd-2024',
      name: { zh: '山东', en: 'Shandong' },
      scope: 'local',
      inForceFrom: day(0),
      source: '',
      clocks: new Map([['sd_supplement', national.rule('sd_supplement', day(0))]]),
    },
  ],
} as const;
type Law = typeof local | typeof national;

const at = (today: number, law: Law) => ({ ...facts(reviewer, day(today)), law });
const what = { what: '身份证明' };
const requested = () => applied({ receivedOn: day(30) });
const asked = (law: Law): PetitionState =>
  after(requested(), askReviewDocuments(what, requested(), at(40, law)));
const received = (today: number, law: Law): PetitionState =>
  after(asked(law), receiveReviewDocuments(what, asked(law), at(today, law)));
const since = (state: PetitionState) => {
  const clock = openClock(state, 'review_decide');
  return clock && pausedSince(clock);
};

describe('the time for missing documents', () => {
  it('is taken out of the limit from asking to receipt, where a rule of the matter says so', () => {
    expect(since(asked(local))).toBe(day(40));
    const state = received(47, local);
    expect(since(state)).toBeUndefined();
    expect(limitOf(state, 'review_decide')).toBe(day(67));
    expect(openClock(state, 'sd_supplement')).toBeUndefined();
  });

  it('runs against nobody but the organ where no rule does', () => {
    expect(since(asked(national))).toBeUndefined();
    expect(limitOf(received(47, national), 'review_decide')).toBe(day(60));
  });

  it('is never longer than the petitioner’s own time for it, however late they come', () => {
    expect(limitOf(asked(local), 'sd_supplement')).toBe(day(70));
    expect(limitOf(received(85, local), 'review_decide')).toBe(day(91));
  });

  it('ends as well when the request is admitted without them', () => {
    const decided = admitReview(asked(local), at(44, local));
    const events = decided.ok ? { ok: true as const, value: decided.value.events } : decided;
    const state = after(asked(local), events);
    expect(since(state)).toBeUndefined();
    expect(limitOf(state, 'review_decide')).toBe(day(64));
  });

  it('is over with the admission: nothing more is asked for', () => {
    const state = admitted(requested());
    expect(askReviewDocuments(what, state, at(50, local))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });
});

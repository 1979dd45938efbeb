import { describe, expect, it } from 'vitest';
import { hearingPlan } from '../../../tests/support/hearing-moves.ts';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import type { AccountId } from '../kit/ids.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import type { HearingPlan, HearingRecord } from './hearing.ts';
import { openHearing } from './hearing.ts';
import { hearingSteps } from './hearing-steps.ts';
import { holdHearing, serveHearingNotice } from './hold-hearing.ts';
import { adjournHearing, cancelHearing, orderHearing } from './order-hearing.ts';
import { openClock, pausedSince } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { openSteps } from './steps.ts';
import { submitDecision } from './submit-decision.ts';
import { withdrawPetition } from './withdraw-petition.ts';

// Accepted on day 0; the law of the walks gives thirty days and lets a hearing stop them.
const day = (count: number) => addDays(intake.receivedOn, count);
const isStaff = (id: AccountId) => id !== 'stranger';
const plan = (change: Partial<HearingPlan> = {}): HearingPlan => ({
  ...hearingPlan(day(10)),
  on: day(20),
  shortNotice: '',
  ...change,
});
const order = (change: Partial<HearingPlan> = {}, state = accepted(), on = day(10), rules = law) =>
  orderHearing({ plan: plan(change), reason: '涉及三十余户，争议较大' }, state, {
    ...facts(unitHead, on),
    law: rules,
    isStaff,
  });
const ordered = (change: Partial<HearingPlan> = {}) => after(accepted(), order(change));
const served = (state: PetitionState, on: PlainDate) =>
  after(state, serveHearingNotice({ ...receipt, servedOn: on }, state, facts(handler, on)));
const receipt = {
  method: 'in-person' as const,
  servedOn: day(11),
  place: '',
  recipient: '李',
  relation: '本人',
  servers: ['张'],
  witnesses: [],
  remark: '',
};
const record: HearingRecord = {
  facts: '双方陈述',
  questions: '',
  debate: '',
  conclusion: '应当补发',
  petitionerCame: true,
  attachments: [],
};
const hold = (state: PetitionState, on = day(20), change: Partial<HearingRecord> = {}) =>
  holdHearing({ ...record, ...change }, state, facts(handler, on));
const withoutPause: typeof law = { ...law, rule: (...asked) => ({ ...law.rule(...asked), pause: null }) };

describe('a hearing', () => {
  it('takes the time from its order to its day out of the limit, where the rule says so', () => {
    const state = ordered();
    expect(openHearing(state)).toMatchObject({ stage: 'handling', pausesLimit: true });
    expect(state.clocks.map((clock) => [clock.due.clock, pausedSince(clock)])).toContainEqual([
      'handle_r6',
      day(10),
    ]);
    const held = after(state, hold(state, day(22)));
    expect(openClock(held, 'handle_r6')?.due.limit).toBe(day(30 + 11));
    expect(openHearing(held)).toBeUndefined();
  });

  it('may be held where no rule stops the limit, which then runs on and says so', () => {
    const state = after(accepted(), order({}, accepted(), day(10), withoutPause));
    expect(openHearing(state)?.pausesLimit).toBe(false);
    const held = after(state, hold(state));
    expect(openClock(held, 'handle_r6')?.due).toEqual(openClock(accepted(), 'handle_r6')?.due);
  });

  it('does not heal a limit that is over', () => {
    const state = after(accepted(), order({ on: day(50) }, accepted(), day(31)));
    expect(openHearing(state)?.pausesLimit).toBe(false);
  });

  it('that is called off took no time', () => {
    const state = ordered();
    const back = after(state, cancelHearing({ reason: '双方和解' }, state, facts(unitHead, day(18))));
    expect(openClock(back, 'handle_r6')?.due).toEqual(openClock(accepted(), 'handle_r6')?.due);
    expect(openClock(back, 'hearing_day')).toBeUndefined();
    expect(order({ on: day(30) }, back, day(19)).ok).toBe(true);
  });

  it('that is put off needs a new notice, and goes on standing still', () => {
    const told = served(ordered(), day(11));
    const later = adjournHearing({ plan: plan({ on: day(28) }), reason: '主持人出差' }, told, {
      ...facts(unitHead, day(15)),
      isStaff,
    });
    const state = after(told, later);
    expect(openHearing(state)).toMatchObject({
      notice: undefined,
      adjournments: [{ on: day(15), from: day(20), reason: '主持人出差' }],
    });
    expect(openClock(state, 'hearing_day')?.due.limit).toBe(day(28));
    const held = after(state, hold(state, day(28)));
    expect(openClock(held, 'handle_r6')?.due.limit).toBe(day(30 + 19));
  });

  it('must be announced seven days before, or the office says why not', () => {
    expect(order({ on: day(16) })).toMatchObject({
      error: { kind: 'petitions.hearing-told-late', daysMin: 7 },
    });
    expect(openClock(ordered({ on: day(17) }), 'hearing_notice')?.due.limit).toBe(day(10));
    const soon = ordered({ on: day(16), shortNotice: '信访人要求尽早' });
    expect(openClock(soon, 'hearing_notice')?.due.limit).toBe(day(15));
  });

  it.each([
    ['on the same day', { on: day(10) }, 'petitions.hearing-not-ahead'],
    ['before its handler', { chairId: handler.accountId }, 'petitions.hearing-chair-handles'],
    [
      'with one person for both posts',
      { clerkId: 'chair-2' as AccountId },
      'petitions.hearing-clerk-is-chair',
    ],
    ['before a stranger', { chairId: 'stranger' as AccountId }, 'petitions.hearing-person-unknown'],
    [
      'without the petitioner',
      { participants: [{ name: '王', role: 'witness' }] },
      'petitions.hearing-without-petitioner',
    ],
  ] as const)('is refused %s', (_, change, kind) => {
    expect(order(change)).toMatchObject({ ok: false, error: { kind } });
  });

  it('hears nobody in absence who was not told in time, and is recorded from its day on', () => {
    const state = ordered();
    expect(hold(state, day(19))).toMatchObject({ error: { kind: 'petitions.hearing-not-yet' } });
    const absent = { petitionerCame: false };
    expect(hold(state, day(20), absent)).toMatchObject({ error: { kind: 'petitions.hearing-not-told' } });
    expect(hold(served(state, day(11)), day(20), absent).ok).toBe(true);
    expect(hold(served(state, day(20)), day(20), absent).ok).toBe(false);
  });

  it('is ordered by the head and recorded by the handler, one at a time, and the answer waits for it', () => {
    const state = ordered();
    expect(order({}, state)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
    expect(
      orderHearing({ plan: plan(), reason: '' }, accepted(), { ...facts(handler, day(10)), isStaff }),
    ).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(submitDecision({ claims: [], reviewOrgan: '' }, state, facts(handler, day(12)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase', step: 'submit-decision' },
    });
    const mine = openSteps(state, clerk).filter((one) => one.mine && one.step in hearingSteps);
    expect(mine).toEqual([]);
  });

  it('is over when the petition ends', () => {
    const state = ordered();
    const ended = after(
      state,
      withdrawPetition(
        { cause: 'withdrawn', reason: '已解决', evidence: '申请书', evidenceOn: day(12), voluntary: true },
        state,
        facts(handler, day(12)),
      ),
    );
    expect(openHearing(ended)).toBeUndefined();
    expect(ended.clocks.every((clock) => clock.stoppedOn !== undefined)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { executed, later as later10, served, signed } from '../../../tests/support/answered-petition.ts';
import { actorAs, bureau, office } from '../../../tests/support/walk-moves.ts';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  referred,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { proposeSupervision } from '../supervision/propose-supervision.ts';
import { usualLadder } from '../supervision/ladder.ts';
import type { UnitId } from '../kit/ids.ts';
import { addDays, plainDate } from '../kit/plain-date.ts';
import { openClock, stopAllClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import {
  closeSupervision,
  inspectSite,
  orderSupervision,
  replySupervision,
  returnSupervision,
  type OrderSupervision,
} from './supervise-petition.ts';
import { supervisionClock } from './supervision.ts';
import { answerUrge, urgeUnit } from './urge-unit.ts';

const director = actorAs('director', office);
const [today, later] = [plainDate('2026-06-01'), plainDate('2026-06-20')];

const order: OrderSupervision = {
  trigger: 'perfunctory',
  cause: 'evasive',
  facts: '三次推给别的单位',
  request: '指定专人办理',
  replyBy: plainDate('2026-06-16'),
};

const ordered = (state = accepted(), change: Partial<OrderSupervision> = {}): PetitionState =>
  after(state, orderSupervision({ ...order, ...change }, state, facts(director, today)));

const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.error?.kind;

describe('urging', () => {
  it('is answered once in words by the unit, for everything urged so far, and moves no limit', () => {
    const state = accepted();
    let urged = after(state, urgeUnit({ text: '请说明进展' }, state, facts(clerk, today)));
    urged = after(urged, urgeUnit({ text: '请尽快办理' }, urged, facts(clerk, today)));
    const answered = after(urged, answerUrge({ text: '正在鉴定' }, urged, facts(handler, later)));
    expect(answered.supervision.urges.map(({ answer }) => answer)).toEqual([
      { on: later, text: '正在鉴定' },
      { on: later, text: '正在鉴定' },
    ]);
    expect(answered.clocks).toEqual(state.clocks);
    expect(kindOf(answerUrge({ text: '又答' }, answered, facts(handler, later)))).toBe(
      'petitions.wrong-phase',
    );
  });

  it('is not for the unit itself, nor for one that nobody has sent the matter to', () => {
    expect(kindOf(urgeUnit({ text: '快' }, accepted(), facts(handler, today)))).toBe(
      'petitions.not-your-step',
    );
    const own = actorAs('town-head', bureau);
    expect(kindOf(urgeUnit({ text: '快' }, accepted(), facts(own, today)))).toBe('petitions.not-your-step');
  });
});

describe('a supervision order', () => {
  it('runs its own limit by the letter until the unit replies, and closes when the reply is accepted', () => {
    const state = ordered();
    expect(openClock(state, supervisionClock)?.due.limit).toBe('2026-06-16');
    const replied = after(state, replySupervision({ text: '已整改' }, state, facts(unitHead, later)));
    expect(openClock(replied, supervisionClock)).toBeUndefined();
    const closed = after(replied, closeSupervision({ outcome: '属实' }, replied, facts(director, later)));
    expect(closed.supervision.orders[0]?.closed).toEqual({ on: later, outcome: '属实' });
    expect(closed.phase).toBe(state.phase);
  });

  it('cannot be closed before the unit has answered', () => {
    expect(kindOf(closeSupervision({ outcome: '算了' }, ordered(), facts(director, later)))).toBe(
      'petitions.wrong-phase',
    );
  });

  it('whose reply was returned waits again, by a day set anew', () => {
    const state = ordered();
    const replied = after(state, replySupervision({ text: '已整改' }, state, facts(unitHead, later)));
    const command = { reason: '没有说明责任', replyBy: plainDate('2026-07-01') };
    const returned = after(replied, returnSupervision(command, replied, facts(director, later)));
    expect(openClock(returned, supervisionClock)?.due.limit).toBe('2026-07-01');
    expect(kindOf(closeSupervision({ outcome: '属实' }, returned, facts(director, later)))).toBe(
      'petitions.wrong-phase',
    );
    expect(kindOf(replySupervision({ text: '再次整改' }, returned, facts(unitHead, later)))).toBeUndefined();
  });

  it('outlives the petition: what ends everything else leaves its limit running', () => {
    const state = ordered();
    const ended = after(state, { ok: true, value: stopAllClocks(state, later) });
    expect(ended.clocks.filter((clock) => !clock.stoppedOn).map(({ due }) => due.clock)).toEqual([
      supervisionClock,
    ]);
  });

  it('is one at a time', () => {
    const state = ordered();
    expect(kindOf(orderSupervision(order, state, facts(director, later)))).toBe('petitions.wrong-phase');
  });

  it.each<[string, Partial<OrderSupervision>, PetitionState]>([
    ['petitions.cause-not-of-trigger', { trigger: 'not-executing', cause: 'overdue' }, accepted()],
    ['petitions.nothing-overdue', { cause: 'overdue' }, accepted(plainDate('2026-05-20'))],
    ['petitions.nothing-to-execute', { trigger: 'not-executing', cause: 'non-execution' }, accepted()],
    ['petitions.reply-day-past', { replyBy: today }, accepted()],
  ])('is refused with %s', (kind, change, state) => {
    // Accepted late, the notice was late: only a matter without any lateness shows the second.
    const punctual = { ...state, clocks: state.clocks.filter((clock) => clock.stoppedOn === undefined) };
    expect(kindOf(orderSupervision({ ...order, ...change }, punctual, facts(director, today)))).toBe(kind);
  });

  it('for being overdue is lawful once a limit of the unit has passed', () => {
    const state = referred();
    expect(ordered(state, { cause: 'overdue' }).supervision.orders).toHaveLength(1);
  });

  it('by another organ of the jurisdiction goes out in its own name when a unit handles what it registered', () => {
    const own = { ...accepted(), registeringUnitId: bureau };
    const county = actorAs('director', 'county' as UnitId);
    const state = after(own, orderSupervision(order, own, facts(county, today)));
    expect(state.supervision.orders[0]?.byUnitId).toBe('county');
    expect(kindOf(orderSupervision(order, own, facts(actorAs('town-head', bureau), today)))).toBe(
      'petitions.not-your-step',
    );
  });
});

describe('an inspection on site', () => {
  const inspection = { on: today, inspectors: ['甲', '乙'], found: '未动工', required: '一周内动工' };

  it('is recorded with who went, what was found and what is required', () => {
    const state = accepted();
    const inspected = after(state, inspectSite(inspection, state, facts(director, today)));
    expect(inspected.supervision.inspections).toEqual([{ ...inspection, byUnitId: office }]);
  });

  it('cannot lie ahead, nor before the matter came in', () => {
    const state = accepted();
    const on = (day: string) =>
      kindOf(inspectSite({ ...inspection, on: plainDate(day) }, state, facts(director, today)));
    expect(on('2026-06-02')).toBe('petitions.inspected-in-future');
    expect(on('2026-03-01')).toBe('petitions.inspected-before-received');
  });
});

describe('what is proposed to supervisors', () => {
  const reasons = (state: PetitionState, day: string) =>
    proposeSupervision(state, plainDate(day), usualLadder).map(({ cause, facts: known }) => [
      cause,
      known['days'],
    ]);

  it('is a limit of the unit that is long over, from the day of the ladder on', () => {
    const state = accepted();
    const limit = openClock(state, 'handle_r6')?.due.limit;
    expect(limit).toBe('2026-04-01');
    expect(reasons(state, '2026-04-15')).toEqual([]);
    expect(reasons(state, '2026-04-16')).toEqual([['overdue', 15]]);
  });

  it('is urging that nobody answers', () => {
    const state = accepted(plainDate('2026-03-10'));
    const urged = after(state, urgeUnit({ text: '请说明' }, state, facts(clerk, plainDate('2026-03-12'))));
    expect(reasons(urged, '2026-03-18')).toEqual([]);
    expect(reasons(urged, '2026-03-19')).toEqual([['no-feedback', 7]]);
  });

  it('is a promise of the served answer whose day has passed without a record of it, closed or not', () => {
    const state = served();
    const due = later10;
    const proposed = (day: number, of = state) =>
      proposeSupervision(of, addDays(due, day), usualLadder).filter(({ cause }) => cause === 'non-execution');
    expect(proposed(14)).toEqual([]);
    expect(proposed(15)).toMatchObject([
      { trigger: 'not-executing', facts: { claim: 1, by: due, days: 15 } },
    ]);
    expect(proposed(15, { ...state, phase: 'closed' })).toHaveLength(1);
    expect(proposed(400, executed(state))).toEqual([]);
    expect(proposed(400, signed())).toEqual([]);
  });

  it('for not carrying out is lawful from the day after the promise until it is kept', () => {
    const unkept = { ...order, trigger: 'not-executing', cause: 'non-execution' } as const;
    const at = (day: number, state = served()) => {
      const on = addDays(later10, day);
      const command = { ...unkept, replyBy: addDays(on, 15) };
      return orderSupervision(command, state, facts(director, on));
    };
    expect(at(0)).toMatchObject({
      error: { kind: 'petitions.execution-not-due', executeBy: later10 },
    });
    expect(at(1).ok).toBe(true);
    expect(at(1, executed())).toMatchObject({ error: { kind: 'petitions.nothing-to-execute' } });
  });

  it('is nothing while an order is open', () => {
    expect(reasons(ordered(), '2026-12-31')).toEqual([]);
  });
});

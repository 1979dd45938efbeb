import { describe, expect, it } from 'vitest';
import { hearingPlan } from '../../../tests/support/hearing-moves.ts';
import {
  admitted,
  apply,
  day,
  limitOf,
  justEvents,
  opinion,
  reviewed,
} from '../../../tests/support/reviewed-petition.ts';
import { after, clerk, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { actorAs, office } from '../../../tests/support/walk-moves.ts';
import type { AccountId, UnitId } from '../kit/ids.ts';
import { admitReview, endReview, refuseReview } from './admit-review.ts';
import { draftReview, recordOutsideReview, returnReview, signReview } from './decide-review.ts';
import { openHearing } from './hearing.ts';
import { hearingSteps } from './hearing-steps.ts';
import { holdHearing } from './hold-hearing.ts';
import { cancelHearing, orderHearing } from './order-hearing.ts';
import { openClock, pausedSince } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { openSteps, postOf, type StepId } from './steps.ts';
import { suspendReview } from './suspend-review.ts';

const top = 'top' as UnitId;
const judge = actorAs('director', top);
const director = actorAs('director', office);
const limitEver = (state: PetitionState, clock: string) =>
  state.clocks.findLast(({ due }) => due.clock === clock)?.due.limit;
const isStaff = (id: AccountId) => id !== 'stranger';

/** The request for final review came in on day 50. */
function askedAtTheTop(): PetitionState {
  const change = {
    level: 'final-review',
    organ: { name: '市政府', unitId: top },
    receivedOn: day(50),
  } as const;
  return after(reviewed(), apply(change, reviewed(), day(50)));
}

/** Admitted on day 51. */
function atTheTop(): PetitionState {
  const state = askedAtTheTop();
  const decided = admitReview(state, facts(judge, day(51)));
  if (!decided.ok) throw new Error(decided.error.kind);
  return after(state, { ok: true, value: decided.value.events });
}

const order = (state: PetitionState, actor = judge) =>
  orderHearing(
    { plan: { ...hearingPlan(day(55)), on: day(65), shortNotice: '' }, reason: '争议较大' },
    state,
    { ...facts(actor, day(55)), isStaff },
  );
const record = {
  facts: '双方陈述',
  questions: '',
  debate: '',
  conclusion: '应当补发',
  petitionerCame: true,
  attachments: [],
};
const hearing = Object.keys(hearingSteps) as StepId[];
const mine = (state: PetitionState, actor: typeof judge) =>
  openSteps(state, actor).flatMap(({ step, mine: own }) => (own && hearing.includes(step) ? [step] : []));

describe('a hearing at the final review', () => {
  it('takes its days out of the limit by the Regulations themselves, from its order to its day', () => {
    expect(limitOf(atTheTop(), 'rereview_decide')).toBe(day(80));
    const ordered = after(atTheTop(), order(atTheTop()));
    const clock = openClock(ordered, 'rereview_decide');
    expect(clock && pausedSince(clock)).toBe(day(55));
    const held = after(ordered, holdHearing(record, ordered, facts(judge, day(65))));
    expect(limitOf(held, 'rereview_decide')).toBe(day(80 + 11));
  });

  it('is ordered, told, put off and held by the organ of that review and by nobody at the unit that answered', () => {
    expect(order(atTheTop(), unitHead)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(mine(atTheTop(), judge)).toEqual(['order-hearing']);
    const ordered = after(atTheTop(), order(atTheTop()));
    expect(mine(ordered, judge)).toEqual(hearing.filter((step) => step !== 'order-hearing'));
    expect([...mine(ordered, handler), ...mine(ordered, unitHead)]).toEqual([]);
    for (const rule of Object.values(hearingSteps)) expect(postOf(rule, ordered).unitId).toBe(top);
  });

  it('is over before the opinion is written', () => {
    const ordered = after(atTheTop(), order(atTheTop()));
    const draft = (state: PetitionState) =>
      draftReview(opinion({ remedyOrgan: '' }), state, facts(judge, day(65)));
    expect(draft(ordered)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
    expect(draft(after(ordered, holdHearing(record, ordered, facts(judge, day(65))))).ok).toBe(true);
  });

  it('is ordered while the organ inquires: not before admission, in a suspension, nor once the opinion is written', () => {
    const refused = { error: { kind: 'petitions.wrong-phase', step: 'order-hearing' } };
    expect(order(askedAtTheTop())).toMatchObject(refused);
    const state = atTheTop();
    const stopped = suspendReview({ cause: 'other', reason: '等判决' }, state, facts(judge, day(52)));
    expect(order(after(state, stopped))).toMatchObject(refused);
    const drafted = after(state, draftReview(opinion({ remedyOrgan: '' }), state, facts(judge, day(52))));
    expect(order(drafted)).toMatchObject(refused);
    const signed = after(drafted, justEvents(signReview(drafted, facts(judge, day(53)))));
    expect(order(signed)).toMatchObject(refused);
    const returned = after(drafted, returnReview({ reason: '须听证' }, drafted, facts(judge, day(53))));
    expect(order(returned).ok).toBe(true);
  });

  it('is over or called off before the review is suspended, so that a notice names the day that holds', () => {
    const state = after(atTheTop(), order(atTheTop()));
    const suspend = (of: PetitionState) =>
      suspendReview({ cause: 'other', reason: '等判决' }, of, facts(judge, day(56)));
    expect(suspend(state)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
    const off = after(state, cancelHearing({ reason: '等判决' }, state, facts(judge, day(56))));
    expect(suspend(off).ok).toBe(true);
  });

  it('goes with the review that ends without an opinion, and took no time', () => {
    const state = after(atTheTop(), order(atTheTop()));
    const end = { reason: '双方和解', evidence: '和解书', evidenceOn: day(56), voluntary: true };
    const ended = after(state, endReview({ cause: 'settled', ...end }, state, facts(judge, day(57))));
    expect(openHearing(ended)).toBeUndefined();
    expect(ended.hearings.at(-1)?.end).toMatchObject({ kind: 'cancelled', on: day(57) });
    expect(ended.clocks.filter((clock) => clock.stoppedOn === undefined)).toEqual([]);
    expect(limitEver(ended, 'rereview_decide')).toBe(day(80));
    expect(ended.clocks.flatMap(({ pauses }) => pauses).every(({ to }) => to !== undefined)).toBe(true);
  });

  it('of an organ outside is over before its opinion is written down, and goes with its refusal', () => {
    const change = { level: 'final-review', organ: { name: '省政府', unitId: undefined } } as const;
    const asked = after(reviewed(), apply({ ...change, receivedOn: day(50) }, reviewed(), day(50)));
    const state = after(asked, order(asked, director));
    const opened = { decision: opinion({ remedyOrgan: '' }), number: '省9号', signedOn: day(55) };
    expect(recordOutsideReview(opened, state, facts(director, day(56)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase', step: 'record-outside-review' },
    });
    const command = { ground: 'wider', reason: '超出原诉求', number: '省不受1号' } as const;
    const refused = after(state, justEvents(refuseReview(command, state, facts(clerk, day(56)))));
    expect(refused.hearings.at(-1)?.end).toMatchObject({ kind: 'cancelled' });
  });

  it('belongs to the unit that answered only while no review is open', () => {
    const rule = hearingSteps['order-hearing'];
    expect(postOf(rule, reviewed()).unitId).toBe(handler.unitId);
    expect(postOf(rule, admitted()).unitId).not.toBe(handler.unitId);
  });
});

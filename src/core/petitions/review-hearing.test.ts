import { describe, expect, it } from 'vitest';
import { hearingPlan } from '../../../tests/support/hearing-moves.ts';
import {
  admitted,
  apply,
  day,
  limitOf,
  opinion,
  reviewed,
} from '../../../tests/support/reviewed-petition.ts';
import { after, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { actorAs } from '../../../tests/support/walk-moves.ts';
import type { AccountId, UnitId } from '../kit/ids.ts';
import { admitReview } from './admit-review.ts';
import { draftReview } from './decide-review.ts';
import { hearingSteps } from './hearing-steps.ts';
import { holdHearing } from './hold-hearing.ts';
import { orderHearing } from './order-hearing.ts';
import { openClock, pausedSince } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { openSteps, postOf, type StepId } from './steps.ts';

const top = 'top' as UnitId;
const judge = actorAs('director', top);
const isStaff = (id: AccountId) => id !== 'stranger';

/** The request for final review came in on day 50 and is admitted. */
function atTheTop(): PetitionState {
  const change = {
    level: 'final-review',
    organ: { name: '市政府', unitId: top },
    receivedOn: day(50),
  } as const;
  const state = after(reviewed(), apply(change, reviewed(), day(50)));
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

  it('belongs to the unit that answered only while no review is open', () => {
    const rule = hearingSteps['order-hearing'];
    expect(postOf(rule, reviewed()).unitId).toBe(handler.unitId);
    expect(postOf(rule, admitted()).unitId).not.toBe(handler.unitId);
  });
});

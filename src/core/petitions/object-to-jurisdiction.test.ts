import { describe, expect, it } from 'vitest';
import {
  after,
  clerk,
  facts,
  handler,
  referred,
  registered,
} from '../../../tests/support/travelled-petition.ts';
import { bureau, intake, office } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import { agreeObjection, objectToJurisdiction, rejectObjection } from './object-to-jurisdiction.ts';
import type { PetitionState } from './petition.ts';
import { openSteps } from './steps.ts';
import { triagePetition } from './triage-petition.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const command = { ground: 'not-our-power', reason: '不归我局管', suggestedUnit: '' } as const;
const running = (state: PetitionState) =>
  state.clocks.filter((clock) => clock.stoppedOn === undefined).map((clock) => clock.due.clock);

const objected = (state: PetitionState, on = day(3)) =>
  after(state, objectToJurisdiction(command, state, facts(handler, on)));

describe('an objection to jurisdiction', () => {
  it('leaves the unit responsible, its notice limit running, until the sender agrees', () => {
    const state = objected(referred());
    expect(state).toMatchObject({ phase: 'objected', assignment: { unitId: bureau } });
    expect(running(state)).toEqual(['notice_transferred']);
  });

  it('is possible on the last day of its limit and refused with the day afterwards', () => {
    const state = referred();
    expect(objectToJurisdiction(command, state, facts(handler, day(30))).ok).toBe(true);
    expect(objectToJurisdiction(command, state, facts(handler, day(31)))).toEqual({
      ok: false,
      error: { kind: 'petitions.objection-too-late', limit: day(30) },
    });
  });

  it('gives the office no new time for its own window, and counts the days that were lost', () => {
    const sent = referred(registered(), day(2));
    const back = after(objected(sent), agreeObjection(objected(sent), facts(clerk, day(9))));
    expect(back).toMatchObject({
      phase: 'registered',
      assignment: undefined,
      returns: [{ unitId: bureau, assignedOn: day(2), returnedOn: day(9), daysLost: 7 }],
    });
    const triage = back.clocks.filter((clock) => clock.due.clock === 'triage_office');
    expect(triage.map((clock) => clock.due.limit)).toEqual([day(30), day(30)]);
    expect(running(back)).toEqual(['triage_office']);
  });

  it('cannot be raised again on the same assignment once it was rejected', () => {
    const first = objected(referred());
    const state = after(first, rejectObjection({ reason: '属你局职权' }, first, facts(clerk, day(4))));
    expect(openSteps(state, handler).map((open) => open.step)).not.toContain('object');
    expect(objectToJurisdiction(command, state, facts(handler, day(4)))).toMatchObject({
      error: { kind: 'petitions.objection-rejected-before', on: day(4) },
    });
  });

  it('is not for a unit that keeps what it registered itself', () => {
    const state = registered();
    const kept = triagePetition({ mode: 'kept', requirement: '' }, state, {
      ...facts(clerk, day(1)),
      canReceive: true,
    });
    if (!kept.ok) throw new Error(kept.error.kind);
    expect(openSteps(after(state, { ok: true, value: kept.value.events }), clerk)).not.toContainEqual(
      expect.objectContaining({ step: 'object' }),
    );
  });

  it('ends with the registering unit keeping the matter after the third return', () => {
    let state = registered();
    for (const hop of [1, 2, 3]) {
      const sent = objected(referred(state, day(hop)), day(hop));
      state = after(sent, agreeObjection(sent, facts(clerk, day(hop))));
    }
    const canReceive = { ...facts(clerk, day(4)), canReceive: true };
    const refer = { mode: 'referred', unitId: bureau, requirement: '' } as const;
    expect(triagePetition(refer, state, canReceive)).toMatchObject({
      error: { kind: 'petitions.returned-too-often', returns: 3 },
    });
    const kept = triagePetition({ mode: 'kept', requirement: '' }, state, canReceive);
    expect(kept).toMatchObject({ ok: true });
    expect(kept.ok && after(state, { ok: true, value: kept.value.events }).assignment?.unitId).toBe(office);
  });
});

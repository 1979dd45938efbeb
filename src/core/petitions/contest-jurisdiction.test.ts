import { describe, expect, it } from 'vitest';
import { after, clerk, facts, handler, referred } from '../../../tests/support/travelled-petition.ts';
import { actorAs, bureau, intake, office, respondent } from '../../../tests/support/walk-moves.ts';
import type { UnitId } from '../kit/ids.ts';
import { addDays } from '../kit/plain-date.ts';
import { commonSuperiors } from '../organisation/common-superior.ts';
import type { Unit } from '../organisation/organisation.ts';
import { contestJurisdiction, designateUnit } from './contest-jurisdiction.ts';
import { agreeObjection, objectToJurisdiction, rejectObjection } from './object-to-jurisdiction.ts';
import type { PetitionState } from './petition.ts';
import { openSteps } from './steps.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const director = actorAs('director', office);
const town = 'town' as UnitId;
const objection = { ground: 'not-our-power', reason: '不归我局管', suggestedUnit: '' } as const;
const running = (state: PetitionState) =>
  state.clocks.filter((clock) => clock.stoppedOn === undefined).map(({ due }) => `${due.clock} ${due.limit}`);

function contested(way: 'superior' | 'joint-conference' = 'joint-conference'): PetitionState {
  const objected = after(referred(), objectToJurisdiction(objection, referred(), facts(handler, day(1))));
  const rejected = after(objected, rejectObjection({ reason: '属你局' }, objected, facts(clerk, day(2))));
  const designator = { way, designatorId: office };
  return after(
    rejected,
    contestJurisdiction({ reason: '三定没有', signer: '' }, rejected, {
      ...facts(handler, day(3)),
      designator,
    }),
  );
}

const designate = (state: PetitionState, unitId: UnitId, minutes = '联纪1号') =>
  designateUnit({ unitId, body: '联席会议', minutes, reason: '首接负责' }, state, {
    ...facts(director, day(6)),
    canReceive: true,
  });

describe('a designation', () => {
  it('gives another unit its own notice limit and stops the one of the unit that had it', () => {
    const state = after(contested(), designate(contested(), town));
    expect(state).toMatchObject({
      phase: 'referred',
      assignment: { unitId: town, on: day(6) },
      objection: undefined,
      returns: [{ unitId: bureau, assignedOn: day(0), returnedOn: day(6), daysLost: 6 }],
    });
    expect(running(state)).toEqual([`notice_transferred ${day(36)}`]);
  });

  it('binds: no objection and no contest follow', () => {
    const state = after(contested(), designate(contested(), town));
    const there = openSteps(state, actorAs('handler', town)).map((open) => open.step);
    expect(there).toContain('accept');
    expect(there).not.toContain('object');
    expect(there).not.toContain('contest');
  });

  it('of the same unit gives it no new time', () => {
    const state = after(contested(), designate(contested(), bureau));
    expect(running(state)).toEqual([`notice_transferred ${day(30)}`]);
    expect(state.returns).toEqual([]);
  });

  it('is refused for the unit complained of, and without minutes where the conference decides', () => {
    expect(designate(contested(), respondent)).toMatchObject({
      error: { kind: 'petitions.unit-is-complained-of' },
    });
    expect(designate(contested(), town, ' ')).toMatchObject({
      error: { kind: 'petitions.minutes-missing' },
    });
    expect(designate(contested('superior'), town, '').ok).toBe(true);
  });

  it('is not possible while the objection waits for its answer or was agreed to', () => {
    const objected = after(referred(), objectToJurisdiction(objection, referred(), facts(handler, day(1))));
    const agreed = after(objected, agreeObjection(objected, facts(clerk, day(2))));
    for (const state of [referred(), objected, agreed])
      expect(designate(state, town)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });
});

describe('the common superior', () => {
  const unit = (id: string, parentId: string | undefined): Unit => ({
    id: id as UnitId,
    parentId: parentId as UnitId | undefined,
    kind: 'department',
    name: id,
    divisionCode: '330106',
    organCode: '',
    closed: false,
  });
  const units = [
    unit('county', undefined),
    unit('town', 'county'),
    unit('village', 'town'),
    unit('bureau', 'county'),
  ];
  const above = (a: string, b: string) =>
    commonSuperiors(units, a as UnitId, b as UnitId).map(({ id }) => id);

  it('is the nearest unit above both, and a unit is above those below it', () => {
    expect(above('village', 'bureau')).toEqual(['county']);
    expect(above('village', 'town')).toEqual(['town', 'county']);
    expect(above('village', 'abroad')).toEqual([]);
  });
});

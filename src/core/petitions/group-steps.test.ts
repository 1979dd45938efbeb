import { describe, expect, it } from 'vitest';
import { gatherStates } from '../../../tests/support/gather-states.ts';
import { hearingPlan } from '../../../tests/support/hearing-moves.ts';
import {
  accepted,
  after,
  clerk,
  facts,
  registered,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import { groupSteps, roadAhead } from './group-steps.ts';
import { addDays } from '../kit/plain-date.ts';
import { orderHearing } from './order-hearing.ts';
import type { PetitionState } from './petition.ts';
import { outlook } from './step-outlook.ts';
import { stepIds, type StepId } from './steps.ts';

const today = intake.receivedOn;
const groupsOf = (state: PetitionState) => groupSteps(state, outlook(state, clerk, today));
const behind = (opener: StepId, state: PetitionState): readonly StepId[] =>
  groupsOf(state).find((group) => 'opener' in group && group.opener === opener)?.steps ?? [];

describe('the road ahead', () => {
  it('goes from the open step to the end, and for what was assigned down through the report', () => {
    expect(roadAhead(outlook(registered(), clerk, today))).toEqual([
      'triage',
      'accept',
      'submit-decision',
      'sign-decision',
      'serve-decision',
      'close',
    ]);
    const { states } = gatherStates(2);
    const down = states.filter(
      ({ state }) => state.phase === 'accepted' && state.assignment?.mode === 'assigned-down',
    );
    expect(down.length).toBeGreaterThan(0);
    for (const { state, today: on } of down)
      expect(roadAhead(outlook(state, clerk, on)).slice(-3)).toEqual([
        'report-back',
        'approve-report',
        'close',
      ]);
  });
});

const heard = (): PetitionState => {
  const ordered = orderHearing({ plan: hearingPlan(addDays(today, 20)), reason: '涉及多户' }, accepted(), {
    ...facts(unitHead, today),
    isStaff: () => true,
  });
  return after(accepted(), ordered);
};

describe('a road held up by a hearing', () => {
  it('goes on after the hearing', () => {
    expect(roadAhead(outlook(heard(), clerk, today)).slice(0, 3)).toEqual([
      'hold-hearing',
      'submit-decision',
      'sign-decision',
    ]);
  });
});

describe('the groups of what is not possible yet', () => {
  it('name for a new petition what each step of the road opens, in the order of the road', () => {
    const road = groupsOf(registered()).filter((group) => group.kind === 'road');
    expect(road.map((group) => 'opener' in group && group.opener)).toEqual([
      'triage',
      'accept',
      'submit-decision',
      'sign-decision',
      'serve-decision',
      'close',
    ]);
    expect(behind('triage', registered())).toContain('accept');
    expect(behind('accept', registered())).toEqual(
      expect.arrayContaining(['order-hearing', 'add-note', 'submit-decision']),
    );
    expect(road.length).toBeLessThan(8);
  });

  it('keep what needs a hearing, an agreement or a review behind the step that begins it', () => {
    for (const state of [registered(), accepted()]) {
      expect(behind('order-hearing', state)).toEqual([
        'serve-hearing-notice',
        'adjourn-hearing',
        'cancel-hearing',
        'hold-hearing',
      ]);
      expect(behind('draft-agreement', state)).toEqual(
        expect.arrayContaining(['sign-agreement', 'drop-agreement', 'record-performance']),
      );
      expect(behind('apply-review', state)).toEqual(
        expect.arrayContaining(['admit-review', 'draft-review', 'sign-review', 'serve-review']),
      );
    }
  });

  it('hold every step that is not open exactly once, wherever a petition stands', { timeout: 20_000 }, () => {
    for (const { state, today: on } of gatherStates(2).states) {
      const all = outlook(state, clerk, on);
      const closed = all.filter((one) => 'missing' in one).map(({ step }) => step);
      const groups = groupSteps(state, all);
      const grouped = groups.flatMap((group) => group.steps);
      expect(stepIds.filter((step) => grouped.includes(step))).toEqual(closed);
      expect(grouped).toHaveLength(closed.length);
      for (const group of groups)
        if ('opener' in group) expect(group.steps, group.opener).not.toContain(group.opener);
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  registered,
} from '../../../tests/support/travelled-petition.ts';
import { actorAs, intake, office } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import type { PetitionState } from './petition.ts';
import { reopenPetition } from './reopen-petition.ts';
import { openSteps } from './steps.ts';
import { withdrawPetition } from './withdraw-petition.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const director = actorAs('director', office);
const command = { cause: 'inspection', reason: '督查发现撤回并非自愿' } as const;
const end = (state: PetitionState, actor: typeof handler) =>
  after(
    state,
    withdrawPetition(
      { cause: 'withdrawn', reason: '谈妥', evidence: '申请', evidenceOn: day(5), voluntary: true },
      state,
      facts(actor, day(5)),
    ),
  );

describe('reopening', () => {
  it('takes a closed petition back to handling with a new limit from its own day', () => {
    const closed = end(accepted(), handler);
    const state = after(closed, reopenPetition(command, closed, facts(director, day(100))));
    expect(state).toMatchObject({ phase: 'accepted', ending: undefined, handlerId: handler.accountId });
    const running = state.clocks.filter((clock) => clock.stoppedOn === undefined);
    expect(running.map(({ due }) => [due.clock, due.from, due.limit])).toEqual([
      ['handle_r6', day(100), day(130)],
    ]);
    expect(openSteps(state, handler).map((open) => open.step)).toContain('submit-decision');
  });

  it('is for those who supervise, and only for what is closed after it was accepted', () => {
    const closed = end(accepted(), handler);
    expect(reopenPetition(command, closed, facts(clerk, day(9)))).toMatchObject({
      error: { kind: 'petitions.not-your-step' },
    });
    expect(reopenPetition(command, accepted(), facts(director, day(9)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
    const never = end(registered(), clerk);
    expect(reopenPetition(command, never, facts(director, day(9)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });
});

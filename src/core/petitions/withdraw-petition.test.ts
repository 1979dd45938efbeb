import { describe, expect, it } from 'vitest';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  referred,
  registered,
} from '../../../tests/support/travelled-petition.ts';
import { bureau, intake } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import type { PetitionState } from './petition.ts';
import { ratePetition } from './rate-petition.ts';
import { withdrawPetition, type WithdrawPetition } from './withdraw-petition.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const command: WithdrawPetition = {
  cause: 'withdrawn',
  reason: '已与物业谈妥',
  evidence: '本人签名的撤回申请，存卷',
  evidenceOn: day(4),
  voluntary: true,
};
const withdraw = (
  state: PetitionState,
  change: Partial<WithdrawPetition> = {},
  actor: typeof handler = handler,
) => withdrawPetition({ ...command, ...change }, state, facts(actor, day(5)));

describe('a withdrawal', () => {
  it('closes with reason and evidence, stops every clock and cannot be rated', () => {
    const state = after(accepted(), withdraw(accepted()));
    expect(state).toMatchObject({ phase: 'closed', ending: { cause: 'withdrawn', evidenceOn: day(4) } });
    expect(state.clocks.every((clock) => clock.stoppedOn !== undefined)).toBe(true);
    const rating = { on: day(6), office: 'satisfied', unit: 'satisfied', comment: '' } as const;
    expect(ratePetition(rating, state).ok).toBe(false);
  });

  it('is refused when nobody vouches that it is voluntary, and when its day cannot be', () => {
    expect(withdraw(accepted(), { voluntary: false })).toMatchObject({
      error: { kind: 'petitions.not-voluntary' },
    });
    expect(withdraw(accepted(), { evidenceOn: day(6) })).toMatchObject({
      error: { kind: 'petitions.evidence-in-future' },
    });
    expect(withdraw(accepted(), { evidenceOn: day(-1) })).toMatchObject({
      error: { kind: 'petitions.withdrawn-before-received' },
    });
  });

  it('needs no consent when the petitioner died or was dissolved, even before it was received', () => {
    for (const cause of ['died', 'dissolved'] as const)
      expect(
        withdraw(accepted(), {
          cause,
          voluntary: false,
          evidenceOn: day(-1),
          backDateReason: '近日才得知',
        }).ok,
      ).toBe(true);
  });

  it('is recorded by whoever has the petition: the office, the unit, and the sender of what was assigned down', () => {
    expect(withdraw(registered(), {}, clerk).ok).toBe(true);
    expect(withdraw(referred()).ok).toBe(true);
    expect(withdraw(referred(), {}, clerk)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    const { assignment } = referred();
    if (!assignment) throw new Error('not sent');
    const down: PetitionState = {
      ...referred(),
      assignment: { ...assignment, mode: 'assigned-down', unitId: bureau },
    };
    expect(withdraw(down)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(withdraw(down, {}, clerk).ok).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import {
  accepted,
  clerk,
  facts,
  handler,
  referred,
  registered,
} from '../../../tests/support/travelled-petition.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import { declinePetition, type DeclinePetition } from './decline-petition.ts';
import { evolve } from './evolve.ts';
import type { PetitionState } from './petition.ts';

const command: DeclinePetition = {
  ground: 'NA1',
  reason: '同一事项正在办理',
  route: '青石镇人民政府',
  earlierPapers: [],
};
const decline = (change: Partial<DeclinePetition>, state: PetitionState = registered(), actor = clerk) =>
  declinePetition({ ...command, ...change }, state, facts(actor, intake.receivedOn));

describe('declining', () => {
  it('closes with its coded ground and paper, and every clock stops', () => {
    const declined = decline({});
    if (!declined.ok) throw new Error(declined.error.kind);
    expect(declined.value.papers).toEqual(['refusal-notice']);
    const state = declined.value.events.reduce<PetitionState>(evolve, registered());
    expect(state).toMatchObject({ phase: 'closed', ending: { cause: 'declined', ground: 'NA1' } });
    expect(state.clocks.every((clock) => clock.stoppedOn !== undefined)).toBe(true);
  });

  it('says where the petitioner can go instead', () => {
    expect(decline({ route: ' ' })).toMatchObject({ error: { kind: 'petitions.route-missing' } });
  });

  it('knows skipped levels only for visits', () => {
    expect(decline({ ground: 'NA2' }).ok).toBe(true);
    expect(decline({ ground: 'NA2' }, { ...registered(), channel: 'letter' })).toMatchObject({
      error: { kind: 'petitions.ground-not-for-this' },
    });
  });

  it('ends no accusation: that goes to the organ of discipline first', () => {
    const [first, ...others] = registered().claims;
    if (!first) throw new Error('no claim');
    const accusing: PetitionState = {
      ...registered(),
      claims: [{ ...first, purpose: 'accusation' }, ...others],
    };
    expect(decline({}, accusing)).toMatchObject({ error: { kind: 'petitions.accusation-first' } });
    const suggesting: PetitionState = {
      ...registered(),
      claims: [{ ...first, purpose: 'suggestion' }, ...others],
    };
    expect(decline({ ground: 'NA2' }, suggesting)).toMatchObject({
      error: { kind: 'petitions.ground-not-for-this' },
    });
  });

  it('cites the earlier papers when it accepts no more', () => {
    expect(decline({ ground: 'NM1', route: '' })).toMatchObject({
      error: { kind: 'petitions.earlier-papers-missing' },
    });
    expect(decline({ ground: 'NM1', route: '', earlierPapers: ['常政复核〔2025〕1号'] })).toMatchObject({
      value: { papers: ['no-more-notice'] },
    });
  });

  it('is for whoever has the petition, and not possible once it is accepted', () => {
    expect(decline({}, referred(), clerk)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(decline({}, referred(), handler).ok).toBe(true);
    expect(decline({}, accepted(), handler)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });
});

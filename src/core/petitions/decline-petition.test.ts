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
import { addDays } from '../kit/plain-date.ts';
import { outcomeOf } from './claim-outcomes.ts';
import { declinePetition, type DeclinePetition } from './decline-petition.ts';
import type { KnownRepeat } from './earlier-road.ts';
import { evolve } from './evolve.ts';
import type { PetitionState } from './petition.ts';

const command: DeclinePetition = {
  ground: 'NA1',
  reason: '同一事项正在办理',
  route: '青石镇人民政府',
  earlierPapers: [],
  inProgressNumber: '330106-2026-000009',
};
const decline = (
  change: Partial<DeclinePetition>,
  state: PetitionState = registered(),
  actor = clerk,
  repeats: readonly KnownRepeat[] = [],
) =>
  declinePetition({ ...command, ...change }, state, {
    ...facts(actor, intake.receivedOn),
    repeats,
  });

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

  it('links the petition in progress by its number', () => {
    const missing = { error: { kind: 'petitions.progress-number-missing' } };
    expect(decline({ inProgressNumber: ' ' })).toMatchObject(missing);
    expect(decline({ inProgressNumber: undefined })).toMatchObject(missing);
    expect(decline({})).toMatchObject({
      value: { events: [{ ending: { inProgressNumber: '330106-2026-000009' } }, {}] },
    });
  });

  it('names the right organ when it is not its own power, which refuses nothing', () => {
    const declined = decline({ ground: 'NR1', route: '青石镇人民政府' });
    if (!declined.ok) throw new Error(declined.error.kind);
    expect(declined.value.papers).toEqual(['competence-notice']);
    const state = declined.value.events.reduce<PetitionState>(evolve, registered());
    expect(state.claims.map((claim) => outcomeOf(claim, state)?.result)).toEqual([
      'transferred',
      'transferred',
    ]);
    expect(decline({ ground: 'NR1', route: '' })).toMatchObject({
      error: { kind: 'petitions.route-missing' },
    });
  });

  it('knows a window let pass only under the rules of a province that has it, and with its last day', () => {
    const papers = { earlierPapers: ['青石答〔2025〕3号'], windowEndedOn: addDays(intake.receivedOn, -30) };
    const local: PetitionState = { ...registered(), ruleSet: 'national-2022+zj-2016' };
    expect(decline({ ground: 'LP1', ...papers })).toMatchObject({
      error: { kind: 'petitions.ground-unknown-here' },
    });
    expect(decline({ ground: 'LP1', ...papers }, local).ok).toBe(true);
    const open = { ...papers, windowEndedOn: intake.receivedOn };
    expect(decline({ ground: 'LP1', ...open }, local)).toMatchObject({
      error: { kind: 'petitions.window-end-missing' },
    });
    expect(decline({ ground: 'LP1', ...papers, windowEndedOn: undefined }, local)).toMatchObject({
      error: { kind: 'petitions.window-end-missing' },
    });
  });

  it('cites the termination of a judicial matter', () => {
    expect(decline({ ground: 'NM2', route: '' })).toMatchObject({
      error: { kind: 'petitions.earlier-papers-missing' },
    });
  });

  it('ends no accusation: that goes to the organ of discipline first; and no suggestion: that is answered', () => {
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
    expect(decline({ ground: 'NA3' }, suggesting)).toMatchObject({
      error: { kind: 'petitions.suggestion-is-answered', claim: 1 },
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

  it('closes no door that a repeat on record still has open', () => {
    const road = { kind: 'window', level: 'review', until: addDays(intake.receivedOn, 9) } as const;
    const open = [{ number: '330106-2026-000001', responsibleUnit: '某局', road }];
    const papers = { earlierPapers: ['答1'], route: '' };
    expect(decline({ ground: 'NM1', ...papers }, registered(), clerk, open)).toMatchObject({
      error: { kind: 'petitions.earlier-road-goes-on', number: '330106-2026-000001' },
    });
    expect(decline({ ground: 'NA1' }, registered(), clerk, open).ok).toBe(true);
  });

  it('is for whoever has the petition, and not possible once it is accepted', () => {
    expect(decline({}, referred(), clerk)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(decline({}, referred(), handler).ok).toBe(true);
    expect(decline({}, accepted(), handler)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, day, opinion, reviewed, signed } from '../../../tests/support/reviewed-petition.ts';
import { after, clerk, facts, receipt, referred, served } from '../../../tests/support/travelled-petition.ts';
import { actorAs } from '../../../tests/support/walk-moves.ts';
import type { UnitId } from '../kit/ids.ts';
import { ok } from '../kit/result.ts';
import { admitReview } from './admit-review.ts';
import { draftReview, serveReview, signReview } from './decide-review.ts';
import { declinePetition } from './decline-petition.ts';
import { proposeDecline, refuseByRoad, roadOf, type EarlierRoad, type KnownRepeat } from './earlier-road.ts';
import type { PetitionState } from './petition.ts';

const top = 'top' as UnitId;
const judge = actorAs('director', top);

/** The final opinion is served on day 60; petitions of the tests have no numbers on their papers. */
function final(): PetitionState {
  const change = {
    level: 'final-review',
    organ: { name: '市政府', unitId: top },
    receivedOn: day(50),
  } as const;
  const asked = after(reviewed(), apply(change, reviewed(), day(50)));
  const admit = admitReview(asked, facts(judge, day(51)));
  if (!admit.ok) throw new Error(admit.error.kind);
  const state = after(asked, ok(admit.value.events));
  const drafted = after(state, draftReview(opinion({ remedyOrgan: '' }), state, facts(judge, day(52))));
  const sign = signReview(drafted, facts(judge, day(53)));
  if (!sign.ok) throw new Error(sign.error.kind);
  const decided = after(drafted, ok(sign.value.events));
  return after(decided, serveReview(receipt(day(60)), decided, facts(judge, day(60))));
}

const repeat = (road: EarlierRoad): KnownRepeat => ({
  number: '330106-2025-000009',
  responsibleUnit: '青石镇人民政府',
  road,
});
const again = { ruleSet: 'national-2022', receivedOn: day(100) };
const inZhejiang = { ...again, ruleSet: 'national-2022+zj-2016' };

describe('the road of an earlier matter', () => {
  it('is in hand, then open to a review for thirty days, then lapsed; only the final opinion ends it', () => {
    expect(roadOf(referred(), day(1)).kind).toBe('in-hand');
    expect(roadOf(served(), day(30))).toEqual({ kind: 'window', level: 'review', until: day(30) });
    expect(roadOf(served(), day(31))).toMatchObject({ kind: 'lapsed', since: day(30) });
    expect(roadOf(signed(), day(90)).kind).toBe('in-hand');
    expect(roadOf(reviewed(), day(60))).toEqual({ kind: 'window', level: 'final-review', until: day(73) });
    expect(roadOf(reviewed(), day(74))).toMatchObject({ kind: 'lapsed', since: day(73) });
    expect(roadOf(final(), day(61))).toMatchObject({ kind: 'final', on: day(60) });
  });

  it('that was refused as final before is still final, with the papers cited then', () => {
    const command = { ground: 'NM1', reason: '同一', route: '', earlierPapers: ['复核1号'] } as const;
    const state = served();
    const fresh: PetitionState = { ...referred(), assignment: undefined, phase: 'registered' };
    const declined = declinePetition(command, fresh, { ...facts(clerk, day(1)), repeats: [] });
    if (!declined.ok) throw new Error(declined.error.kind);
    expect(roadOf(after(fresh, ok(declined.value.events)), day(2))).toEqual({
      kind: 'final',
      on: day(1),
      papers: ['复核1号'],
    });
    expect(roadOf({ ...state, phase: 'earlier' }, day(2))).toEqual({ kind: 'unknown' });
  });
});

describe('declining a repeat', () => {
  it('as final needs a final opinion and cites all that led to it', () => {
    const refuse = (road: EarlierRoad, earlierPapers: readonly string[] = ['答1', '查1', '核1']) =>
      refuseByRoad({ ground: 'NM1', earlierPapers }, again, [repeat(road)])?.kind;
    expect(refuse({ kind: 'window', level: 'review', until: day(120) })).toBe(
      'petitions.earlier-road-goes-on',
    );
    expect(refuse({ kind: 'lapsed', since: day(30), papers: [] })).toBe('petitions.earlier-road-goes-on');
    expect(refuse({ kind: 'ended' })).toBe('petitions.earlier-road-goes-on');
    const end = { kind: 'final', on: day(60), papers: ['答1', '查1', '核1'] } as const;
    expect(refuse(end)).toBeUndefined();
    expect(refuse(end, ['核1'])).toBe('petitions.final-papers-not-cited');
    expect(refuse({ kind: 'unknown' }, ['旧1'])).toBeUndefined();
  });

  it('for a window that was let pass needs one that ended before, and the rules of a province that has it', () => {
    const lapsed = repeat({ kind: 'lapsed', since: day(30), papers: ['答1'] });
    const command = { ground: 'LP1', earlierPapers: ['答1'] } as const;
    expect(refuseByRoad(command, inZhejiang, [lapsed])).toBeUndefined();
    expect(refuseByRoad(command, { ...inZhejiang, receivedOn: day(30) }, [lapsed])).toMatchObject({
      kind: 'petitions.earlier-road-goes-on',
      number: lapsed.number,
    });
    expect(proposeDecline([lapsed], inZhejiang)).toMatchObject({ ground: 'LP1', windowEndedOn: day(30) });
    expect(proposeDecline([lapsed], again).ground).toBeUndefined();
  });

  it('is proposed by no ground that the rule would refuse, and by none where nothing is known', () => {
    expect(proposeDecline([], again).ground).toBeUndefined();
    const papers = fc.array(fc.constantFrom('答1', '查1', '核1'), { minLength: 1, maxLength: 3 });
    const on = fc.nat({ max: 150 }).map(day);
    const road: fc.Arbitrary<EarlierRoad> = fc.oneof(
      fc.record({ kind: fc.constant('final' as const), on, papers }),
      fc.record({ kind: fc.constant('lapsed' as const), since: on, papers }),
      fc.record({ kind: fc.constant('window' as const), level: fc.constant('review' as const), until: on }),
      fc.constantFrom({ kind: 'in-hand' as const }, { kind: 'ended' as const }, { kind: 'unknown' as const }),
    );
    const matter = fc.constantFrom(again, inZhejiang);
    fc.assert(
      fc.property(fc.array(road.map(repeat), { maxLength: 4 }), matter, (repeats, state) => {
        const { ground, earlierPapers } = proposeDecline(repeats, state);
        if (ground) expect(refuseByRoad({ ground, earlierPapers }, state, repeats)).toBeUndefined();
        if (ground === 'NM1') expect(repeats.some((one) => one.road.kind === 'final')).toBe(true);
      }),
    );
  });
});

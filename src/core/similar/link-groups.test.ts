import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkGroups, type Likeness } from './link-groups.ts';

const alike = (one: number, other: number, degree: number): Likeness => ({ one, other, degree });
const link = (count: number, likenesses: readonly Likeness[], companionsMax = 64): number[] => [
  ...linkGroups(count, likenesses, companionsMax),
];

describe('joining what is alike', () => {
  it('asks much of a single pair', () => {
    expect(link(2, [alike(0, 1, 0.89)])).toEqual([0, 1]);
    expect(link(2, [alike(0, 1, 0.91)])).toEqual([0, 0]);
  });

  it('joins the likest first and makes no chain of those that are alike only in between', () => {
    expect(link(3, [alike(0, 1, 0.92), alike(1, 2, 0.95)])).toEqual([0, 1, 1]);
    expect(link(3, [alike(0, 1, 0.92), alike(1, 2, 0.95), alike(0, 2, 0.7)])).toEqual([0, 0, 0]);
  });

  it('asks less of an average over many', () => {
    const inside = [0, 1, 2].flatMap((a) => [3, 4, 5].map((b): [number, number] => [a, b]));
    const halves = [
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
      [3, 5],
      [4, 5],
    ].map(([a = 0, b = 0]) => alike(a, b, 0.99));
    const between = (degree: number): Likeness[] => inside.map(([a, b]) => alike(a, b, degree));
    expect(link(6, [...halves, ...between(0.5)])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(link(6, [...halves, ...between(0.4)])).toEqual([0, 0, 0, 3, 3, 3]);
  });

  it('counts no more pairs into an average than were compared', () => {
    const star = [1, 2, 3, 4, 5].map((leaf) => alike(0, leaf, 1));
    expect(link(6, star, 1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(new Set(link(6, star)).size).toBeGreaterThan(1);
  });

  it('puts each into one group that its earliest member names, whatever the likenesses and their order', () => {
    const pair = fc
      .tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true }))
      .filter(([one, other]) => one < other)
      .map(([one, other, degree]) => alike(one, other, degree));
    const pairs = fc.uniqueArray(pair, { selector: ({ one, other }) => one * 10 + other, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (likenesses) => {
        const groups = link(10, likenesses);
        for (const [member, leader] of groups.entries()) {
          expect(leader).toBeLessThanOrEqual(member);
          expect(groups[leader]).toBe(leader);
        }
        for (const { one, other, degree } of likenesses)
          if (likenesses.length === 1) expect(groups[one] === groups[other]).toBe(degree >= 0.9);
      }),
    );
  });
});

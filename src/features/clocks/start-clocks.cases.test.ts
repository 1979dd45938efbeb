import { beforeAll, describe, expect, it } from 'vitest';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { walkRoad } from '../../../tests/support/dated-road.ts';
import { houseFiles, readHouseFile } from '../../../tests/support/house.ts';
import { shippedLaw } from '../../../tests/support/law-book.ts';

const [head = [], ...cases] = readHouseFile('docs/law/starts.cases.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const rows = cases.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at] ?? '', cell])));

/** Started by a rule of the office's suggestions or of a province, each with its own tests. */
const elsewhere = ['advice_reply', 'sd_supplement', 'sd_defence'];

describe('the worked cases of when a limit begins', () => {
  let law: LawBook;
  beforeAll(async () => {
    law = await shippedLaw();
  });

  it('are numbered in order, and each gives its reason', () => {
    expect(rows.map((row) => row['号'])).toEqual(rows.map((_, at) => String(at + 1)));
    for (const row of rows) expect(row['理由'], JSON.stringify(row)).toMatch(/.{2}/);
  });

  it('speak of every clock that a rule starts, so that a new one must get its case', () => {
    const started = houseFiles('src/core')
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readHouseFile(file).matchAll(/\blaw\.due\(\s*'(\w+)'/g)].map(([, clock = '']) => clock),
      );
    const spoken = new Set(rows.map((row) => row['时限']));
    expect(started.length).toBeGreaterThan(15);
    const unspoken = new Set(started.filter((clock) => !spoken.has(clock)));
    expect([...unspoken].toSorted()).toEqual(elsewhere.toSorted());
  });

  it.each(rows)('case $号: $时限, $经过', ({ 经过: road = '', 时限: clock, 起算日: from, 届满日: limit }) => {
    const open = walkRoad(road, law).clocks.filter(
      (one) => one.due.clock === clock && one.stoppedOn === undefined,
    );
    expect(open.map(({ due }) => [due.from, due.limit])).toEqual([[from, limit]]);
  });
});

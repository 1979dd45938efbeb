import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ruleSetsOn, type Law } from '#core/clocks/law.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { answerDueLine } from './answer-due-line.ts';
import { loadLaw } from './load-law.ts';

const root = path.join(import.meta.dirname, '../../..');
/** The rows of every table of worked cases, in order, each cell under the word at the head of its column. */
const rows = ['due-dates', 'rule-sets', 'pauses', 'other-clocks'].flatMap((name) => {
  const text = readFileSync(path.join(root, `docs/law/${name}.cases.md`), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  const [head = [], ...cases] = lines.map(cellsOf);
  return cases.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at] ?? '', cell])));
});

describe('the worked due dates an official can read', () => {
  let law: Law;
  beforeAll(async () => {
    const loaded = await loadLaw(path.join(root, 'law'));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    law = loaded.value;
  });

  it('are at least a hundred and twenty, numbered in order, and each gives a reason', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(rows.map((row) => row['号'])).toEqual(rows.map((_, at) => String(at + 1)));
    for (const row of rows) expect(row['理由'], JSON.stringify(row)).toMatch(/.{2}/);
  });

  it('speak of every clock of every rule set, so that a new one must get its case', () => {
    const spoken = new Set(
      rows.map(({ 规则, 时限, 事件日 = '' }) => `${规则 || setOn(law, 事件日)} ${时限}`),
    );
    const all = [...law.ruleSets, ...law.presets].flatMap((set) =>
      [...set.clocks.keys()].map((clock) => `${set.id} ${clock}`),
    );
    expect(all.filter((clock) => !spoken.has(clock))).toEqual([]);
  });

  it.each(rows)('case $号: $时限 from $事件日', (row) => {
    const { 规则: ruleSet, 限定: days, 延长: extend, 停止计算: pauses } = row;
    const line = JSON.stringify({
      clock: row['时限'],
      from: row['事件日'],
      ruleSet: ruleSet || null,
      dueOn: row['定日'] || null,
      days: days ? Number(days) : null,
      extend: extend ? Number(extend) : null,
      pauses: pauses ? pauses.split('；').map((stretch) => stretch.split('至')) : [],
    });
    expect(JSON.parse(answerDueLine(line, law, 'zh'))).toMatchObject({
      target: row['应满日'],
      limit: row['届满日'],
      provisional: row['暂定'] === '暂定',
    });
  });
});

const setOn = (law: Law, on: string): string | undefined => ruleSetsOn(law, plainDate(on))[0]?.id;

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

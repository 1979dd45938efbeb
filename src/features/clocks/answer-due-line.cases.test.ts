import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Law } from '#core/clocks/law.ts';
import { answerDueLine } from './answer-due-line.ts';
import { loadLaw } from './load-law.ts';

const root = path.join(import.meta.dirname, '../../..');
const table = readFileSync(path.join(root, 'docs/law/due-dates.cases.md'), 'utf8');

/** The rows whose first cell is a number, each cut into its ten cells. */
const rows = table
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

describe('the worked due dates an official can read', () => {
  let law: Law;
  beforeAll(async () => {
    const loaded = await loadLaw(path.join(root, 'law'));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    law = loaded.value;
  });

  it('are at least forty, numbered in order, and each gives a reason', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.map((cells) => cells[0])).toEqual(rows.map((_, at) => String(at + 1)));
    for (const cells of rows) expect(cells.length === 10 && cells[9] !== '', cells.join('|')).toBe(true);
  });

  it.each(rows)('case %s: %s from %s', (...cells) => {
    const [, clock, from, days, extend, pauses, target, limit, provisional] = cells;
    const line = JSON.stringify({
      clock,
      from,
      days: days ? Number(days) : null,
      extend: extend ? Number(extend) : null,
      pauses: pauses ? pauses.split('；').map((stretch) => stretch.split('至')) : [],
    });
    expect(JSON.parse(answerDueLine(line, law, 'zh'))).toMatchObject({
      target,
      limit,
      provisional: provisional === '暂定',
    });
  });
});

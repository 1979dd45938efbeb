import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/kit/plain-date.ts';
import { applyForReview } from '#core/petitions/apply-for-review.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { applyClock, decideClock } from '#core/petitions/review-ladder.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { shippedLaw } from '../../../tests/support/law-book.ts';
import { application, reviewed } from '../../../tests/support/reviewed-petition.ts';
import { clerk, receipt, served } from '../../../tests/support/travelled-petition.ts';

const root = path.join(import.meta.dirname, '../../..');
const [head = [], ...cases] = readFileSync(path.join(root, 'docs/law/reviews.cases.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const rows = cases.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at] ?? '', cell])));

describe('the worked cases of reviews an official can read', () => {
  let law: LawBook;
  beforeAll(async () => {
    law = await shippedLaw();
  });

  it('are at least twenty, numbered in order, in time and late, each with its reason', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows.map((row) => row['号'])).toEqual(rows.map((_, at) => String(at + 1)));
    expect(new Set(rows.map((row) => row['结果']))).toEqual(new Set(['在期', '逾期']));
    for (const row of rows) expect(row['理由'], JSON.stringify(row)).toMatch(/.{2}/);
  });

  it.each(rows)('case $号: $级别, received $申请日', (row) => {
    const level = row['级别'] === '复核' ? 'final-review' : 'review';
    const [receivedOn, servedOn] = [plainDate(row['申请日'] ?? ''), plainDate(row['送达日'] ?? '')];
    const matterLaw = law.on(plainDate(row['收件日'] ?? ''));
    const due = matterLaw.due(applyClock[level], servedOn);
    expect(due.limit).toBe(row['申请届满日']);
    const state: PetitionState = {
      ...withService(level, servedOn),
      clocks: [{ due, owner: 'petitioner', stoppedOn: undefined, pauses: [] }],
    };
    const organ = { name: '上级机关', unitId: undefined };
    const command = application({ level, receivedOn, organ });
    const facts = { actor: clerk, today: receivedOn, law: matterLaw, organCanReview: true };
    const result = applyForReview(command, state, facts);
    if (row['结果'] === '逾期')
      expect(result).toEqual({ ok: false, error: { kind: 'petitions.review-too-late', limit: due.limit } });
    else
      expect(result).toMatchObject({
        value: [
          { kind: 'ReviewApplied' },
          { kind: 'ClockStopped' },
          { kind: 'ClockStarted', due: { clock: decideClock[level], limit: row['答复届满日'] } },
        ],
      });
  });
});

// The opinion that is contested reached the petitioner on that day.
function withService(
  level: 'review' | 'final-review',
  servedOn: ReturnType<typeof plainDate>,
): PetitionState {
  if (level === 'review') return { ...served(), service: receipt(servedOn) };
  const state = reviewed();
  return { ...state, reviews: state.reviews.map((one) => ({ ...one, service: receipt(servedOn) })) };
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../main.ts');

/** Days on which zones change their clocks, skip a day or begin a year. */
const lines = ['2026-03-08', '2026-03-29', '2026-10-25', '2025-12-31', '2026-02-28', '2022-04-30']
  .flatMap((from) =>
    ['triage_office', 'objection', 'handle_r6', 'duty_default'].map((clock) => ({ clock, from })),
  )
  .map((question) => JSON.stringify(question))
  .join('\n');

describe('kaimen due', () => {
  it('gives the same dates on a computer of any time zone', () => {
    const answers = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Apia', 'Pacific/Kiritimati'].map(
      answer,
    );
    expect(answers[0]).toMatch(/"limit":"\d{4}-\d\d-\d\d"/);
    expect(answers[0]?.trim().split('\n')).toHaveLength(24);
    expect(new Set(answers).size).toBe(1);
  }, 30_000);
});

function answer(zone: string): string {
  const run = spawnSync(process.execPath, [main, 'due', '-'], {
    input: lines,
    encoding: 'utf8',
    env: { TZ: zone },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

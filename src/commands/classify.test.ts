import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../main.ts');
const folder = mkdtempSync(join(tmpdir(), 'kaimen-classify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const past = [
  { title: '物业不维修', detail: '小区外墙渗水，物业一直不维修', label: '住房' },
  { title: '', detail: '小区电梯停运，物业不管', label: '住房' },
  { detail: '工地拖欠农民工工资半年', label: '工资' },
  { title: '欠薪', detail: '公司拖欠工资，不给加班费', label: '工资' },
].map((line) => JSON.stringify(line));

function run(lines: readonly string[], input: string) {
  const file = join(folder, 'past.jsonl');
  writeFileSync(file, lines.join('\n'));
  return spawnSync(process.execPath, [main, 'classify', '--train', file], { input, encoding: 'utf8' });
}

describe('kaimen classify', { timeout: 30_000 }, () => {
  it('answers each line in order, a wrong one with its error in its place', () => {
    const { status, stdout } = run(past, '{"id":7,"title":"欠薪","detail":"老板拖欠工资"}\n{"id":"八"\n');
    expect(status).toBe(0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(first).toMatchObject({ id: 7, label: '工资', top: [{ label: '工资' }, { label: '住房' }] });
    expect(second).toEqual({ error: { kind: 'not-json' } });
  });

  it('names the line of the ledger that it cannot learn from, and answers nothing', () => {
    const { status, stdout, stderr } = run([...past, '{"detail":"没有类别"}'], '{"detail":"老板"}\n');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('第 5 行有误：没有类别 (label)');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import * as contract from '#contract/clocks.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import type { Pool } from 'pg';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

const localSet = (change: object = {}): string =>
  JSON.stringify({
    id: 'own-2026',
    name: { zh: '本县期限规定', en: 'Rules of this county' },
    scope: 'local',
    inForceFrom: '2026-12-14',
    source: '县政府文件',
    clocks: [
      {
        id: 'triage_office',
        name: { zh: '甄别期限', en: 'Triage' },
        trigger: { zh: '收到信访事项', en: 'the matter was received' },
        length: 7,
        unit: 'cal',
        window: 'organ',
        pause: null,
        extension: null,
        outcome: { zh: '转送', en: 'referral' },
        article: { zh: '县规定第三条', en: 'county rules, art. 3' },
        level: 'local',
        defaultOn: true,
        mark: 'V',
      },
    ],
    ...change,
  });

let pool: Pool;
let office: TestOffice;
beforeAll(async () => {
  ({ pool } = await testDatabase());
  office = await testOffice(pool);
});

const read = async (id: string) => office.director.do(readPetition, { params: { id } });
const limitOf = async (id: string) => (await read(id)).clocks[0];
describe('a local rule set', () => {
  it('shows what it would touch, also where it began some days ago: open matters received from its day on', async () => {
    await office.setToday('2026-12-18');
    const before = await register(office.clerk, { receivedOn: '2026-12-13' });
    const from = await register(office.clerk, { receivedOn: '2026-12-14' });
    const preview = await office.director.do(contract.checkRuleSet, { body: { text: localSet() } });
    const moved = preview.touched.map(({ id, clocks }) => [id, clocks[0]?.before, clocks[0]?.after]);
    expect(moved).toEqual([[from.id, '2026-12-29', '2026-12-21']]);
    expect((await limitOf(from.id))?.limit).toBe('2026-12-29');
    expect((await limitOf(before.id))?.limit).toBe('2026-12-28');
    const blind = await office.admin.do(contract.checkRuleSet, { body: { text: localSet() } });
    expect([blind.touchedCount, blind.touched]).toEqual([1, []]);
  });

  it('moves their limits with its name, and leaves earlier matters under the rules they began under', async () => {
    const early = await register(office.clerk, { receivedOn: '2026-12-13' });
    const late = await register(office.clerk, { receivedOn: '2026-12-15' });
    await office.director.do(contract.adoptRuleSet, { body: { text: localSet() } });
    expect((await limitOf(early.id))?.limit).toBe('2026-12-28');
    expect((await limitOf(late.id))?.limit).toBe('2026-12-22');
    const story = (await read(late.id)).story.map((entry) => `${entry.kind} ${entry.detail ?? ''}`);
    expect(story.filter((line) => line.includes('本县期限规定')).map((line) => line.split(' ')[0])).toEqual([
      'PetitionRulesChanged',
      'ClockReprojected',
    ]);
    const next = await register(office.clerk, { receivedOn: '2026-12-18' });
    expect((await limitOf(next.id))?.limit).toBe('2026-12-25');
  });

  it('is refused twice, as a contradiction beside another, and when it is national', async () => {
    const problemsOf = async (text: string) =>
      (await office.admin.do(contract.checkRuleSet, { body: { text } })).problems.map((one) => one.problem);
    const inForceFrom = '2026-12-21';
    expect(await problemsOf(localSet({ inForceFrom }))).toEqual(['已有代号为 own-2026 的一项']);
    expect((await problemsOf(localSet({ id: 'other', inForceFrom }))).join()).toMatch(
      /^与同时施行的 own-2026 冲突/,
    );
    expect((await problemsOf(localSet({ id: 'other', inForceFrom, scope: 'national' })))[0]).toMatch(
      /^应为 local/,
    );
    expect((await problemsOf('{"id":'))[0]).toMatch(/^不是有效的 JSON/);
  });

  it('is refused when it names a limit that nothing knows, or more than one extension, each with its line', async () => {
    const problemsOf = async (text: string) =>
      (await office.admin.do(contract.checkRuleSet, { body: { text } })).problems.map(
        ({ line, path, problem }) => `${line} ${path} ${problem}`,
      );
    const set = JSON.parse(localSet({ id: 'other', inForceFrom: '2026-12-21' }));
    const [clock] = set.clocks;
    const textWith = (change: object) =>
      JSON.stringify({ ...set, clocks: [{ ...clock, ...change }] }, undefined, 1);
    expect(await problemsOf(textWith({ id: 'handle_r666' }))).toEqual([
      '12 clocks[0].id 没有这样的期限，请核对编号（handle_r666）',
    ]);
    const extension = { daysMax: 30, times: 3, approver: { zh: '负责人', en: 'the head' } };
    expect((await problemsOf(textWith({ extension }))).join()).toMatch(
      /^\d+ clocks\[0\]\.extension\.times 没有这个字段$/,
    );
  });

  it('ends for new matters only', async () => {
    const during = await register(office.clerk, { receivedOn: '2026-12-18' });
    await office.director.do(contract.endRuleSet, {
      params: { id: 'own-2026' },
      body: { lastDay: '2026-12-18' },
    });
    await office.setToday('2026-12-21');
    const later = await register(office.clerk, { receivedOn: '2026-12-19' });
    expect((await limitOf(later.id))?.limit).toBe('2027-01-04');
    expect((await limitOf(during.id))?.limit).toBe('2026-12-25');
    await office.clerk.do(step.triage, {
      params: { id: during.id },
      body: {
        expectedVersion: during.version,
        decision: { mode: 'referred', unitId: office.units.department, requirement: '' },
      },
    });
    expect((await read(during.id)).clocks.map((clock) => clock.limit)).toContain('2027-01-05');
  });

  it('leaves a ledger whose rows are what their events say', async () => {
    const result = await verifyLedger(openDatabase(pool).read, '330106' as JurisdictionId, () => undefined);
    expect(result.findings).toEqual([]);
  });
});

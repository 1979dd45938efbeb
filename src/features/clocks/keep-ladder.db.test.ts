import { beforeEach, describe, expect, it } from 'vitest';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as contract from '#contract/warnings.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { rungs, usualLadder } from '#core/supervision/ladder.ts';
import { writeLadder } from '#core/supervision/write-ladder.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { sweepApart } from '../../../tests/support/sweep-apart.ts';

let test: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
});

const jurisdictionId = '330106' as JurisdictionId;
const ladder = (day: string, change: object = {}): string =>
  writeLadder({ ...usualLadder, source: '县信访局通知', inForceFrom: plainDate(day), ...change });
const body = (text: string) => ({ body: { text } });
const set = (text: string, who = office.director) => who.do(contract.setWarnings, body(text));
const refusedAs = async (reply: Promise<{ ok: boolean; problem?: { kind: string } }>): Promise<string> =>
  (await reply).problem?.kind ?? 'not refused';

const warningsOf = async (id: string): Promise<readonly string[]> => {
  const { rows } = await test.owner.query<{ clock: string; rung: string; on: string }>(
    `select data->>'clock' as clock, data->>'rung' as rung, data->>'on' as on
     from event where stream_id = $1 and kind = 'WarningRaised' order by version`,
    [id],
  );
  return rows.map(({ clock, rung, on }) => `${clock} ${rung} ${on}`);
};

// The office's day is 2 March; a matter registered then is to be triaged by 17 March, amber on 14 March.
describe('other warnings', () => {
  it('are checked first: which open petitions come on a new rung on their first day', async () => {
    const { id } = await register(office.clerk);
    const sooner = body(ladder('2026-03-10', { amberPercent: 50 }));
    const preview = await office.director.do(contract.checkWarnings, sooner);
    expect(preview).toMatchObject({
      problems: [],
      warnedCount: 1,
      warned: [{ id, warnings: [{ rung: '期限临近（黄灯）', on: '2026-03-10' }] }],
    });
    const blind = await office.admin.do(contract.checkWarnings, sooner);
    expect([blind.warnedCount, blind.warned]).toEqual([1, []]);
    const same = await office.director.do(contract.checkWarnings, body(ladder('2026-03-10')));
    expect(same.warnedCount).toBe(0);
    expect(await warningsOf(id)).toEqual([]);
  });

  it('hold from their day on, and what an earlier ladder raised is never raised again', async () => {
    const early = await register(office.clerk);
    await set(ladder('2026-03-10', { amberPercent: 50, daysOver: { urge: 1, head: 1, supervision: 60 } }));
    await sweepApart(test.url, '2026-03-09');
    expect(await warningsOf(early.id)).toEqual([]);
    await sweepApart(test.url, '2026-03-10');
    expect(await warningsOf(early.id)).toEqual(['triage_office amber 2026-03-10']);
    await office.setToday('2026-03-11');
    await set(ladder('2026-03-12', { amberPercent: 90 }));
    await sweepApart(test.url, '2026-04-30');
    expect(await warningsOf(early.id)).toEqual([
      'triage_office amber 2026-03-10',
      'triage_office red 2026-03-18',
      'triage_office urge 2026-03-20',
      'triage_office head 2026-03-24',
      'triage_office supervision 2026-04-01',
    ]);
  });

  it('catch up after an absence exactly as if every night had been swept, by several workers', async () => {
    const everyNight = await register(office.clerk);
    await set(ladder('2026-03-13', { amberPercent: 100, daysOver: { urge: 2, head: 5, supervision: 30 } }));
    await set(ladder('2026-03-22', { daysOver: { urge: 3, head: 4, supervision: 9 } }));
    for (let day = 3; day <= 31; day += 1)
      await sweepApart(test.url, `2026-03-${String(day).padStart(2, '0')}`);
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await register(office.clerk)).id));
    await Promise.all(Array.from({ length: 4 }, () => sweepApart(test.url, '2026-03-31')));
    await sweepApart(test.url, '2026-03-31');
    const expected = await warningsOf(everyNight.id);
    expect(expected).toEqual([
      'triage_office amber 2026-03-17',
      'triage_office red 2026-03-18',
      'triage_office urge 2026-03-19',
      'triage_office head 2026-03-22',
      'triage_office supervision 2026-03-26',
    ]);
    for (const id of ids) expect(await warningsOf(id)).toEqual(expected);
    const { findings } = await verifyLedger(openDatabase(test.pool).read, jurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });

  it('tell whom they name from the rung on that they name', async () => {
    const { params } = await acceptedPetition(office);
    const seen = async (who: TestOffice['handler']) =>
      (await who.do(readToday, {})).warnings.map(({ state, rows }) => `${state} ${rows.length}`);
    const toldFrom = { handler: 'amber', 'unit-head': 'head', 'petition-office': 'amber', supervisor: 'red' };
    await set(ladder('2026-03-20', { toldFrom }));
    // The limit of handling is 6 May, amber on 23 April.
    await office.setToday('2026-04-23');
    expect([await seen(office.handler), await seen(office.unitHead)]).toEqual([['near 1'], []]);
    await office.setToday('2026-05-07');
    expect([await seen(office.unitHead), await seen(office.director)]).toEqual([[], ['overdue 1']]);
    await office.setToday('2026-05-13');
    expect([await seen(office.unitHead), await seen(office.director)]).toEqual([
      ['overdue 1'],
      ['overdue 1'],
    ]);
    await office.setToday('2026-05-21');
    expect([await seen(office.unitHead), await seen(office.director)]).toEqual([
      ['overdue 1'],
      ['long-overdue 1'],
    ]);
    await sweepApart(test.url, '2026-05-21');
    const { clocks } = await office.handler.do(readPetition, { params });
    expect(clocks.find(({ clock }) => clock === 'handle_r6')?.warnings.map(({ rung }) => rung)).toEqual(
      rungs,
    );
  });

  it('are refused with line and place: a contradiction, a gap, an unknown rung, a day that has come', async () => {
    const problemsOf = async (text: string) =>
      (await office.director.do(contract.checkWarnings, body(text))).problems.map(
        ({ line, path, problem }) => `${line} ${path} ${problem}`,
      );
    const right = ladder('2026-03-10');
    expect(await problemsOf(right.replace('"daysOver":3', '"daysOver":8'))).toEqual([
      '8 rungs[3].daysOver 矛盾：不能早于 urge（8天）',
    ]);
    expect((await problemsOf(right.replace('"rung":"head"', '"rung":"siren"'))).join('\n')).toMatch(
      /^8 rungs\[3\]\.rung 应为以下之一：.*\n4 rungs 缺档：没有写 head 这一级$/,
    );
    expect(await problemsOf(ladder('2026-03-02'))).toEqual([
      '2 inForceFrom 应晚于今天（2026-03-02）：已经开始的不能改变',
    ]);
    await set(right);
    expect(await problemsOf(ladder('2026-03-10', { amberPercent: 1 }))).toEqual([
      '2 inForceFrom 矛盾：已有一套设置自同一天起生效，请先撤回',
    ]);
    expect((await problemsOf('{"rungs":'))[0]).toMatch(/不是有效的 JSON/);
    expect(await refusedAs(office.director.call(contract.setWarnings, body(right)))).toBe(
      'clocks.wrong-data',
    );
  });

  it('are set by administrator and director only, and both see who set what and when', async () => {
    const text = ladder('2026-03-10');
    for (const who of [office.clerk, office.handler, office.auditor, office.unitHead]) {
      expect(await refusedAs(who.call(contract.setWarnings, body(text)))).toBe('clocks.not-yours');
      expect(await refusedAs(who.call(contract.checkWarnings, body(text)))).toBe('clocks.not-yours');
    }
    await set(text, office.admin);
    await set(ladder('2026-03-05', { amberPercent: 70 }));
    const back = (day: string) => ({ params: { day } });
    await office.director.do(contract.withdrawWarnings, back('2026-03-10'));
    expect(await refusedAs(office.director.call(contract.withdrawWarnings, back('2026-03-10')))).toBe(
      'clocks.no-such-ladder',
    );
    expect(await refusedAs(office.clerk.call(contract.withdrawWarnings, back('2026-03-05')))).toBe(
      'clocks.not-yours',
    );
    await office.setToday('2026-03-06');
    expect(await refusedAs(office.director.call(contract.withdrawWarnings, back('2026-03-05')))).toBe(
      'clocks.ladder-begun',
    );
    const { ladders, mayKeep } = await office.clerk.do(contract.readWarnings, {});
    expect(mayKeep).toBe(false);
    expect(
      ladders.map((one) => `${one.standing} ${one.inForceFrom} ${one.inForceTo} ${one.set?.on}`),
    ).toEqual([
      'in-force 2026-03-05 undefined 2026-03-02',
      'past 2005-05-01 2026-03-04 undefined',
      'withdrawn 2026-03-10 undefined 2026-03-02',
    ]);
    expect(ladders[0]?.rungs[0]).toMatchObject({ when: '期限过去70%时', told: [{}, {}, {}] });
  });

  it('set twice at once for one day hold once', async () => {
    const both = await Promise.all(
      [60, 70].map((amberPercent) =>
        office.director.call(contract.setWarnings, body(ladder('2026-03-10', { amberPercent }))),
      ),
    );
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    const { ladders } = await office.director.do(contract.readWarnings, {});
    expect(ladders.map(({ standing }) => standing)).toEqual(['later', 'in-force']);
  });
});

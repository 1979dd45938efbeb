// The limit of a suggestion that waits for its answer moves with the holidays of a year, and says so.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import * as contract from '#contract/clocks.ts';
import { answerSuggestion, issueSuggestion, readSuggestion } from '#contract/suggestions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice } from '../../../tests/support/office.ts';

const year2027 = JSON.stringify({
  id: 'cn-2027',
  name: { zh: '2027年放假安排', en: 'Holidays of 2027' },
  source: 'test',
  names: { 元旦: "New Year's Day" },
  years: [{ year: 2027, papers: ['notice 2027'], off: { 元旦: ['2027-01-01/2027-01-03'] }, work: {} }],
});

it('moves the limit of what waits for an answer, and of nothing else', async () => {
  const { pool } = await testDatabase();
  const office = await testOffice(pool);
  await office.setToday('2026-12-02');
  const { number } = await register(office.clerk, { receivedOn: '2026-11-02' });
  const give = async () => {
    const id = randomUUID();
    await office.director.do(issueSuggestion, {
      body: {
        id,
        power: 'improvement',
        addresseeUnitId: office.units.department,
        addresseeName: '',
        problem: '同类渗水反映集中',
        advice: '建立维修资金应急使用办法',
        evidence: [number],
      },
    });
    return id;
  };
  const read = (id: string) => office.director.do(readSuggestion, { params: { id } });
  const answer = (id: string, expectedVersion: number) =>
    office.unitHead.do(answerSuggestion, {
      params: { id },
      body: { expectedVersion, on: '2026-12-02', outcome: 'adopted', reasons: '' },
    });
  const [waiting, answered] = [await give(), await give()];
  await answer(answered, 1);
  expect(await read(waiting)).toMatchObject({ limit: '2027-01-01', provisional: true, moves: [] });

  const done = await office.director.do(contract.publishCalendar, { body: { text: year2027 } });
  expect(done).toEqual({ petitions: 0, moved: 1, settled: 0 });
  const moved = await read(waiting);
  expect(moved).toMatchObject({ limit: '2027-01-04', provisional: false, version: 2 });
  expect(moved.moves).toEqual([
    {
      on: '2026-12-02',
      before: '2027-01-01',
      after: '2027-01-04',
      cause: expect.stringContaining('notice 2027'),
    },
  ]);
  expect(await read(answered)).toMatchObject({ limit: '2027-01-01', version: 2, moves: [] });
  const { rows } = await pool.query(`select limit_on::text from suggestion where id = $1`, [waiting]);
  expect(rows).toEqual([{ limit_on: '2027-01-04' }]);

  await answer(waiting, 2);
  expect((await read(waiting)).answer).toMatchObject({ on: '2026-12-02' });
  const result = await verifyLedger(openDatabase(pool).read, '330106' as JurisdictionId, () => undefined);
  expect(result.findings).toEqual([]);
});

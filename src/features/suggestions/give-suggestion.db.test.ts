import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readToday } from '#contract/lists.ts';
import type { Sending } from '#contract/operation.ts';
import { readRegister, registerFilePath } from '#contract/paper-steps.ts';
import { answerSuggestion, issueSuggestion, listSuggestions } from '#contract/suggestions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let test: TestDatabase;
let office: TestOffice;
let number: string;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
  ({ number } = await register(office.clerk));
});

type Body = Sending<typeof issueSuggestion>['body'];
const body = (change: Partial<Body> = {}): Body => ({
  id: randomUUID(),
  power: 'improvement',
  addresseeUnitId: office.units.department,
  addresseeName: '',
  problem: '同类渗水反映集中',
  advice: '建立维修资金应急使用办法',
  evidence: [number],
  ...change,
});
const give = (change: Partial<Body> = {}) => office.director.do(issueSuggestion, { body: body(change) });
const listed = async (who: Colleague) => (await who.do(listSuggestions, {})).suggestions;
const refused = async (change: Partial<Body>, who = office.director) => {
  const reply = await who.call(issueSuggestion, { body: body(change) });
  return reply.ok ? undefined : reply.problem.kind;
};

describe('a suggestion through the interface', () => {
  it('gets its number without gap, thirty days for the answer, and is read by those it is for', async () => {
    expect(await give()).toEqual({ number: '安信建〔2026〕1号', limit: '2026-04-01' });
    expect((await give({ power: 'policy' })).number).toBe('安信建〔2026〕2号');
    expect((await listed(office.unitHead)).map(({ addressee }) => addressee)).toHaveLength(2);
    expect(await listed(office.auditor)).toHaveLength(2);
    expect(await listed(office.town)).toEqual([]);
    expect(await listed(office.clerk)).toEqual([]);
  });

  it('is answered once in writing, with reasons for what is not adopted; the table says what the log says', async () => {
    await give();
    const [suggestion] = await listed(office.unitHead);
    const params = { id: suggestion?.id ?? '' };
    const answer = { expectedVersion: 1, on: '2026-03-02', outcome: 'partly' as const };
    const answerWith = (reasons: string) =>
      office.unitHead.call(answerSuggestion, { params, body: { ...answer, reasons } });
    const missing = await answerWith('');
    expect(missing.ok ? '' : missing.problem.kind).toBe('suggestions.reasons-missing');
    const both = await Promise.all([answerWith('资金办法需省级授权'), answerWith('资金办法需省级授权')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [answered] = await listed(office.director);
    expect(answered?.answer).toMatchObject({ outcomeName: '部分采纳', reasons: '资金办法需省级授权' });
    const { read } = openDatabase(test.pool);
    expect((await verifyLedger(read, '330106' as JurisdictionId, () => undefined)).findings).toEqual([]);
    await test.owner.query(`update suggestion set outcome = 'adopted'`);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([{ streamId: params.id, what: 'table-differs', detail: 'suggestion' }]);
  });

  it('whose answer is written down late says why, and shows it', async () => {
    await give();
    const [suggestion] = await listed(office.unitHead);
    const params = { id: suggestion?.id ?? '' };
    await office.setToday('2026-03-06');
    const late = { expectedVersion: 1, on: '2026-03-02', outcome: 'adopted' as const, reasons: '' };
    const silent = await office.unitHead.call(answerSuggestion, { params, body: late });
    expect(silent.ok ? '' : silent.problem.kind).toBe('suggestions.back-date-reason-missing');
    const backDateReason = '复函今日才送到';
    await office.unitHead.do(answerSuggestion, { params, body: { ...late, backDateReason } });
    expect((await listed(office.director))[0]?.answer).toMatchObject({ on: '2026-03-02', backDateReason });
  });

  it('that waits too long shows as overdue, and comes before all others', async () => {
    await give();
    await office.setToday('2026-03-25');
    await give({ power: 'policy' });
    await office.setToday('2026-04-02');
    expect((await office.unitHead.do(readToday, {})).suggestions).toEqual({ open: 2, late: 1 });
    expect((await office.clerk.do(readToday, {})).suggestions).toEqual({ open: 0, late: 0 });
    expect((await listed(office.unitHead)).map(({ power, colour }) => [power, colour])).toEqual([
      ['improvement', 'red'],
      ['policy', 'calm'],
    ]);
  });

  it('sent twice is given once and answered alike, and the number of the second is not lost', async () => {
    const same = body();
    const both = await Promise.all([
      office.director.do(issueSuggestion, { body: same }),
      office.director.do(issueSuggestion, { body: same }),
    ]);
    const again = await office.director.do(issueSuggestion, { body: same });
    expect([...both, again].map((given) => given.number)).toEqual(Array(3).fill('安信建〔2026〕1号'));
    expect(await listed(office.director)).toHaveLength(1);
    expect((await give()).number).toBe('安信建〔2026〕2号');
  });

  it('stands in the register of numbers, with its addressee for those who may read it', async () => {
    await give();
    await give({ power: 'policy' });
    const registered = async (who: Colleague) => who.do(readRegister, { query: { series: '安信建' } });
    const { series, rows } = await registered(office.director);
    expect(series.find((one) => one.series === '安信建')).toMatchObject({
      name: '三项建议书',
      unit: '安宁县信访局',
      last: 2,
      missing: 0,
    });
    expect(rows.map((row) => [row.number, row.suggestion?.addressee])).toEqual([
      ['安信建〔2026〕2号', '安宁县住房和城乡建设局'],
      ['安信建〔2026〕1号', '安宁县住房和城乡建设局'],
    ]);
    const { rows: hidden } = await registered(office.clerk);
    expect(hidden.map((row) => [row.number, row.suggestion])).toEqual([
      ['安信建〔2026〕2号', undefined],
      ['安信建〔2026〕1号', undefined],
    ]);
    const found = await office.director.do(readRegister, { query: { q: '住房和城乡' } });
    expect(found.rows.map(({ number: one }) => one)).toEqual(['安信建〔2026〕2号', '安信建〔2026〕1号']);
    const file = await office.app.inject({
      url: registerFilePath('安信建', 2026),
      headers: { cookie: office.director.cookie },
    });
    expect(file.statusCode).toBe(200);
  });

  it('on accountability is about the handling that the cited petitions show', async () => {
    const accountable = { power: 'accountability', addresseeUnitId: office.units.county } as const;
    expect(await refused(accountable)).toBe('suggestions.concerns-nobody');
    expect(await refused({ ...accountable, concerningUnitId: office.units.department })).toBe(
      'suggestions.not-their-handling',
    );
    expect(await refused({ ...accountable, concerningUnitId: office.units.office })).toBeUndefined();
  });

  it('is refused to others, without evidence, with unknown numbers, and to nobody', async () => {
    expect(await refused({}, office.clerk)).toBe('suggestions.not-yours');
    expect(await refused({ evidence: [] })).toBe('suggestions.no-evidence');
    expect(await refused({ evidence: [number, '330106-2026-999999'] })).toBe(
      'suggestions.evidence-not-found',
    );
    const nobody = { id: randomUUID(), power: 'policy', addresseeName: '' } as const;
    const rest = { problem: '问题', advice: '建议', evidence: [number] };
    const reply = await office.director.call(issueSuggestion, { body: { ...nobody, ...rest } });
    expect(reply.ok ? '' : reply.problem.kind).toBe('suggestions.no-addressee');
  });

  it('makes its letter as PDF and Word for those who may know of it, and for nobody else', async () => {
    await give();
    const [suggestion] = await listed(office.director);
    for (const format of ['pdf', 'docx']) {
      const url = `/api/suggestions/${suggestion?.id}/paper.${format}`;
      const status = async (who: Colleague) =>
        (await office.app.inject({ url, headers: { cookie: who.cookie } })).statusCode;
      expect([await status(office.director), await status(office.unitHead)]).toEqual([200, 200]);
      expect([await status(office.town), (await office.app.inject(url)).statusCode]).toEqual([404, 401]);
    }
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { listAsKnown } from '#contract/as-known.ts';
import { ledgerFilePath } from '#contract/ledger-file.ts';
import { listPetitions } from '#contract/lists.ts';
import { amendPetition, readPetition } from '#contract/petitions.ts';
import * as quality from '#contract/quality-steps.ts';
import { ledgerColumnIds } from '#core/petitions/ledger-columns.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import type { Cell } from '#platform/workbook/cell.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import {
  register,
  testOffice,
  visitIntake,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

type Wanted = Parameters<typeof ledgerFilePath>[0];
const usual = {
  filter: {},
  sort: 'received-desc',
  columns: ['number', 'title'],
  language: 'zh-Hans',
} as const;
const get = (who: Colleague, wanted: object) =>
  office.app.inject({ url: ledgerFilePath(wanted as Wanted), headers: { cookie: who.cookie } });

/** The rows of the workbook as texts; dates as their day. */
async function sheetOf(who: Colleague, wanted: object): Promise<readonly (readonly string[])[]> {
  const reply = await get(who, { ...usual, columns: [...usual.columns], ...wanted });
  expect(reply.statusCode).toBe(200);
  const opened = await readWorkbook(reply.rawPayload);
  if (!opened.ok) throw new Error(opened.error.kind);
  const text = (cell: Cell): string => String(typeof cell === 'object' ? cell.date : (cell ?? ''));
  const rows: string[][] = [];
  for await (const { cells } of opened.value.rows) rows.push(cells.map(text));
  opened.value.close();
  return rows;
}

const asKnown = (asOf: string, filter: object = {}) => ({
  sort: undefined,
  asOf,
  filter,
});

describe('the ledger as a workbook', () => {
  it('says what it is, by which conditions, who took it out and how many there are, then holds the rows of the page', async () => {
    const first = await register(office.clerk, { title: '外墙渗水' });
    const second = await register(office.clerk, { channel: 'letter', title: '路灯不亮' });
    const sheet = await sheetOf(office.clerk, {
      filter: { channel: ['letter'], receivedFrom: '2026-03-01' },
    });
    expect(sheet).toEqual([
      ['安宁县信访局信访台账'],
      ['筛选条件：信访形式为来信；收到日期不早于2026-03-01'],
      [expect.stringMatching(/^安宁县信访局　\S+　2026-03-02导出$/)],
      ['序号', '编号', '标题'],
      ['1', second.number, '路灯不亮'],
      ['合计：1件'],
    ]);
    const all = await sheetOf(office.clerk, { sort: 'number-desc' });
    expect(all[1]).toEqual(['筛选条件：无，为可以查看的全部事项']);
    expect(all.slice(4, -1).map((row) => row[1])).toEqual([second.number, first.number]);
  });

  it('has every column of the table, and no row twice or left out over many pages', async () => {
    // More than one page of the reading behind it.
    for (let batch = 0; batch < 7; batch += 1)
      await Promise.all(Array.from({ length: 30 }, () => register(office.clerk)));
    const page = { filter: {}, sort: 'number-desc' as const, pageSize: 200 };
    const first = await office.clerk.do(listPetitions, { body: page });
    const second = await office.clerk.do(listPetitions, { body: { ...page, after: first.next } });
    const listed = [...first.rows, ...second.rows].map((row) => row.number);
    expect(new Set(listed).size).toBeGreaterThan(200);
    const sheet = await sheetOf(office.clerk, { sort: 'number-desc', columns: [...ledgerColumnIds] });
    expect(sheet[3]).toHaveLength(ledgerColumnIds.length + 2);
    expect(sheet.slice(4, -1).map((row) => row[1])).toEqual(listed);
    const row = sheet.at(-2) ?? [];
    expect(row).toContain('安宁县信访局');
    expect(row).toContain('2026-03-17');
    const english = await sheetOf(office.clerk, { language: 'en', columns: ['number', 'nextLimit'] });
    expect(english[3]).toEqual(['No.', 'Number', 'Next limit', 'What is due']);
  });

  it('shows each reader what the page shows them: their reach, their recusals, nothing to who is not signed in', async () => {
    const { params } = await acceptedPetition(office);
    const { number, version } = await office.handler.do(readPetition, { params });
    const numbersOf = async (who: Colleague) => {
      const body = { filter: {}, sort: 'received-desc' as const, pageSize: 200 };
      const page = (await who.do(listPetitions, { body })).rows.map((row) => row.number);
      const today = (await sheetOf(who, {})).slice(4, -1).map((row) => row[1]);
      expect(today).toEqual(page);
      const known = (await sheetOf(who, asKnown('2026-03-02'))).slice(5, -1).map((row) => row[1]);
      expect(known.toSorted()).toEqual(page.toSorted());
      return today;
    };
    expect(await numbersOf(office.handler)).toEqual([number]);
    expect(await numbersOf(office.town)).toEqual([]);
    expect(await numbersOf(office.admin)).toEqual([]);
    const asked = { personId: office.handler.accountId, on: '2026-03-02', reason: '与当事人是亲戚' };
    await office.clerk.do(quality.requestRecusal, { params, body: { expectedVersion: version, ...asked } });
    const decided = { expectedVersion: version + 1, granted: true, reason: '核实' };
    await office.unitHead.do(quality.decideRecusal, { params, body: decided });
    expect(await numbersOf(office.handler)).toEqual([]);
    expect(await numbersOf(office.unitHead)).toEqual([number]);
    const url = ledgerFilePath({ ...usual, columns: [...usual.columns] });
    expect((await office.app.inject(url)).statusCode).toBe(401);
  });

  it('refuses what the page could not show: an unknown condition, a future day, no columns', async () => {
    const columns = [...usual.columns];
    const wrong = [
      { ...usual, columns, filter: { secret: true } },
      { ...usual, columns: [] },
      { ...usual, columns, asOf: '2026-03-01' },
      { asOf: '2026-03-03', filter: {}, columns, language: 'en' },
      { asOf: '2026-03-02', filter: { warning: 'near' }, columns, language: 'en' },
    ];
    for (const wanted of wrong) expect((await get(office.clerk, wanted)).statusCode).toBe(422);
    const broken = await office.app.inject({
      url: '/api/petitions.xlsx?wanted={',
      headers: { cookie: office.clerk.cookie },
    });
    expect(broken.statusCode).toBe(422);
  });
});

describe('the ledger as it was known on a day, as a workbook', () => {
  it('says that day on the sheet and in the name of the file, and holds what was known then, corrected since or not', async () => {
    const { id, number, version } = await register(office.clerk, { title: '原来的标题' });
    await office.setToday('2026-03-20');
    await office.clerk.do(amendPetition, {
      params: { id },
      body: { expectedVersion: version, intake: visitIntake({ title: '更正后的标题' }), reason: '听错了' },
    });
    await register(office.clerk, { receivedOn: '2026-03-20', title: '后来的事' });
    const sheet = await sheetOf(office.clerk, asKnown('2026-03-19', { q: '原来' }));
    expect(sheet[0]).toEqual(['安宁县信访局信访台账（截至2026-03-19所知）']);
    expect(sheet[1]?.[0]).toMatch(/^本表是截至2026-03-19当天结束时已经记录的情况：/);
    expect(sheet.slice(5)).toEqual([['1', number, '原来的标题'], ['合计：1件']]);
    expect(await sheetOf(office.clerk, { filter: { q: '更正后' } })).toContainEqual([
      '1',
      number,
      '更正后的标题',
    ]);
    const reply = await get(office.clerk, { ...usual, ...asKnown('2026-03-19') });
    expect(decodeURIComponent(String(reply.headers['content-disposition']))).toContain(
      '信访台账 截至2026-03-19所知.xlsx',
    );
    const listed = await office.clerk.do(listAsKnown, {
      body: { asOf: '2026-03-19', filter: {}, pageSize: 200 },
    });
    const known = await sheetOf(office.clerk, asKnown('2026-03-19'));
    const rows = known.slice(5, -1).map((row) => row[1]);
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.slice(0, 200)).toEqual(listed.rows.map((row) => row.number));
  });
});

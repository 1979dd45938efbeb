import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseContentClasses } from '#core/classes/content-classes.ts';
import type { ImportedPetition } from '#core/imports/imported-petition.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { parseDivisions } from '#core/places/divisions.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { loadMapping } from './load-mapping.ts';
import { readTable } from './read-table.ts';
import type { GoodRow, TableReport } from './read-table.ts';
import { errorSheetStream } from './write-error-sheet.ts';

const root = new URL('../../../', import.meta.url);
const lawFolder = fileURLToPath(new URL('law', root));
const messyLedger = fileURLToPath(new URL('tests/fixtures/messy-ledger.xlsx', root));
const readText = (file: string): string => readFileSync(new URL(file, root), 'utf8');

function value<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const facts = {
  today: plainDate('2026-03-01'),
  divisions: value(parseDivisions(readText('law/divisions/2023.txt'))),
  areaCode: '0571',
  classes: value(parseContentClasses(JSON.parse(readText('law/codes/content-classes.json')))),
};
const letters = value(await loadMapping(lawFolder, 'letters'));

async function readMessyLedger(): Promise<{ report: TableReport; good: readonly GoodRow[] }> {
  const good: GoodRow[] = [];
  const onGood = async (row: GoodRow): Promise<void> => void good.push(row);
  return { report: value(await readTable(messyLedger, letters, facts, { onGood })), good };
}
const petitionsOf = (good: readonly GoodRow[]): readonly ImportedPetition[] =>
  good.flatMap((row) => (row.kind === 'petition' ? [row.petition] : []));

describe('a messy ledger of letters', () => {
  it('comes in whole: 13 petitions, one row twice, ten to correct, four lines that are no rows', async () => {
    const { report } = await readMessyLedger();
    expect(report.counts).toEqual({ good: 13, duplicates: 1, problems: 10, skipped: 4, noticed: 4 });
    expect(report.sheet).toBe('来信');
    expect(report.header.row).toBe(3);
  });

  it('gives every good row its day, however it was written', async () => {
    const { good } = await readMessyLedger();
    expect(
      petitionsOf(good).map((petition) => [petition.externalId, petition.receivedOn, petition.receivedTime]),
    ).toEqual([
      ['1', '2024-01-06', '12:09:38'],
      ['2', '2024-01-16', '09:09:38'],
      ['3', '2024-02-29', undefined],
      ['4', '2024-03-05', undefined],
      ['5', '2024-03-05', undefined],
      ['6', '2024-03-05', undefined],
      ['7', '2024-03-05', undefined],
      ['8', '2024-03-05', '18:00:00'],
      ['9', '2024-03-06', undefined],
      ['18', '2024-03-09', undefined],
      ['19', '2024-03-09', undefined],
      ['20', '2024-03-10', undefined],
      ['21', '2024-03-10', undefined],
    ]);
  });

  it('cleans texts without losing any of their words', async () => {
    const petitions = petitionsOf((await readMessyLedger()).good);
    const textOf = (number: string): string =>
      petitions.find((petition) => petition.externalId === number)?.text ?? '';
    expect(textOf('1')).toBe('村口路灯坏了三个月， 晚上看不见路。');
    expect(textOf('2')).toBe('水渠 漏水\n，第二行');
    expect(textOf('4')).toContain('😀');
    expect(textOf('9')).toHaveLength(9023);
    expect(textOf('18')).toBe('付款001元的收条有问题。');
    expect(textOf('19')).toBe("'; DROP TABLE petitions; -- <script>alert(1)</script> =1+1");
  });

  it('knows people, classes and replies', async () => {
    const petitions = petitionsOf((await readMessyLedger()).good);
    const find = (number: string) => petitions.find((petition) => petition.externalId === number);
    expect(find('1')).toMatchObject({ identityNumber: '11010519491231002X', contentClass: '0299' });
    expect(find('2')).toMatchObject({ petitioners: ['吴大'], reply: { text: '已修好。', on: '2024-02-01' } });
    expect(find('3')).toMatchObject({ petitioners: ['郑丰'], peopleCount: 12, reply: { on: '2024-03-15' } });
    expect(find('4')).toMatchObject({ petitioners: ['冯一', '陈二'], peopleCount: 2 });
    expect(find('5')).toMatchObject({ petitioners: [], peopleCount: 1 });
    expect(find('6')).toMatchObject({ petitioners: ['阿依古丽·买买提'], phone: undefined });
    expect(find('18')).toMatchObject({ contentClass: undefined, extra: { 一级标签: '稀奇古怪' } });
    expect(find('21')).toMatchObject({ extra: { 转办领导批示: '#REF!' } });
  });

  it('names what is wrong with each row that stays out', async () => {
    const { report } = await readMessyLedger();
    expect(
      report.wrong.map((row) => [row.cells[0], row.problems.map((problem) => problem.kind).join()]),
    ).toEqual([
      [2, 'imports.number-used-twice'],
      [10, 'imports.date-impossible'],
      [11, 'imports.date-in-future'],
      [12, 'imports.date-too-early'],
      [13, 'imports.date-unreadable'],
      [14, 'imports.person'],
      [15, 'imports.number-imprecise'],
      [16, 'imports.value-missing'],
      [17, 'imports.value-missing'],
      [22, 'imports.person'],
    ]);
  });

  it('gives the same fingerprints when it is read again', async () => {
    const prints = async () =>
      petitionsOf((await readMessyLedger()).good).map((petition) => petition.fingerprint);
    const [first, again] = [await prints(), await prints()];
    expect(again).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('comes back as a sheet to correct, which the same mapping reads again', async () => {
    const { report } = await readMessyLedger();
    const sheet = await buffer(errorSheetStream(report, 'zh-Hans'));
    const opened = value(await readWorkbook(sheet));
    const rows = [];
    for await (const row of opened.rows) rows.push(row.cells);
    opened.close();
    expect(rows).toHaveLength(3 + 10);
    expect(rows[2]?.slice(0, 4)).toEqual(['原行号', '需要改正的问题', '*登记编号', '来信日期']);
    expect(rows[4]?.slice(1, 4)).toEqual([
      '“来信日期”中的“2023-02-29”不是真实存在的日期。',
      10,
      '2023-02-29',
    ]);
    const again = value(await readTable(sheet, letters, facts));
    // The number used twice stands alone here, so that row has become good.
    expect(again.counts).toMatchObject({ good: 1, problems: 9, skipped: 2 });
  });
});

describe('a table that cannot be read', () => {
  it('is refused with the columns it lacks when the mapping is another one', async () => {
    const online = value(await loadMapping(lawFolder, 'online'));
    expect(await readTable(messyLedger, online, facts)).toEqual({
      ok: false,
      error: { kind: 'imports.no-header', missing: '留言编号、留言主题、留言时间、留言详情' },
    });
  });

  it('is refused when the sheet is not there or the file is none', async () => {
    expect(await readTable(messyLedger, { ...letters, sheet: '来访' }, facts)).toMatchObject({
      error: { kind: 'workbook.no-such-sheet', sheets: '代码、来信、说明' },
    });
    expect(await readTable(Buffer.from('MZ'), letters, facts)).toMatchObject({
      error: { kind: 'workbook.not-a-workbook' },
    });
  });

  it('lets a fault of the caller through, so that nothing is half done in silence', async () => {
    const onGood = (): Promise<void> => Promise.reject(new Error('the database went away'));
    await expect(readTable(messyLedger, letters, facts, { onGood })).rejects.toThrow('went away');
  });

  it('is not even opened when the mapping is unknown or wrong', async () => {
    expect(await loadMapping(lawFolder, 'pigeons')).toEqual({
      ok: false,
      error: {
        kind: 'imports.no-such-mapping',
        wanted: 'pigeons',
        shipped: 'classes、letters、online、online-replied、visits',
      },
    });
    const notMapping = fileURLToPath(new URL('package.json', root));
    expect(await loadMapping(lawFolder, notMapping)).toMatchObject({
      error: { kind: 'imports.mapping-wrong' },
    });
    expect(await loadMapping(lawFolder, '/nowhere/own.json')).toMatchObject({
      error: { kind: 'imports.no-such-mapping' },
    });
  });
});

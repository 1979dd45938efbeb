import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/kit/plain-date.ts';
import type { Cell, SheetRow } from './cell.ts';
import { readWorkbook } from './read-workbook.ts';
import { columnLetters, sheetXml } from './sheet-xml.ts';
import { referenceToColumn } from './sheet-rows.ts';
import { writeWorkbook } from './write-workbook.ts';
import type { OutCell } from './write-workbook.ts';

const columns = [
  { header: '序号', width: 4, align: 'centre' },
  { header: '内容', width: 30 },
] as const;

const write = (rows: Iterable<readonly OutCell[]> | AsyncIterable<readonly OutCell[]>): Promise<Buffer> =>
  buffer(writeWorkbook({ sheet: '错误', title: '导入错误', note: '共 1 行', columns, rows }));

async function readBack(bytes: Buffer): Promise<SheetRow[]> {
  const opened = await readWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.kind);
  const rows: SheetRow[] = [];
  for await (const row of opened.value.rows) rows.push(row);
  opened.value.close();
  return rows;
}

describe('writing a workbook', () => {
  it('puts title, note and header above the rows, and every value comes back as it was', async () => {
    const day = { date: plainDate('2024-02-29'), time: undefined };
    const moment = { date: plainDate('1900-01-05'), time: '23:59:58' };
    expect(
      await readBack(
        await write([[1, '路灯'], [true, day], [moment, { value: '错', mark: 'problem' }], [2]]),
      ),
    ).toEqual([
      { row: 1, cells: ['导入错误'] },
      { row: 2, cells: ['共 1 行'] },
      { row: 3, cells: ['序号', '内容'] },
      { row: 4, cells: [1, '路灯'] },
      { row: 5, cells: [true, day] },
      { row: 6, cells: [moment, '错'] },
      { row: 7, cells: [2] },
    ]);
  });

  it('says above the table what it rests on and below it what it comes to', async () => {
    let written = 0;
    function* rows(): Generator<readonly OutCell[]> {
      for (const text of ['路灯', '渗水']) yield [(written += 1), text];
    }
    const content = { sheet: '台账', title: '台账', basis: ['截至某日', '筛选条件'], note: '某局', columns };
    const bytes = await buffer(writeWorkbook({ ...content, rows: rows(), foot: () => `合计：${written}件` }));
    expect((await readBack(bytes)).map(({ cells }) => cells)).toEqual([
      ['台账'],
      ['截至某日'],
      ['筛选条件'],
      ['某局'],
      ['序号', '内容'],
      [1, '路灯'],
      [2, '渗水'],
      ['合计：2件'],
    ]);
  });

  it('gives a row the height of its longest text, and a wide table the larger paper', async () => {
    const sheetOf = async (wide: number): Promise<string> => {
      const [number, text] = columns;
      const content = { sheet: '台账', title: '台账', columns: [number, { ...text, width: wide }] };
      const pieces: string[] = [];
      const rows = [
        [1, '长'.repeat(70)],
        [2, '短'],
        [3, 'x'.repeat(50)],
      ] as const;
      for await (const piece of sheetXml({ ...content, rows })) pieces.push(piece);
      return pieces.join('');
    };
    const heights = (xml: string) =>
      [...xml.matchAll(/<row r="\d+"(?: ht="(\d+)")?/g)].map(([, height]) => height);
    expect(heights(await sheetOf(30))).toEqual(['34', '24', '54', undefined, undefined]);
    expect(await sheetOf(30)).toContain('paperSize="9"');
    expect(await sheetOf(120)).toContain('paperSize="8"');
  });

  it('brings back any text unchanged, as a text and never as a formula', async () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('=1+1', '@SUM(A1)', '_x000D_', '_x005F_', '\u0000', ']]>', '<a>&amp;', ' 前后 '),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const read = await readBack(await write(values.map((value) => [1, value] as readonly Cell[])));
        const expected = values.map((value) => (value.trim() === '' ? undefined : value));
        expect(read.slice(3).map((row) => row.cells[1])).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('cuts a text too long for any cell where everybody sees it', async () => {
    const [, , , row] = await readBack(await write([[1, '长'.repeat(40_000)]]));
    const text = String(row?.cells[1]);
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…（超出单元格上限，后略）')).toBe(true);
  });

  it('makes the same bytes of the same content', async () => {
    expect((await write([[1, '一']])).equals(await write([[1, '一']]))).toBe(true);
  });

  it('fails with the error of its rows instead of ending half-written', async () => {
    async function* broken(): AsyncGenerator<readonly OutCell[]> {
      yield [1, '一'];
      throw new Error('the database went away');
    }
    await expect(write(broken())).rejects.toThrow('the database went away');
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(referenceToColumn(`${columnLetters(column)}7`)).toBe(column);
      }),
    );
  });
});

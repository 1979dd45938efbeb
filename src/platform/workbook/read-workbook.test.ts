import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRawWorkbook, rawSheetXml, xmlText, zipParts } from '../../../tests/support/raw-workbook.ts';
import type { SheetRow } from './cell.ts';
import type { WorkbookSource } from './detect-format.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadWorkbookOptions } from './read-workbook.ts';
import { WorkbookUnreadable } from './workbook-refusal.ts';

/** Everything a reader gets: the rows, or the refusal wherever it came. */
async function read(source: WorkbookSource, options: ReadWorkbookOptions = {}) {
  const opened = await readWorkbook(source, options);
  if (!opened.ok) return opened.error;
  const rows: SheetRow[] = [];
  try {
    for await (const row of opened.value.rows) rows.push(row);
    return rows;
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return error.refusal;
    throw error;
  } finally {
    opened.value.close();
  }
}

const oneSheet = (rowsXml: string, more: { sharedStrings?: string[]; formats?: string[] } = {}) =>
  buildRawWorkbook({ sheets: [{ name: '台账', xml: rawSheetXml(rowsXml) }], ...more });
const inline = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`;
const header = `<row r="1">${inline('A1', '题')}</row>`;

describe('reading a workbook', () => {
  it('gives every kind of cell as what it is', async () => {
    const rows = await read(
      await oneSheet(
        `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>12.5</v></c><c r="C2" s="1"><v>42894.730092592603</v></c>` +
          `<c r="D2" s="1"><v>43831</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="str"><f>A1&amp;"x"</f><v>算得</v></c>` +
          `<c r="G2" t="e"><v>#REF!</v></c>${inline('I2', '内嵌')}<c r="J2" t="d"><v>2024-02-29T08:00:00</v></c>` +
          `<c r="AA2"><v>1</v></c></row>`,
        { sharedStrings: ['零', '甲'], formats: ['yyyy"年"m"月"d"日"'] },
      ),
    );
    const filler = Array.from({ length: 16 }, () => undefined);
    expect(rows).toEqual([
      {
        row: 2,
        cells: [
          '甲',
          12.5,
          { date: '2017-06-08', time: '17:31:20' },
          { date: '2020-01-01', time: undefined },
          true,
          '算得',
          '#REF!',
          undefined,
          '内嵌',
          { date: '2024-02-29', time: '08:00:00' },
          ...filler,
          1,
        ],
      },
    ]);
  });

  it('takes rich text whole, without the hints for pronunciation', async () => {
    const rich =
      '<c r="A1" t="inlineStr"><is><r><t>红</t></r><r><t>头</t></r><rPh sb="0" eb="1"><t>hong</t></rPh></is></c>';
    expect(await read(await oneSheet(`<row r="1">${rich}</row>`))).toEqual([{ row: 1, cells: ['红头'] }]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const workbook = await buildRawWorkbook({
      sheets: [{ name: 'a', xml: rawSheetXml('<row r="1"><c r="A1" s="1"><v>42369</v></c></row>') }],
      formats: ['yyyy-mm-dd'],
      date1904: true,
    });
    expect(await read(workbook)).toEqual([{ row: 1, cells: [{ date: '2020-01-01', time: undefined }] }]);
  });

  it('finds the 3 real rows of a sheet that declares 65,203', async () => {
    const blank = (row: number): string =>
      `<row r="${row}"><c r="A${row}" s="0"/><c r="B${row}" s="0"/></row>`;
    const real = (row: number): string => `<row r="${row}">${inline(`A${row}`, `第${row}行`)}</row>`;
    const rowsXml = Array.from({ length: 65_203 }, (_, at) =>
      [1, 2, 40_000].includes(at + 1) ? real(at + 1) : blank(at + 1),
    ).join('');
    const rows = await read(await oneSheet(rowsXml));
    expect(rows).toEqual([1, 2, 40_000].map((row) => ({ row, cells: [`第${row}行`] })));
  });

  it('keeps a cell of 9,023 characters, emoji and escapes; drops only what XML forbids', async () => {
    const long = '路'.repeat(9023);
    const rows = await read(
      await oneSheet(
        `<row r="1"><c r="A1" t="s"><v>0</v></c>${inline('B1', '😀_x000D_\n_x005F_x000D_')}<c r="C1" t="inlineStr"><is><t>a\u0001b</t></is></c></row>`,
        { sharedStrings: [long] },
      ),
    );
    expect(rows).toEqual([{ row: 1, cells: [long, '😀\r\n_x000D_', 'ab'] }]);
  });

  it('reads the first sheet that is not hidden, or the one asked for', async () => {
    const workbook = await buildRawWorkbook({
      sheets: [
        { name: '隐藏', xml: rawSheetXml(`<row r="1">${inline('A1', '藏')}</row>`), state: 'hidden' },
        { name: '来信', xml: rawSheetXml(`<row r="1">${inline('A1', '信')}</row>`) },
        { name: '来访', xml: rawSheetXml(`<row r="1">${inline('A1', '访')}</row>`) },
      ],
    });
    expect(await read(workbook)).toEqual([{ row: 1, cells: ['信'] }]);
    expect(await read(workbook, { sheet: '来访' })).toEqual([{ row: 1, cells: ['访'] }]);
    expect(await read(workbook, { sheet: '来电' })).toEqual({
      kind: 'workbook.no-such-sheet',
      sheet: '来电',
      sheets: '隐藏、来信、来访',
    });
  });

  it('streams: the first row is there long before the sheet has been read', async () => {
    const rowsXml = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, `${Math.sin(at)}`)}</row>`,
    );
    const seen: number[] = [];
    const opened = await readWorkbook(await oneSheet(rowsXml.join('')), {
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    if (!opened.ok) throw new Error(opened.error.kind);
    let [count, atFirst] = [0, 1];
    for await (const { row } of opened.value.rows) {
      if (row === 1) atFirst = seen.at(-1) ?? 1;
      count += 1;
    }
    opened.value.close();
    expect(count).toBe(20_000);
    expect(atFirst).toBeLessThan(0.3);
    expect(seen.at(-1)).toBeGreaterThan(0.99);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('reads from a file as from memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kaimen-workbook-'));
    try {
      const path = join(folder, 'a.xlsx');
      await writeFile(path, await oneSheet(header));
      expect(await read(path)).toEqual([{ row: 1, cells: ['题'] }]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a file that cannot be a workbook is refused', () => {
  const compound = (text: string): Buffer =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(text, 'utf16le'),
    ]);
  it.each([
    ['an empty file', Buffer.alloc(0), 'workbook.not-a-workbook'],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003'), 'workbook.not-a-workbook'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'workbook.not-a-workbook'],
    ['a web page', Buffer.from('\n<html><table><tr><td>1'), 'workbook.not-a-workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'workbook.not-a-workbook'],
    ['an .xls', compound('Workbook'), 'workbook.old-format'],
    ['a workbook with a password', compound('EncryptedPackage'), 'workbook.encrypted'],
    ['half an archive', Buffer.from('PK\u0003\u0004 and then nothing'), 'workbook.damaged'],
  ])('%s', async (_, bytes, kind) => {
    expect(await read(bytes)).toMatchObject({ kind });
  });

  it.each([
    ['a Word document', { 'word/document.xml': '<w/>' }, 'workbook.not-a-workbook'],
    ['an .xlsb', { 'xl/workbook.bin': 'x' }, 'workbook.other-format'],
    ['an .ods', { mimetype: 'x', 'content.xml': '<o/>' }, 'workbook.other-format'],
    ['a workbook without its list of parts', { 'xl/workbook.xml': '<workbook/>' }, 'workbook.damaged'],
  ])('%s', async (_, parts, kind) => {
    expect(await read(await zipParts(parts))).toMatchObject({ kind });
  });

  it('when it has no sheet, or its XML is cut off or declares a document type', async () => {
    expect(await read(await buildRawWorkbook({ sheets: [] }))).toEqual({ kind: 'workbook.no-sheet' });
    const cut = await buildRawWorkbook({ sheets: [{ name: 'a', xml: '<worksheet><sheetData><row r="1">' }] });
    expect(await read(cut)).toMatchObject({ kind: 'workbook.damaged' });
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>';
    expect(await read(await buildRawWorkbook({ sheets: [{ name: 'a', xml: entities }] }))).toMatchObject({
      kind: 'workbook.damaged',
    });
    expect(await read(await oneSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))).toMatchObject({
      kind: 'workbook.damaged',
    });
  });
});

describe('a file that would harm is refused', () => {
  it('when it unpacks to many times its size, under the limits that ship', async () => {
    const bomb = await oneSheet(' '.repeat(40 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(bomb)).toEqual({ kind: 'workbook.bomb', part: 'xl/worksheets/sheet1.xml' });
  });

  it('when it lies about its unpacked size', async () => {
    const lying = await oneSheet(' '.repeat(40 * 1024 * 1024));
    const directory = lying.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    for (let at = directory; at !== -1; at = lying.indexOf('PK\u0001\u0002', at + 4, 'latin1'))
      if (lying.readUInt32LE(at + 24) > 1_000_000) lying.writeUInt32LE(1000, at + 24);
    expect(await read(lying)).toMatchObject({ kind: 'workbook.damaged', part: 'xl/worksheets/sheet1.xml' });
  });

  it('when one text runs on without end', async () => {
    const endless = await oneSheet(`<row r="1">${inline('A1', 'a'.repeat(4_100_000))}</row>`);
    expect(await read(endless)).toMatchObject({ kind: 'workbook.bomb' });
  });

  it('when its tags are nested without end, or its rows are numbered with nonsense', async () => {
    const nested = await oneSheet('<a>'.repeat(1_000_000));
    expect(await read(nested)).toMatchObject({ kind: 'workbook.damaged' });
    expect(await read(await oneSheet(`<row r="-1">${inline('A1', 'x')}</row>`))).toMatchObject({
      kind: 'workbook.damaged',
    });
  });

  const tenRows = Array.from(
    { length: 10 },
    (_, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, '一二三四五六')}</row>`,
  ).join('');
  it.each([
    ['too big', { fileBytesMax: 100 }, 'workbook.too-big'],
    ['too many parts', { partCountMax: 2 }, 'workbook.bomb'],
    ['too large a part', { partBytesMax: 500 }, 'workbook.bomb'],
    ['too many rows', { rowCountMax: 9 }, 'workbook.too-many-rows'],
    ['too long a cell', { cellLengthMax: 5 }, 'workbook.cell-too-long'],
    ['too many columns', { columnCountMax: 0 }, 'workbook.too-many-columns'],
  ])('when it has %s for the limits given', async (_, limits, kind) => {
    expect(await read(await oneSheet(tenRows), { limits })).toMatchObject({ kind });
  });

  it('when the shared texts are more than memory should hold', async () => {
    for (const sharedStrings of [
      ['一二三', '四五六'],
      ['', '', '', ''],
    ])
      expect(
        await read(await oneSheet(header, { sharedStrings }), { limits: { sharedTextLengthMax: 13 } }),
      ).toMatchObject({ kind: 'workbook.too-much-text' });
  });
});

describe('reading a text table', () => {
  const utf8 = '编号,内容\r\n1,"第一行\r\n第二行，含“引号”和""号"\r\n,\r\n2,路灯😀\r\n';
  const expected = [
    { row: 1, cells: ['编号', '内容'] },
    { row: 2, cells: ['1', '第一行\r\n第二行，含“引号”和"号'] },
    { row: 4, cells: ['2', '路灯😀'] },
  ];

  it('understands UTF-8 with and without mark, and UTF-16', async () => {
    expect(await read(Buffer.from(utf8))).toEqual(expected);
    expect(await read(Buffer.from(`\ufeff${utf8}`))).toEqual(expected);
    expect(await read(Buffer.from(`\ufeff${utf8}`, 'utf16le'))).toEqual(expected);
  });

  it('understands GB18030, separated by tabs', async () => {
    // 编号 内容 / 1 路灯坏了
    const gb = Buffer.from('b1e0bac509c4dac8dd0d0a3109c2b7b5c6bbb5c1cb0d0a', 'hex');
    expect(await read(gb)).toEqual([
      { row: 1, cells: ['编号', '内容'] },
      { row: 2, cells: ['1', '路灯坏了'] },
    ]);
  });

  it('refuses bytes that are no text, and rows beyond the limits', async () => {
    expect(await read(Buffer.from([0x41, 0xff, 0xff, 0xff, 0x42]))).toEqual({
      kind: 'workbook.not-a-workbook',
    });
    expect(await read(Buffer.from('a\nb\nc'), { limits: { rowCountMax: 2 } })).toMatchObject({
      kind: 'workbook.too-many-rows',
    });
    expect(await read(Buffer.from('a\n"x'), { limits: {} })).toMatchObject({ kind: 'workbook.damaged' });
    expect(await read(Buffer.from('abcdef'), { limits: { cellLengthMax: 5 } })).toMatchObject({
      kind: 'workbook.cell-too-long',
    });
  });
});

import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { verifyLedger } from '#ledger/verify.ts';
import type { Cell } from '#platform/workbook/cell.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import {
  type ImportOffice,
  importOffice,
  lettersTable,
  manyLetters,
  messyLedger,
} from '../../../tests/support/import-office.ts';
import type { ImportTask } from './import-parts.ts';
import { checkTable, takeInTable } from './take-in-table.ts';
import { errorSheetStream } from './write-error-sheet.ts';

const caseTables = ['event', 'petition', 'petitioner', 'petition_text', 'query_code', 'import_key'];

const countsOf = async ({ count }: ImportOffice): Promise<readonly number[]> => {
  const counts: number[] = [];
  for (const table of caseTables) counts.push(await count(table));
  return counts;
};

async function takeIn(office: ImportOffice, task: ImportTask & { keepGood: boolean }) {
  const taken = await takeInTable(task, office.parts);
  if (!taken.ok) throw new Error(taken.error.kind);
  const { rowsRead, rowsGood, rowsBad, rowsDuplicate, rowsChanged, rowsImported } = taken.value;
  return { rowsRead, rowsGood, rowsBad, rowsDuplicate, rowsChanged, rowsImported };
}

describe('a messy ledger of letters', () => {
  it('leaves nothing behind when a row is bad, and names all ten', async () => {
    const office = await importOffice();
    const before = await countsOf(office);
    const taken = await takeInTable(await office.task(messyLedger), office.parts);
    expect(taken).toMatchObject({ ok: false, error: { kind: 'imports.rows-to-correct', count: 10 } });
    expect(await countsOf(office)).toEqual(before);
    expect(await office.count(`number_series where series like 'earlier%'`)).toBe(0);
  });

  it('comes in whole when the good rows are to be kept, as earlier matters without clocks', async () => {
    const office = await importOffice();
    const task = { ...(await office.task(messyLedger)), keepGood: true };
    expect(await takeIn(office, task)).toEqual({
      rowsRead: 24,
      rowsGood: 13,
      rowsBad: 10,
      rowsDuplicate: 1,
      rowsChanged: 0,
      rowsImported: 13,
    });
    expect(await office.count(`petition where phase = 'earlier' and next_limit is null`)).toBe(13);
    expect(await office.count('petition_clock')).toBe(0);
    const { rows } = await office.owner.query('select number from petition order by number');
    expect(rows[0]).toEqual({ number: '330106-2026-L000001' });
    expect(rows[12]).toEqual({ number: '330106-2026-L000013' });
    const { findings } = await verifyLedger(office.parts.database.read, task.actor.jurisdictionId, () => {});
    expect(findings).toEqual([]);
  });

  it('keeps every word: the longest letter, the reply, and columns without a place', async () => {
    const office = await importOffice();
    await takeIn(office, { ...(await office.task(messyLedger)), keepGood: true });
    const { rows } = await office.owner.query(
      `select p.external_id as number, length(r.data->'intake'->>'narrative') as length, e.data->'earlier' as earlier
       from petition p
       join event r on r.stream_id = p.id and r.kind = 'PetitionRegistered'
       join event e on e.stream_id = p.id and e.kind = 'EarlierHandlingRecorded'`,
    );
    const find = (number: string) => rows.find((row) => row.number === number);
    expect(find('9')).toMatchObject({ length: 9023 });
    expect(find('2').earlier).toMatchObject({
      source: '来信.xlsx 第5行',
      reply: { text: '已修好。', on: '2024-02-01', unit: '' },
      extra: { 收到时间: '09:09:38', 一级标签: '农村农业' },
    });
    expect(find('21').earlier.extra).toMatchObject({ 转办领导批示: '#REF!' });
  });

  it('adds nothing the second time', async () => {
    const office = await importOffice();
    const task = { ...(await office.task(messyLedger)), keepGood: true };
    await takeIn(office, task);
    const before = await countsOf(office);
    expect(await takeIn(office, await againWith(office, task))).toMatchObject({
      rowsGood: 0,
      rowsDuplicate: 14,
      rowsImported: 0,
    });
    expect(await countsOf(office)).toEqual(before);
  });

  it('gives the bad rows back as a workbook that comes in once they are corrected there', async () => {
    const office = await importOffice();
    const task = { ...(await office.task(messyLedger)), keepGood: true };
    await takeIn(office, task);
    const checked = await checkTable(task, office.parts);
    if (!checked.ok) throw new Error(checked.error.kind);
    const corrected = await correct(await buffer(errorSheetStream(checked.value.report, 'zh-Hans')));
    const again = await office.task(corrected);
    expect(await takeIn(office, again)).toMatchObject({ rowsRead: 10, rowsBad: 0, rowsImported: 10 });
    expect(await office.count('petition')).toBe(23);
    const { rows } = await office.owner.query(
      `select distinct jsonb_object_keys(data->'earlier'->'extra') as column from event
       where kind = 'EarlierHandlingRecorded'`,
    );
    expect(rows.map((row) => row.column)).not.toContain('需要改正的问题');
  });
});

const againWith = async (office: ImportOffice, task: ImportTask & { keepGood: boolean }) => ({
  ...(await office.task(task.source)),
  keepGood: task.keepGood,
});

/** The error sheet as an office corrects it: only in the red cells. */
async function correct(sheet: Buffer): Promise<Buffer> {
  const opened = await readWorkbook(sheet);
  if (!opened.ok) throw new Error(opened.error.kind);
  const rows: (readonly Cell[])[] = [];
  for await (const row of opened.value.rows) rows.push(row.cells);
  opened.value.close();
  const [, , header = [], ...body] = rows;
  const at = (name: string): number => header.indexOf(name);
  const fixed = body.map((cells, index) => {
    const next = [...cells];
    next[at('*登记编号')] = 100 + index;
    next[at('来信日期')] = '2024-03-12';
    next[at('来信人')] = '曹三';
    next[at('身份证号码')] = undefined;
    next[at('反映内容（必填）')] = `改正后的第${index + 1}件`;
    return next;
  });
  const columns = header.map((name) => ({ header: String(name), width: 10 }));
  return buffer(writeWorkbook({ sheet: '需改正', title: '改正后', columns, rows: fixed }));
}

describe('all or nothing', () => {
  it('holds when the import is stopped half-way, and no number is lost by it', async () => {
    const office = await importOffice();
    const before = await countsOf(office);
    const abort = new AbortController();
    const stopped = takeInTable(await office.task(manyLetters(900)), office.parts, {
      signal: abort.signal,
      onProgress: ({ rowsRead }) => rowsRead === 700 && abort.abort(),
    });
    await expect(stopped).rejects.toThrow('abort');
    expect(await countsOf(office)).toEqual(before);
    await takeIn(office, await office.task(manyLetters(1)));
    expect(await office.count(`petition where number = '330106-2026-L000001'`)).toBe(1);
  });

  it('holds when the database goes away half-way', async () => {
    const office = await importOffice();
    const before = await countsOf(office);
    let killed = Promise.resolve<unknown>(undefined);
    const broken = takeInTable(await office.task(manyLetters(3000)), office.parts, {
      onProgress: ({ rowsRead }) => {
        if (rowsRead === 200)
          killed = office.owner.query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
          );
      },
    });
    await expect(broken).rejects.toThrow(/terminat|connection|ECONNRESET/i);
    await killed;
    expect(await countsOf(office)).toEqual(before);
  });

  it('holds when two people send the same file at the same moment: it comes in once', async () => {
    const office = await importOffice();
    const tasks = await Promise.all([office.task(manyLetters(450)), office.task(manyLetters(450))]);
    const taken = await Promise.all(tasks.map((task) => takeIn(office, task)));
    expect(taken.map((each) => each.rowsImported).toSorted((a, b) => a - b)).toEqual([0, 450]);
    expect(await office.count('petition')).toBe(450);
    expect(await office.count('(select distinct number from petition) as numbers')).toBe(450);
  });
});

describe('the same row', () => {
  it('is known by number and day: a new year that counts from 1 again is new, a changed text is only told', async () => {
    const office = await importOffice();
    await takeIn(office, await office.task(lettersTable([['1', '2023-05-06', '李四', '路灯坏了三天']])));
    const next = lettersTable([
      ['1', '2024-05-06', '王五', '水渠堵了很久'],
      ['2', '2024-05-06', '王五', '水渠又堵了'],
    ]);
    expect(await takeIn(office, await office.task(next))).toMatchObject({ rowsImported: 2 });
    const changed = lettersTable([['1', '2023-05-06', '李四', '路灯坏了三天，已经摔了人']]);
    expect(await takeIn(office, await office.task(changed))).toMatchObject({
      rowsImported: 0,
      rowsDuplicate: 1,
      rowsChanged: 1,
    });
  });

  it('without a number is known by its contents', async () => {
    const office = await importOffice();
    const table = lettersTable([['', '2024-05-06', '李四', '路灯坏了三天']]);
    await takeIn(office, await office.task(table));
    expect(await takeIn(office, await office.task(table))).toMatchObject({ rowsImported: 0 });
  });

  it('is one person for one identity number, and two for two equal names', async () => {
    const office = await importOffice();
    const number = '11010519491231002X';
    const table = lettersTable(
      [
        ['1', '2024-05-06', '周小满', '路灯坏了三天', number],
        ['2', '2024-05-07', '周小满', '路灯又坏了', number],
        ['3', '2024-05-08', '李四', '水渠堵了很久', ''],
        ['4', '2024-05-09', '李四', '工资没有发', ''],
      ],
      ['身份证号'],
    );
    await takeIn(office, await office.task(table));
    expect(await office.count('petitioner')).toBe(3);
    const { rows } = await office.owner.query(
      'select count(*) as matters from petition_person group by petitioner_id order by 1 desc',
    );
    expect(rows.map((row) => row.matters)).toEqual([2, 1, 1]);
  });

  it('is one person for one user code, also in another file', async () => {
    const office = await importOffice();
    const message = (number: number): Buffer =>
      Buffer.from(
        `留言编号,留言用户,留言主题,留言时间,留言详情\n${number},A00012345,路灯,2020/1/6 12:09:38,路灯坏了${number}天`,
      );
    await takeIn(office, await office.task(message(1), 'online'));
    await takeIn(office, await office.task(message(2), 'online'));
    expect(await office.count('petition')).toBe(2);
    expect(await office.count(`petitioner where name = 'A00012345'`)).toBe(1);
  });
});

describe('other ways to take in', () => {
  it('registers running matters with their limit and the old entries as a note, when asked to', async () => {
    const office = await importOffice();
    const table = lettersTable(
      [['1', '2026-02-25', '郑丰等12人', '工资拖了半年没有发', '请人社局办']],
      ['领导批示'],
    );
    const task = { ...(await office.task(table, 'letters')), keepGood: false, open: true };
    expect(await takeIn(office, task)).toMatchObject({ rowsImported: 1 });
    expect(await office.count(`petition where phase = 'registered' and number = '330106-2026-000001'`)).toBe(
      1,
    );
    expect(await office.count(`petition_clock where clock = 'triage_office'`)).toBe(1);
    expect(await office.count(`event where kind = 'NoteAdded' and data::text like '%请人社局办%'`)).toBe(1);
  });

  it('keeps an office’s own classes, a name under two parents twice, and none of them again', async () => {
    const office = await importOffice();
    const table = Buffer.from(
      '一级分类,二级分类,三级分类\n城乡建设,安全生产,施工\n交通运输,安全生产,施工\n交通运输,安全生产,\n交通运输,安全生产,施工\n',
    );
    expect(await takeIn(office, await office.task(table, 'classes'))).toMatchObject({
      rowsRead: 4,
      rowsDuplicate: 1,
      rowsImported: 3,
    });
    expect(await takeIn(office, await office.task(table, 'classes'))).toMatchObject({ rowsImported: 0 });
    expect(await office.count('content_class_import')).toBe(3);
    expect(await office.count('petition')).toBe(0);
  });
});

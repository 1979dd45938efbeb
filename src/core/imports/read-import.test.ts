import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContentClasses } from '../classes/content-classes.ts';
import { plainDate } from '../kit/plain-date.ts';
import { classFinder } from './class-names.ts';
import { countOutcome, noOutcomes } from './count-outcomes.ts';
import { parseMapping } from './import-mapping.ts';
import type { ImportMapping } from './import-mapping.ts';
import type { ImportCell, ImportRow } from './import-row.ts';
import { readImport } from './read-import.ts';
import type { ImportOutcome } from './read-import.ts';
import type { ImportFacts } from './read-petition-row.ts';
import { rowNoticeToWords, rowProblemToWords } from './row-problem.ts';

const classes = parseContentClasses({
  version: '1',
  groups: [
    {
      code: '04',
      zh: '劳动社保',
      en: 'Labour',
      classes: [
        { code: '0401', zh: '拖欠工资', en: 'Unpaid wages' },
        { code: '0499', zh: '其他', en: 'Other' },
      ],
    },
  ],
});
const classMap = { 劳动保障: '0499' };
const facts: ImportFacts = {
  today: plainDate('2026-03-01'),
  divisions: { isProvince: (code) => code === '11', isCounty: () => true },
  areaCode: '0571',
  findClass: classes.ok ? classFinder(classes.value, classMap) : () => undefined,
  hash: (text) => text,
};

const mapping = (more: object = {}): ImportMapping => {
  const parsed = parseMapping({
    id: 'letters',
    name: { zh: '来信', en: 'Letters' },
    kind: 'petitions',
    channel: 'letter',
    headerRowMax: 5,
    columns: [
      { field: 'externalId', headers: ['编号'] },
      { field: 'receivedOn', headers: ['来信日期', '日期'], need: 'value' },
      { field: 'petitioner', headers: ['姓名'] },
      { field: 'identityNumber', headers: ['身份证号'] },
      { field: 'phone', headers: ['电话'] },
      { field: 'channel', headers: ['形式'] },
      { field: 'title', headers: ['标题'] },
      { field: 'text', headers: ['内容'], need: 'column' },
      { field: 'contentClass', headers: ['类别'] },
      { field: 'replyText', headers: ['答复'] },
      { field: 'replyOn', headers: ['答复日期'] },
    ],
    channelMap: { 集体访: 'visit' },
    classMap,
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

async function read(rows: readonly (readonly ImportCell[])[], by = mapping()): Promise<ImportOutcome[]> {
  const numbered: ImportRow[] = rows.map((cells, at) => ({ row: at + 1, cells }));
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of readImport(numbered, by, facts)) outcomes.push(outcome);
  return outcomes;
}
const kinds = (outcomes: readonly ImportOutcome[]): string[] => outcomes.map((outcome) => outcome.kind);

/** The outcome of one row under a header of its own columns. */
async function readOne(row: Readonly<Record<string, ImportCell>>): Promise<ImportOutcome | undefined> {
  const whole = { 日期: '2024-01-02', 内容: '路灯不亮。', ...row };
  return (await read([Object.keys(whole), Object.values(whole)]))[1];
}

describe('reading a table', () => {
  it('makes a petition of a row, keeping what has no field of its own', async () => {
    const outcome = await readOne({
      编号: 17,
      姓名: '张三等12人',
      身份证号: '11010519491231002x',
      电话: '85123456',
      形式: '集体访',
      标题: '  关于\n路灯 ',
      类别: '劳动保障',
      答复: '已修好。',
      答复日期: '2024年2月1日',
      点赞数: 9,
    });
    expect(outcome).toMatchObject({
      kind: 'petition',
      notices: [],
      petition: {
        externalId: '17',
        channel: 'visit',
        receivedOn: '2024-01-02',
        receivedTime: undefined,
        petitioners: ['张三'],
        peopleCount: 12,
        identityNumber: '11010519491231002X',
        phone: '0571-85123456',
        title: '关于 路灯',
        text: '路灯不亮。',
        contentClass: '0499',
        reply: { text: '已修好。', on: '2024-02-01', time: undefined, unit: undefined },
        extra: { 点赞数: '9', 类别: '劳动保障' },
      },
    });
  });

  it('skips titles above the header, a header printed again, totals, and reads columns in any order', async () => {
    const outcomes = await read([
      ['某县来信台账'],
      ['制表：办公室', undefined, '2024年'],
      ['内 容', '*来信\n日期', '编号：'],
      ['路灯不亮', '2024-01-02', 1],
      ['内容', '来信日期', '编号'],
      ['井盖没了', '2024-01-03', 2],
      ['合计', undefined, 2],
    ]);
    expect(kinds(outcomes)).toEqual([
      'skipped',
      'skipped',
      'header',
      'petition',
      'skipped',
      'petition',
      'skipped',
    ]);
  });

  it('makes a title from the text, a text from the title, and shortens a title without losing it', async () => {
    expect(await readOne({ 内容: '您好！我村的路灯不亮已经三个月了。请修。' })).toMatchObject({
      petition: { title: '我村的路灯不亮已经三个月了' },
    });
    expect(await readOne({ 标题: '路灯', 内容: undefined })).toMatchObject({
      petition: { title: '路灯', text: '路灯' },
    });
    const long = '长'.repeat(101);
    expect(await readOne({ 标题: long })).toMatchObject({
      petition: { title: `${'长'.repeat(99)}…`, text: `${long}\n路灯不亮。` },
      notices: [{ kind: 'imports.title-shortened', column: '标题' }],
    });
  });

  it('reports everything that is wrong with a row at once, each with its column', async () => {
    const outcome = await readOne({
      日期: '2023-02-29',
      姓名: '138',
      身份证号: '110105194912310021',
      形式: '飞鸽',
      答复: '好',
      答复日期: '2027-01-01',
    });
    expect(outcome).toMatchObject({
      kind: 'problem',
      problems: [
        { kind: 'imports.date-impossible', column: '日期', value: '2023-02-29' },
        { kind: 'imports.channel-unknown', column: '形式', value: '飞鸽' },
        { kind: 'imports.person', column: '姓名' },
        { kind: 'imports.person', column: '身份证号', problem: { kind: 'identity-number.check-digit' } },
        { kind: 'imports.date-in-future', column: '答复日期' },
      ],
    });
  });

  it.each([
    [{ 日期: undefined }, 'imports.value-missing', '日期'],
    [{ 内容: ' \n ' }, 'imports.value-missing', '内容'],
    [{ 内容: '长'.repeat(20_001) }, 'imports.text-too-long', '内容'],
    [{ 身份证号: 3.301_061_980_010_1e17 }, 'imports.number-imprecise', '身份证号'],
    [{ 编号: '一'.repeat(61) }, 'imports.text-too-long', '编号'],
    [{ 形式: 'constructor' }, 'imports.channel-unknown', '形式'],
  ])('refuses %j with %s in %s, once', async (row, kind, column) => {
    const outcome = await readOne({ ...row });
    expect(outcome).toMatchObject({ kind: 'problem', problems: [{ kind, column }] });
    expect(outcome?.kind === 'problem' && outcome.problems).toHaveLength(1);
  });

  it('keeps a row with half a phone number, an unknown class or an undated reply, and says so', async () => {
    expect(await readOne({ 电话: '138****', 类别: '奇事', 答复: '已阅' })).toMatchObject({
      kind: 'petition',
      petition: { phone: undefined, contentClass: undefined, extra: { 电话: '138****', 类别: '奇事' } },
      notices: [
        { kind: 'imports.phone-kept-as-written', column: '电话' },
        { kind: 'imports.class-unknown', column: '类别' },
        { kind: 'imports.reply-without-date', column: '答复日期' },
      ],
    });
    expect(await readOne({ 身份证号: '110105491231002' })).toMatchObject({
      petition: { identityNumber: '11010519491231002X' },
      notices: [{ kind: 'imports.identity-doubtful', warning: 'identity-number.old-form' }],
    });
    expect(await readOne({ 内容: '字\u202e反\u0001' })).toMatchObject({
      notices: [
        { kind: 'imports.text-cleaned', notice: 'direction-removed' },
        { kind: 'imports.text-cleaned', notice: 'invisible-removed' },
      ],
    });
  });

  it('takes a number once: the same row again is a duplicate, another text under it is a problem', async () => {
    const outcomes = await read([
      ['编号', '日期', '内容'],
      [1, '2024-01-02', '路灯不亮'],
      ['1', '2024/1/2', ' 路灯不亮\n'],
      [1, '2024-01-02', '井盖没了'],
      [2, '2024-01-02', '路灯不亮'],
    ]);
    expect(kinds(outcomes)).toEqual(['header', 'petition', 'duplicate', 'problem', 'petition']);
    expect(outcomes[2]).toMatchObject({ row: 3, firstRow: 2 });
    expect(outcomes[3]).toMatchObject({ problems: [{ kind: 'imports.number-used-twice', firstRow: 2 }] });
  });

  it('tells rows without number apart by what they say', async () => {
    const outcomes = await read([
      ['日期', '内容'],
      ['2024-01-02', '路灯不亮'],
      ['2024-01-02', '路灯不亮'],
      ['2024-01-03', '路灯不亮'],
    ]);
    expect(kinds(outcomes)).toEqual(['header', 'petition', 'duplicate', 'petition']);
  });

  it('says which columns are missing when no row is the header, and reads no further', async () => {
    const outcomes = await read([['某表'], ['编号', '内容'], ['1', 'a'], ['2', 'b'], ['3', 'c'], ['4', 'd']]);
    expect(outcomes.at(-1)).toEqual({ row: 0, cells: [], kind: 'no-header', missing: ['来信日期'] });
    expect(outcomes).toHaveLength(5);
    expect((await read([])).at(-1)).toMatchObject({ kind: 'no-header', missing: ['来信日期', '内容'] });
  });

  it('reads a table of classes', async () => {
    const byLevel = mapping({
      kind: 'classes',
      columns: [
        { field: 'level1', headers: ['一级'], need: 'value' },
        { field: 'level2', headers: ['二级'] },
      ],
    });
    const outcomes = await read(
      [['一级', '二级'], ['城乡', '规划'], ['城乡'], ['城乡', '规划'], [undefined, '规划']],
      byLevel,
    );
    expect(kinds(outcomes)).toEqual(['header', 'class', 'class', 'duplicate', 'problem']);
    expect(outcomes[1]).toMatchObject({ levels: ['城乡', '规划'] });
  });

  it('never loses a row: every one has exactly one outcome, whatever is in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
      fc.boolean(),
      fc.constant(undefined),
      fc.constantFrom('2024-01-02', '编号', '__proto__', '合计', '张三', "'; DROP TABLE x; --"),
    );
    const table = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });
    const head = [
      '编号',
      '日期',
      '姓名',
      '身份证号',
      '电话',
      '形式',
      '标题',
      '内容',
      '类别',
      '答复',
      '答复日期',
    ];
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const outcomes = await read([head, ...rows]);
        expect(outcomes.map((outcome) => outcome.row)).toEqual([head, ...rows].map((_, at) => at + 1));
        const counts = outcomes.reduce(countOutcome, noOutcomes);
        expect(counts.good + counts.duplicates + counts.problems + counts.skipped).toBe(rows.length);
        for (const outcome of outcomes) {
          const words =
            outcome.kind === 'problem'
              ? outcome.problems.map(rowProblemToWords)
              : outcome.kind === 'petition'
                ? outcome.notices.map(rowNoticeToWords)
                : [];
          for (const word of words) expect(word.zh).toMatch(/。$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

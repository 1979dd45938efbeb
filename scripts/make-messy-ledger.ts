// Makes tests/fixtures/messy-ledger.xlsx: a letters ledger with every trap that real ones had. All texts are invented.
//   node scripts/make-messy-ledger.ts
import { writeFileSync } from 'node:fs';
import { buildRawWorkbook, rawSheetXml, xmlText } from '../tests/support/raw-workbook.ts';

/** A cell: a text, a number, a day number shown as a date, a formula with its kept value, an error, or nothing. */
type Trap =
  | string
  | number
  | { readonly serial: number }
  | { readonly formula: string; readonly value: string }
  | { readonly error: string }
  | undefined;

const declaredRows = 65_203;
const shared: string[] = [];

const long = `尊敬的领导：${'村东头的水渠又塌了一段，'.repeat(820)}盼复。`.padEnd(9023, '请').slice(0, 9023);
const indent = '\n\t\t\t\t\t\n\t\t\t\t\t';

const titles: readonly (readonly Trap[])[] = [
  ['河东县青石镇来信登记台账（样例）'],
  ['填表单位：青石镇人民政府', undefined, undefined, undefined, '2024年度'],
];
const header: readonly Trap[] = [
  '*登记编号',
  '来信\n日期',
  '来信人',
  '身份证号码',
  '联系电话',
  '反映内容（必填）',
  '一级标签',
  '办理结果',
  '办结日期',
  '转办领导批示',
];
const rows: readonly (readonly Trap[])[] = [
  [
    1,
    '2024/1/6 12:09:38',
    '周小满',
    '11010519491231002X',
    '13800000001',
    `${indent}村口路灯坏了三个月，\u3000晚上看不见路。`,
    '城乡建设',
  ],
  [
    2,
    '2024/1/16 9:09:38',
    '吴 大',
    undefined,
    '138 0000 0002',
    '水渠\xa0漏水_x000D_\n，第二行_x000D_\n',
    '农村农业',
    '已修好。',
    '2024/2/1',
  ],
  [
    3,
    '2024-02-29',
    '郑丰等12人',
    undefined,
    undefined,
    '工资拖了半年没有发。',
    '劳动和社会保障',
    '已协调发放。',
    { serial: 45_366.5 },
  ],
  [4, '2024.3.5', '冯一、陈二', undefined, '0000-85000003', '公交车改线，老人看病不便😀。', '交通运输'],
  [5, '2024年3月5日', '匿名', undefined, undefined, '夜里施工吵得睡不着_x0007_。', '环境保护'],
  [6, '20240305', '阿依古丽•买买提', undefined, '000-0000', '孩子入学手续怎样办？', '教育文体'],
  [7, { serial: 45_356 }, '褚三', undefined, undefined, '卫生院周末没有人值班。', '卫生计生'],
  [8, 45_356.75, '卫四', undefined, undefined, '市场缺斤少两。', '商贸旅游'],
  [9, '2024/3/6', '蒋五', undefined, undefined, long, '城乡建设'],
  [
    1,
    '2024/1/6 12:09:38',
    '周小满',
    '11010519491231002X',
    '13800000001',
    '村口路灯坏了三个月， 晚上看不见路。',
    '城乡建设',
  ],
  [2, '2024/1/17', '吴大', undefined, undefined, '这是另一件事，编号写重了。', '农村农业'],
  [10, '2023-02-29', '沈六', undefined, undefined, '这一天不存在。', '民政'],
  [11, '2199/1/1', '韩七', undefined, undefined, '这一天还没有到。', '民政'],
  [12, '1911/10/10', '杨八', undefined, undefined, '这一天太早。', '民政'],
  [13, '上个月', '朱九', undefined, undefined, '这不是日期。', '民政'],
  [14, '2024/3/7', '秦十', '110105194912310021', undefined, '身份证号码末位写错。', '民政'],
  [15, '2024/3/7', '尤甲', 110_105_194_912_310_030, undefined, '身份证号码被当作数值。', '民政'],
  [16, undefined, '许乙', undefined, undefined, '没有写日期。', '民政'],
  [17, '2024/3/8', '何丙', undefined, undefined, undefined, '民政'],
  header,
  [18, '2024/3/9', '吕丁', undefined, undefined, '付款\u202e001\u202c元的收条有问题。', '稀奇古怪'],
  [
    19,
    '2024/3/9',
    '施戊',
    undefined,
    undefined,
    "'; DROP TABLE petitions; -- <script>alert(1)</script> =1+1",
    '政法',
  ],
  [
    { formula: 'A21+1', value: '20' },
    '2024/3/10',
    '张己',
    undefined,
    undefined,
    '编号是公式算出来的。',
    '政法',
  ],
  [
    21,
    '2024/3/10',
    '孔庚',
    undefined,
    undefined,
    '批示一栏引用失效。',
    '政法',
    undefined,
    undefined,
    { error: '#REF!' },
  ],
  [22, '2024/3/11', '曹13', undefined, undefined, '姓名里混进了数字。', '政法'],
  ['合计', undefined, undefined, undefined, undefined, '共22件'],
];

const sharedIndex = (text: string): number => {
  const at = shared.indexOf(text);
  return at === -1 ? shared.push(text) - 1 : at;
};

function cellXml(trap: Trap, place: string): string {
  if (trap === undefined) return `<c r="${place}" s="0"/>`;
  if (typeof trap === 'number') return `<c r="${place}" s="0"><v>${trap}</v></c>`;
  if (typeof trap === 'string') return `<c r="${place}" s="0" t="s"><v>${sharedIndex(trap)}</v></c>`;
  if ('serial' in trap) return `<c r="${place}" s="1"><v>${trap.serial}</v></c>`;
  if ('error' in trap) return `<c r="${place}" t="e"><v>${trap.error}</v></c>`;
  return `<c r="${place}" t="str"><f>${xmlText(trap.formula)}</f><v>${xmlText(trap.value)}</v></c>`;
}

const rowXml = (cells: readonly Trap[], row: number): string =>
  `<row r="${row}">${header.map((_, at) => cellXml(cells[at], `${String.fromCharCode(65 + at)}${row}`)).join('')}</row>`;

// Rows 10 and 11 of the sheet are blank in the middle of the ledger, the rest of the 65,203 below it.
const filled = [...titles, header, ...rows.slice(0, 6), [], [], ...rows.slice(6)];
const blankXml = (row: number): string =>
  row % 100 === 0 ? rowXml([], row) : `<row r="${row}" spans="1:10"/>`;
const blanks = Array.from({ length: declaredRows - filled.length }, (_, at) =>
  blankXml(filled.length + at + 1),
);
const sheet = [...filled.map((cells, at) => rowXml(cells, at + 1)), ...blanks].join('');

const workbook = await buildRawWorkbook({
  sheets: [
    { name: '代码', xml: rawSheetXml(rowXml(['不要读这一页'], 1)), state: 'hidden' },
    { name: '来信', xml: rawSheetXml(sheet, `A1:J${declaredRows}`) },
    { name: '说明', xml: rawSheetXml(rowXml(['这一页是说明'], 1)) },
  ],
  sharedStrings: shared,
  formats: ['yyyy/m/d h:mm'],
});
writeFileSync(new URL('../tests/fixtures/messy-ledger.xlsx', import.meta.url), workbook);

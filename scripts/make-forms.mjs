// Makes the Word templates in law/forms. Run it after changing a template here; the files are committed so that an
// office can open, restyle and keep its own copy. Fonts are named as offices have them; nothing is embedded.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'law', 'forms');
const mm = (value) => Math.round((value / 25.4) * 1440);
const red = 'D7000F';
const fonts = { fang: '仿宋_GB2312', kai: '楷体_GB2312', hei: '黑体', song: '宋体', title: '方正小标宋简体' };
// GB/T 9704-2012: 22 lines of 28.99 pt, 28 characters of 15.79 pt in 16 pt type.
const linePitch = 580;
const characterPitch = mm(156) / 28;

const faceOf = (face) => ({ ascii: fonts[face], hAnsi: fonts[face], eastAsia: fonts[face], cs: fonts[face] });
// 16 pt type stands 15.79 pt apart. Set on the type itself, because programs read a character grid differently.
const tightening = -4;
const run = (text, face = 'fang', size = 16, more = {}) =>
  new TextRun({
    // A tab in the text becomes a real tab.
    children: text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
    font: faceOf(face),
    size: size * 2,
    ...(size === 16 ? { characterSpacing: tightening } : {}),
    ...more,
  });
const exactly = { line: linePitch, lineRule: LineRuleType.EXACT };

const paragraph = (
  text,
  { face, size, align, indent = 2, right = 0, color, spacing = exactly, ...more } = {},
) =>
  new Paragraph({
    children: [run(text, face, size, color ? { color } : {})],
    alignment: align ?? AlignmentType.BOTH,
    indent: { firstLine: Math.round(indent * characterPitch), right: Math.round(right * characterPitch) },
    spacing,
    ...more,
  });
const body = (text) => paragraph(text);
const flush = (text) => paragraph(text, { indent: 0 });
const first = (text) => paragraph(text, { face: 'hei', keepNext: true });
const second = (text) => paragraph(text, { face: 'kai', keepNext: true });
const blank = () => paragraph('', { indent: 0 });
const mark = (text) => paragraph(text, { indent: 0, keepNext: true });
const title = (text) =>
  paragraph(text, {
    face: 'title',
    size: 22,
    indent: 0,
    align: AlignmentType.CENTER,
    spacing: { line: 640, lineRule: LineRuleType.EXACT },
  });

const redBorder = (style, size) => ({ bottom: { style, size, color: red, space: 8 } });

function redHead() {
  return [
    paragraph('{发文机关}', {
      face: 'title',
      size: 46,
      color: red,
      indent: 0,
      align: AlignmentType.CENTER,
      spacing: { before: mm(32), after: linePitch * 2 },
    }),
    paragraph('{文号}', {
      indent: 0,
      align: AlignmentType.CENTER,
      border: redBorder(BorderStyle.SINGLE, 18),
    }),
    blank(),
    blank(),
  ];
}

function letterHead() {
  return [
    paragraph('{发文机关}', {
      face: 'title',
      size: 46,
      color: red,
      indent: 0,
      align: AlignmentType.CENTER,
      spacing: { after: 60 },
      border: redBorder(BorderStyle.THICK_THIN_SMALL_GAP, 24),
    }),
    paragraph('{文号}', { indent: 0, align: AlignmentType.RIGHT, spacing: { before: 280, ...exactly } }),
    blank(),
    blank(),
  ];
}

const held = () => paragraph('', { indent: 0, keepNext: true });
const signature = () => [
  held(),
  held(),
  paragraph('{发文机关}', { indent: 0, right: 4, align: AlignmentType.RIGHT, keepNext: true }),
  paragraph('{成文日期}', { indent: 0, right: 4, align: AlignmentType.RIGHT }),
];

const toTheRight = (inset) => [
  { type: TabStopType.RIGHT, position: mm(156) - Math.round(inset * characterPitch) },
];
const ruled = (text, border) =>
  paragraph(text, {
    size: 14,
    indent: 1,
    align: AlignmentType.LEFT,
    border,
    tabStops: toTheRight(1),
    keepNext: true,
  });
const line = (size) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 1 });
const imprint = () => [
  held(),
  mark('{#抄送}'),
  ruled('抄送：{抄送}。', { top: line(8) }),
  mark('{/抄送}'),
  ruled('{发文机关}\t{成文日期}印发', { top: line(6), bottom: line(8) }),
];

const contact = () =>
  body(
    '{#联系人}联系人：{联系人}。{/联系人}{#联系电话}联系电话：{联系电话}。{/联系电话}{#联系地址}联系地址：{联系地址}。{/联系地址}',
  );

const acceptanceNotice = () => [
  ...letterHead(),
  title('信访事项受理告知书'),
  blank(),
  flush('{信访人}：'),
  body(
    '{称呼}于{收到日期}通过{信访形式}提出的“{事项名称}”信访事项（信访编号：{信访编号}）收悉。经审查，该事项属于本机关职权范围。依照《信访工作条例》第二十三条的规定，本机关决定自{受理日期}起予以受理，现将有关事项告知如下：',
  ),
  first('一、受理的诉求'),
  mark('{#诉求}'),
  body('{序号}.{内容}'),
  mark('{/诉求}'),
  first('二、办理单位和期限'),
  body(
    '本事项由{办理单位}具体办理，应当在{办结期限}前（含当日）办结，并向{称呼}出具书面处理意见。期限计算：{办结期限说明}。',
  ),
  body(
    '依照《信访工作条例》第三十四条的规定，信访事项应当自受理之日起60日内办结；情况复杂的，经本机关负责人批准可以延长，延长期限不超过30日，并向{称呼}告知延期理由。',
  ),
  first('三、查询与联系'),
  mark('{#查询码}'),
  body('{称呼}可以凭查询码{查询码}，登录{查询网址}查询办理进展和结果。'),
  mark('{/查询码}'),
  contact(),
  first('四、{称呼}的权利'),
  body(
    '{称呼}可以补充证据材料；认为办理人员与本事项有直接利害关系的，可以申请其回避。收到书面处理意见后不服的，可以自收到之日起30日内，向原办理机关的上一级机关、单位请求复查。',
  ),
  ...signature(),
];

const referralSlip = () => [
  ...letterHead(),
  title('信访事项转送单'),
  blank(),
  flush('{主送单位}：'),
  body(
    '现将下列信访事项共{件数}件{#内容类别}（{内容类别}）{/内容类别}转送你单位。依照《信访工作条例》第二十二条、第二十三条的规定，请依法按程序办理，并将办理情况录入信访信息系统。',
  ),
  first('一、转送的信访事项'),
  mark('{#事项}'),
  body('{序号}.{信访人}于{收到日期}通过{信访形式}提出的“{事项名称}”事项（信访编号：{信访编号}）。'),
  mark('{/事项}'),
  first('二、办理要求'),
  body(
    '1.属于你单位职权范围的，请在{告知期限}前（含当日）书面告知信访人是否受理及办理程序。期限计算：{告知期限说明}。',
  ),
  body(
    '2.认为不属于你单位职权范围的，请在{异议期限}前（含当日）书面提出异议并详细说明理由，经我单位核实同意后退还材料。期限计算：{异议期限说明}。',
  ),
  body('3.涉及检举控告内容的，不得将检举控告材料及信访人情况透露或者转给被检举控告的人员、单位。'),
  mark('{#办理要求}'),
  body('4.{办理要求}'),
  mark('{/办理要求}'),
  first('三、联系方式'),
  contact(),
  ...signature(),
];

const handDownOrder = () => [
  ...redHead(),
  title('关于交办{信访人}信访事项的函'),
  blank(),
  flush('{主送单位}：'),
  body(
    '现将{信访人}于{收到日期}通过{信访形式}提出的“{事项名称}”事项（信访编号：{信访编号}）交你单位办理。依照《信访工作条例》第二十二条的规定，请按要求办理并反馈结果。',
  ),
  first('一、信访事项的主要内容'),
  body('{主要内容}'),
  mark('{#领导批示}'),
  body('领导批示意见：{领导批示}'),
  mark('{/领导批示}'),
  first('二、办理要求'),
  body('1.请在{办结期限}前（含当日）办结，并向我单位报送办结报告。期限计算：{办结期限说明}。'),
  body(
    '2.办结报告应当写明调查核实的事实、处理意见及依据、执行落实情况和信访人的意见，并附书面处理意见和送达回证。',
  ),
  body(
    '3.认为不属于你单位职权范围的，请在{异议期限}前（含当日）书面提出异议并详细说明理由；经我单位核实同意前，不停止办理。期限计算：{异议期限说明}。',
  ),
  mark('{#办理要求}'),
  body('4.{办理要求}'),
  mark('{/办理要求}'),
  first('三、联系方式'),
  contact(),
  blank(),
  mark('{#附件}'),
  body('附件{序号}：{内容}'),
  mark('{/附件}'),
  ...signature(),
  ...imprint(),
];

const decisionLetter = () => [
  ...redHead(),
  title('关于{信访人}信访事项的处理意见书'),
  blank(),
  flush('{信访人}：'),
  body(
    '{称呼}于{收到日期}通过{信访形式}提出的“{事项名称}”信访事项（信访编号：{信访编号}），本机关已于{受理日期}受理。经调查核实，依照《信访工作条例》第三十二条的规定，现提出处理意见如下：',
  ),
  first('一、信访人基本情况'),
  body(
    '{姓名}{#性别}，{性别}{/性别}{#证件号码}，{证件类型}号码{证件号码}{/证件号码}{#住址}，住{住址}{/住址}。',
  ),
  first('二、信访诉求'),
  mark('{#诉求}'),
  body('{序号}.{内容}'),
  mark('{/诉求}'),
  first('三、调查核实情况和处理意见'),
  mark('{#诉求}'),
  second('第{序号}项诉求'),
  body('查明的事实：{查明事实}'),
  body('认定事实的证据：{证据}'),
  body('依据：{依据}'),
  body('处理意见：对该项诉求{处理结论}。{处理意见}'),
  mark('{#执行安排}'),
  body('执行安排：{执行安排}'),
  mark('{/执行安排}'),
  mark('{/诉求}'),
  first('四、救济途径'),
  body(
    '{称呼}如不服本处理意见，可以依照《信访工作条例》第三十五条的规定，自收到本意见书之日起{复查天数}日内，向{复查机关}提出复查请求。',
  ),
  contact(),
  mark('{#附件}'),
  body('附件{序号}：{内容}'),
  mark('{/附件}'),
  ...signature(),
  ...imprint(),
];

const widths = { label: 4, half: 10, full: 24 };
const cellText = (text, face, align) =>
  new Paragraph({
    children: [run(text, face, 12)],
    alignment: align,
    spacing: { line: 270, lineRule: LineRuleType.AT_LEAST },
  });
const cell = (texts, span, { face = 'fang', align = AlignmentType.LEFT, columns = 1 } = {}) =>
  new TableCell({
    children: texts.map((text) => cellText(text, face, align)),
    width: { size: Math.round(span * characterPitch), type: WidthType.DXA },
    columnSpan: columns,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
  });
const label = (text) => cell([text], widths.label, { face: 'hei', align: AlignmentType.CENTER });
const pair = (a, b, c, d) =>
  new TableRow({
    cantSplit: true,
    children: [label(a), cell([b], widths.half), label(c), cell([d], widths.half)],
  });
const wide = (name, ...texts) =>
  new TableRow({ children: [label(name), cell(texts, widths.full, { columns: 3 })] });

const registrationForm = () => [
  paragraph('{标题}', {
    face: 'title',
    size: 22,
    indent: 0,
    align: AlignmentType.CENTER,
    spacing: { after: 160 },
  }),
  paragraph('登记单位：{登记单位}\t编号：{信访编号}', {
    size: 12,
    tabStops: toTheRight(0),
    align: AlignmentType.LEFT,
    indent: 0,
    spacing: { after: 60 },
  }),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(156), type: WidthType.DXA },
    columnWidths: [widths.label, widths.half, widths.label, widths.half].map((span) =>
      Math.round(span * characterPitch),
    ),
    rows: [
      pair('登记时间', '{登记时间}', '信访形式', '{信访形式}'),
      pair('接待人员', '{接待人员}', '接待窗口', '{接待窗口}'),
      pair('姓名', '{姓名}', '性别', '{性别}'),
      pair('出生日期', '{出生日期}', '联系电话', '{联系电话}'),
      pair('证件类型', '{证件类型}', '证件号码', '{证件号码}'),
      pair('身份', '{身份}', '工作单位', '{工作单位}'),
      wide('户籍地', '{户籍地}'),
      wide('现住址', '{现住址}'),
      pair('来访人数', '{来访人数}人', '初重情况', '{初重情况}'),
      wide('代表', '{#代表}', '{姓名}，{性别}，{证件号码}，{联系电话}，{现住址}', '{/代表}'),
      pair('特殊需要', '{特殊需要}', '关联事项', '{关联事项}'),
      pair('发生时间', '{发生时间}', '发生地点', '{发生地点}'),
      wide('涉及单位', '{涉及单位}'),
      wide('事项名称', '{事项名称}'),
      wide('反映的情况和理由', '{反映情况}'),
      wide('诉求', '{#诉求}', '{序号}.{内容}{#信访目的}（{信访目的}）{/信访目的}', '{/诉求}'),
      wide('此前处理', '{此前处理}'),
      wide('提交材料', '{#材料}', '{序号}.{名称}{#页数}（{页数}页）{/页数}', '{/材料}'),
      wide('当场解释说明', '{解释说明}'),
      wide('初步意见', '{初步意见}', ''),
      wide('领导意见', '{领导意见}', ''),
      wide('处理结果', '{处理结果}'),
      wide(
        '信访人',
        '以上内容已向我宣读或由我核对，记录属实。',
        '信访人签名：　　　　　　　　　年　　月　　日',
      ),
      wide('接待人', '签名：　　　　　　　　　　　　年　　月　　日'),
    ],
  }),
  paragraph(
    '注：登记信息仅用于办理本信访事项，依法保密；检举控告材料及信访人情况不得透露或者转给被检举控告的人员、单位。',
    { size: 9, indent: 0, spacing: { before: 60 } },
  ),
];

const pageNumber = (alignment) =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: 280, right: 280 },
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: faceOf('song'), size: 28 }),
        ],
      }),
    ],
  });

// A letter (信函格式) carries the double rule at the foot of its first page instead of a page number.
const footRule = () =>
  new Footer({
    children: [
      paragraph('', {
        indent: 0,
        border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: red, space: 1 } },
      }),
    ],
  });

function wordFile(children, { letter = false, form = false }) {
  const margin = form
    ? { top: mm(16), bottom: mm(15), left: mm(28), right: mm(26), footer: mm(10), header: mm(10) }
    : {
        top: mm(letter ? 27 : 37),
        bottom: mm(35),
        left: mm(28),
        right: mm(26),
        footer: mm(letter ? 18 : 25),
        header: mm(15),
      };
  return new Document({
    creator: 'Kaimen',
    title: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: faceOf('fang'), size: 32 } } } },
    sections: [
      {
        properties: {
          titlePage: letter,
          page: { size: { width: mm(210), height: mm(297) }, margin },
          ...(form
            ? {}
            : {
                grid: {
                  type: DocumentGridType.LINES,
                  linePitch,
                },
              }),
        },
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
          ...(letter ? { first: footRule() } : {}),
        },
        children,
      },
    ],
  });
}

const files = {
  'registration-form': wordFile(registrationForm(), { form: true }),
  'acceptance-notice': wordFile(acceptanceNotice(), { letter: true }),
  'referral-slip': wordFile(referralSlip(), { letter: true }),
  'hand-down-order': wordFile(handDownOrder(), {}),
  'decision-letter': wordFile(decisionLetter(), {}),
};

await mkdir(folder, { recursive: true });
for (const [kind, file] of Object.entries(files))
  await writeFile(join(folder, `${kind}.docx`), await Packer.toBuffer(file));
console.log(`wrote ${Object.keys(files).length} templates to law/forms`);

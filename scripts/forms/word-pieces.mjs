// The pieces Word templates are made of: paragraphs on the official grid, heads, signature, imprint.
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx';

export const mm = (value) => Math.round((value / 25.4) * 1440);
export const red = 'D7000F';
const fonts = { fang: '仿宋_GB2312', kai: '楷体_GB2312', hei: '黑体', song: '宋体', title: '方正小标宋简体' };
// GB/T 9704-2012: 22 lines of 28.99 pt, 28 characters of 15.79 pt in 16 pt type.
export const linePitch = 580;
export const characterPitch = mm(156) / 28;

export const faceOf = (face) => ({
  ascii: fonts[face],
  hAnsi: fonts[face],
  eastAsia: fonts[face],
  cs: fonts[face],
});
// 16 pt type stands 15.79 pt apart. Set on the type itself, because programs read a character grid differently.
const tightening = -4;
export const run = (text, face = 'fang', size = 16, more = {}) =>
  new TextRun({
    // A tab in the text becomes a real tab.
    children: text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
    font: faceOf(face),
    size: size * 2,
    ...(size === 16 ? { characterSpacing: tightening } : {}),
    ...more,
  });
const exactly = { line: linePitch, lineRule: LineRuleType.EXACT };

export const paragraph = (
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
export const body = (text) => paragraph(text);
export const flush = (text) => paragraph(text, { indent: 0 });
export const first = (text) => paragraph(text, { face: 'hei', keepNext: true });
export const second = (text) => paragraph(text, { face: 'kai', keepNext: true });
export const blank = () => paragraph('', { indent: 0 });
export const mark = (text) => paragraph(text, { indent: 0, keepNext: true });
export const title = (text) =>
  paragraph(text, {
    face: 'title',
    size: 22,
    indent: 0,
    align: AlignmentType.CENTER,
    spacing: { line: 640, lineRule: LineRuleType.EXACT },
  });

const redBorder = (style, size) => ({ bottom: { style, size, color: red, space: 8 } });

const organHead = (text, size = 46) =>
  paragraph(text, {
    face: 'title',
    size,
    color: red,
    indent: 0,
    align: AlignmentType.CENTER,
    spacing: { before: mm(32), after: linePitch * 2 },
  });

export function redHead() {
  return [
    organHead('{发文机关}'),
    paragraph('{文号}', {
      indent: 0,
      align: AlignmentType.CENTER,
      border: redBorder(BorderStyle.SINGLE, 18),
    }),
    blank(),
    blank(),
  ];
}

// A paper for a superior: the number on the left, who signed it out on the right, the name in 楷体.
export function upwardHead() {
  return [
    organHead('{发文机关}'),
    new Paragraph({
      children: [run('{文号}\t签发人：'), run('{签发人}', 'kai'), run('{^签发人}　　　　{/签发人}')],
      alignment: AlignmentType.LEFT,
      indent: { left: Math.round(characterPitch) },
      tabStops: toTheRight(1),
      spacing: exactly,
      border: redBorder(BorderStyle.SINGLE, 18),
    }),
    blank(),
    blank(),
  ];
}

// Minutes (纪要): the mark without a red rule, the number two lines below, then who issued them and when.
export function minutesHead() {
  return [
    organHead('{标志}', 30),
    paragraph('{文号}', { indent: 0, align: AlignmentType.CENTER }),
    paragraph('{发文机关}\t{成文日期}', { indent: 1, align: AlignmentType.LEFT, tabStops: toTheRight(1) }),
    blank(),
    blank(),
  ];
}

// Who attended: the label in 黑体, the names under each other.
export const attendance = () => [
  blank(),
  mark('{#名单}'),
  new Paragraph({
    children: [run('{类别}：', 'hei'), run('{人员}')],
    alignment: AlignmentType.LEFT,
    indent: { left: Math.round(5 * characterPitch), hanging: Math.round(3 * characterPitch) },
    spacing: exactly,
  }),
  mark('{/名单}'),
];

/** A heading with the contact under it; both fall away when nobody is named. */
export const contactPart = (heading) => [mark('{#联系人}'), first(heading), contact(), mark('{/联系人}')];

export function letterHead() {
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
export const signature = () => [
  held(),
  held(),
  paragraph('{发文机关}', { indent: 0, right: 4, align: AlignmentType.RIGHT, keepNext: true }),
  paragraph('{成文日期}', { indent: 0, right: 4, align: AlignmentType.RIGHT, keepNext: true }),
];

export const toTheRight = (inset) => [
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
export const imprint = ({ copies = true } = {}) => [
  held(),
  ...(copies ? [mark('{#抄送}'), ruled('抄送：{抄送}。', { top: line(8) }), mark('{/抄送}')] : []),
  ruled('{发文机关}\t{成文日期}印发', { top: line(6), bottom: line(8) }),
];

export const contact = () =>
  paragraph(
    '{#联系人}联系人：{联系人}。{/联系人}{#联系电话}联系电话：{联系电话}。{/联系电话}{#联系地址}联系地址：{联系地址}。{/联系地址}',
    { keepNext: true },
  );

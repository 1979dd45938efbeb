// The boxes of a form: labels beside their values.
import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { characterPitch, run } from './word-pieces.mjs';

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
export const pair = (a, b, c, d) =>
  new TableRow({
    cantSplit: true,
    children: [label(a), cell([b], widths.half), label(c), cell([d], widths.half)],
  });
export const wide = (name, ...texts) =>
  new TableRow({ children: [label(name), cell(texts, widths.full, { columns: 3 })] });

/** The four columns of every row. */
export const columnWidths = [widths.label, widths.half, widths.label, widths.half].map((span) =>
  Math.round(span * characterPitch),
);

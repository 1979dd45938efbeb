// Page, margins, grid and page numbers around the words of a template.
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { mm, red, linePitch, faceOf, paragraph } from './word-pieces.mjs';

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

export function wordFile(children, { letter = false, form = false }) {
  const margin = form
    ? { top: mm(15), bottom: mm(12), left: mm(28), right: mm(26), footer: mm(6), header: mm(8) }
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

import { officialDate } from '#core/papers/official-wording.ts';
import type { SetLine } from '#core/papers/break-lines.ts';
import type { Attendance, Block, BlockLevel, LetterContent } from '#core/papers/paper-content.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import type { Sheet } from './draw-sheet.ts';
import { layOutHead } from './lay-out-head.ts';
import { imprintMarks, imprintRows, pageNumberMarks } from './lay-out-foot.ts';
import { a4, baselineIn, typeSize } from './measure-page.ts';
import { lineWidth, placeLine, setLines, setSingleLine } from './set-text.ts';
import type { Mark, TypeStyle } from './set-text.ts';

/** One line of the grid: what to draw when its top stands at `top`. Blank lines draw nothing. */
type Row = {
  readonly draw: (top: number) => readonly Mark[];
  /** A heading: never the last line of a page. */
  readonly leads: boolean;
};

const rowThat = (draw: Row['draw'], leads = false): Row => ({ draw, leads });
const blank = rowThat(() => []);

const styleOf: { readonly [Level in BlockLevel]: TypeStyle } = {
  first: { face: 'hei', size: typeSize.third, pitch: a4.characterPitch },
  second: { face: 'kai', size: typeSize.third, pitch: a4.characterPitch },
  third: { face: 'fang', size: typeSize.third, pitch: a4.characterPitch },
  body: { face: 'fang', size: typeSize.third, pitch: a4.characterPitch },
};

/** A letter on the grid of 22 lines by 28 characters, with its head, signature, page numbers and imprint. */
export function layOutLetter(content: LetterContent, typefaces: Typefaces): Sheet {
  const head = layOutHead(content, typefaces);
  const firstLine = Math.ceil((head.bottom - a4.top) / a4.linePitch - 0.05);
  const attachments = attachmentRows(content.attachments, typefaces);
  const minutes = content.layout === 'minutes';
  const text = [
    ...textRows(content, typefaces),
    ...(minutes ? [...attachments, ...attendanceRows(content.attendance, typefaces)] : []),
  ];
  const close = minutes ? [] : [...attachments, ...signatureRows(content, typefaces)];
  const foot = imprintRows(content, typefaces);
  const pages = paginate(text, close, foot, firstLine);
  return {
    width: a4.width,
    height: a4.height,
    title: content.title,
    author: content.letterhead,
    date: content.signature.date,
    pages: pages.map((rows, index) => [
      ...(index === 0 ? head.marks : []),
      ...rows.flatMap((row, line) =>
        row.draw(a4.top + (line + (index === 0 ? firstLine : 0)) * a4.linePitch),
      ),
      ...(index === pages.length - 1 ? imprintMarks(content, typefaces) : []),
      ...(index === 0 && content.layout === 'letter' ? [] : pageNumberMarks(index + 1, typefaces)),
    ]),
  };
}

function textRows(content: LetterContent, typefaces: Typefaces): readonly Row[] {
  const addressee =
    content.addressee === '' ? [] : rowsOf(`${content.addressee}：`, styleOf.body, 0, typefaces);
  return [...addressee, ...content.body.flatMap((block) => blockRows(block, typefaces))];
}

function blockRows(block: Block, typefaces: Typefaces): readonly Row[] {
  const leads = block.level === 'first' || block.level === 'second';
  return rowsOf(block.text, styleOf[block.level], 2, typefaces).map((row) => ({ ...row, leads }));
}

function rowsOf(
  text: string,
  style: TypeStyle,
  indent: number,
  typefaces: Typefaces,
  left = 0,
): readonly Row[] {
  return setLines(text, style, a4.right - a4.left - left, typefaces, indent).map((line) =>
    rowThat((top) => placeLine(line, style, a4.left + left, top + baselineIn(a4.linePitch, style.size))),
  );
}

// 附件说明: one line below the text, indented two characters; names stand under each other.
function attachmentRows(attachments: readonly string[], typefaces: Typefaces): readonly Row[] {
  if (attachments.length === 0) return [];
  const names = attachments.length === 1 ? attachments : attachments.map((name, at) => `${at + 1}.${name}`);
  return [blank, ...labelledRows('附件：', styleOf.body, names, typefaces)];
}

// 出席、请假、列席: one line below the text, indented two characters, the label in 黑体; no signature and no seal.
function attendanceRows(attendance: readonly Attendance[], typefaces: Typefaces): readonly Row[] {
  return [
    blank,
    ...attendance.flatMap(({ label, names }) =>
      labelledRows(`${label}：`, styleOf.first, [names], typefaces),
    ),
  ];
}

function labelledRows(
  label: string,
  style: TypeStyle,
  names: readonly string[],
  typefaces: Typefaces,
): readonly Row[] {
  const line = setSingleLine(label, style, typefaces);
  const left = (2 + [...label].length) * a4.characterPitch;
  const [first = blank, ...others] = names.flatMap((name) => rowsOf(name, styleOf.body, 0, typefaces, left));
  const labelled = rowThat((top) => [
    ...placeLine(line, style, a4.left + 2 * a4.characterPitch, top + baselineIn(a4.linePitch, style.size)),
    ...first.draw(top),
  ]);
  return [labelled, ...others];
}

// With a seal: the date ends four characters from the edge and the organ's name is centred over it; two free lines
// above leave room for the seal, whose top then stands within one line of the text.
function signatureRows(content: LetterContent, typefaces: Typefaces): readonly Row[] {
  const style = styleOf.body;
  const organ = setSingleLine(content.signature.organ, style, typefaces);
  const date = setSingleLine(officialDate(content.signature.date), style, typefaces);
  const centre = Math.min(
    a4.right - 4 * a4.characterPitch - lineWidth(date) / 2,
    a4.right - 2 * a4.characterPitch - lineWidth(organ) / 2,
  );
  const centred = (line: SetLine): Row =>
    rowThat((top) =>
      placeLine(line, style, centre - lineWidth(line) / 2, top + baselineIn(a4.linePitch, style.size)),
    );
  return [blank, blank, centred(organ), centred(date)];
}

const linesWithSignature = 2;

// The signature never stands on a page without text: when it does not fit, the last lines of the text go with it.
function paginate(
  text: readonly Row[],
  close: readonly Row[],
  imprintLines: number,
  firstLine: number,
): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  const roomOn = (page: number): number => a4.lines - (page === 0 ? firstLine : 0);
  for (const row of text) {
    const page = pages.at(-1) ?? [];
    if (page.length >= roomOn(pages.length - 1)) {
      const lastText = page.findLastIndex((line) => !line.leads);
      pages.push(lastText === -1 ? [] : page.splice(lastText + 1));
    }
    pages.at(-1)?.push(row);
  }
  const last = pages.at(-1) ?? [];
  const room = roomOn(pages.length - 1) - last.length;
  if (room >= close.length + imprintLines) last.push(...close);
  else pages.push([...last.splice(startOfEnd(last)), ...close]);
  return pages;
}

// The lines that go to the last page with the signature; a heading goes with the text it leads.
function startOfEnd(page: readonly Row[]): number {
  const start = Math.max(0, page.length - linesWithSignature);
  return page.findLastIndex((row, index) => index < start && !row.leads) + 1;
}

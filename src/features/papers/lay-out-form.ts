import type { FormCell, FormContent, FormRow } from '#core/papers/paper-content.ts';
import type { SetLine } from '#core/papers/break-lines.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import type { PlacedPicture, Sheet } from './draw-sheet.ts';
import { pageNumberMarks } from './lay-out-foot.ts';
import { a4, baselineIn, mm, typeSize } from './measure-page.ts';
import { lineWidth, placeLine, setLines, setSingleLine } from './set-text.ts';
import type { Mark, TypeStyle } from './set-text.ts';

const top = mm(17);
const bottom = mm(297 - 14);
const linePitch = 16.2;
const padding = 3;
const splitLinesMin = 4;
const continued = '（续）';
const title: TypeStyle = { face: 'title', size: typeSize.second };
const label: TypeStyle = { face: 'hei', size: typeSize.smallFourth };
const value: TypeStyle = { face: 'fang', size: typeSize.smallFourth };

type SetCell = {
  readonly role: FormCell['role'];
  readonly lines: readonly SetLine[];
  readonly foot?: SetLine;
  readonly picture?: Uint8Array;
  readonly x: number;
  readonly width: number;
};
type SetRow = { readonly cells: readonly SetCell[]; readonly linesMin: number };

/** A boxed form: boxes grow with their text, long ones go on over the page with their label repeated. */
export function layOutForm(content: FormContent, typefaces: Typefaces): Sheet {
  const pages: Mark[][] = [[...headMarks(content, typefaces)]];
  let y = top + 58;
  const turnPage = (): void => {
    pages.push([]);
    y = top;
  };
  const pictures: PlacedPicture[] = [];
  const put = (row: SetRow): void => {
    pages.at(-1)?.push(...rowMarks(row, y));
    pictures.push(...picturesIn(row, y, pages.length - 1));
    y += heightOf(row);
  };
  const pending = content.rows.map((row) => setRow(row, typefaces));
  for (let row = pending.shift(); row; row = pending.shift()) {
    const room = bottom - y;
    if (heightOf(row) <= room) put(row);
    else {
      const parts = splitRow(row, Math.floor((room - 2 * padding) / linePitch), typefaces);
      if (parts) put(parts[0]);
      turnPage();
      pending.unshift(parts ? parts[1] : row);
    }
  }
  pages.at(-1)?.push(...noteMarks(content.notes, y, typefaces));
  return {
    width: a4.width,
    height: a4.height,
    title: content.title,
    author: content.captionLeft,
    date: content.date,
    pictures,
    pages: pages.map((marks, index) => [
      ...marks,
      ...(pages.length > 1 ? pageNumberMarks(index + 1, typefaces, bottom - mm(1)) : []),
    ]),
  };
}

function headMarks(content: FormContent, typefaces: Typefaces): readonly Mark[] {
  const heading = setSingleLine([...content.title].join(''), { ...title, pitch: 26 }, typefaces);
  const right = setSingleLine(content.captionRight, value, typefaces);
  const centre = (a4.left + a4.right) / 2;
  return [
    ...placeLine(heading, { ...title, pitch: 26 }, centre - lineWidth(heading) / 2, top + 22),
    ...placeLine(setSingleLine(content.captionLeft, value, typefaces), value, a4.left, top + 51),
    ...placeLine(right, value, a4.right - lineWidth(right), top + 51),
  ];
}

function setRow(row: FormRow, typefaces: Typefaces): SetRow {
  let x: number = a4.left;
  const cells = row.cells.map((cell): SetCell => {
    const width = cell.span * a4.characterPitch;
    const indent = cell.role === 'narrative' && cell.text.length > 24 ? 2 : 0;
    const inner = width - 2 * padding;
    const lines = setLines(cell.text, cell.role === 'label' ? label : value, inner, typefaces, indent);
    const foot = cell.foot === undefined ? {} : { foot: setSingleLine(cell.foot, value, typefaces) };
    const picture = cell.picture === undefined ? {} : { picture: cell.picture };
    const placed = { role: cell.role, lines, ...foot, ...picture, x, width };
    x += width;
    return placed;
  });
  return { cells, linesMin: row.linesMin };
}

function heightOf(row: SetRow): number {
  const needed = row.cells.map((cell) => cell.lines.length + (cell.foot ? 1 : 0));
  return Math.max(row.linesMin, ...needed) * linePitch + 2 * padding;
}

// The hand stands over the line of the signature, after the words that ask for it.
const signatureRoom = { width: 120, height: 44, after: 40 };

function picturesIn(row: SetRow, y: number, page: number): readonly PlacedPicture[] {
  const { width, height, after } = signatureRoom;
  const bottomOfBox = y + heightOf(row) - padding;
  return row.cells.flatMap(({ picture, x }) =>
    picture ? [{ page, x: x + padding + after, y: bottomOfBox - height, width, height, png: picture }] : [],
  );
}

// Only a box with more lines than fit is cut, and never to a sliver; the label stands again on the next page.
function splitRow(row: SetRow, lines: number, typefaces: Typefaces): readonly [SetRow, SetRow] | undefined {
  const longest = Math.max(...row.cells.map((cell) => cell.lines.length));
  const pageLines = Math.floor((bottom - top - 2 * padding) / linePitch);
  if (lines < splitLinesMin || longest <= lines) return undefined;
  if (longest <= splitLinesMin * 2 && longest <= pageLines) return undefined;
  const first = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, lines) }));
  const rest = row.cells.map((cell) =>
    cell.role === 'label'
      ? { ...cell, lines: continuedLabel(cell, typefaces) }
      : { ...cell, lines: cell.lines.slice(lines) },
  );
  return [
    { cells: first, linesMin: 0 },
    { cells: rest, linesMin: 1 },
  ];
}

function continuedLabel(cell: SetCell, typefaces: Typefaces): readonly SetLine[] {
  const words = cell.lines.map((line) => line.map((run) => run.text).join('')).join('');
  const text = words.endsWith(continued) ? words : `${words}${continued}`;
  return setLines(text, label, cell.width - 2 * padding, typefaces);
}

function rowMarks(row: SetRow, y: number): readonly Mark[] {
  const height = heightOf(row);
  const last = row.cells.at(-1);
  const right = last ? last.x + last.width : a4.right;
  return [
    ...row.cells.flatMap((cell) => cellMarks(cell, y, height)),
    rule([a4.left, y], [right, y]),
    rule([a4.left, y + height], [right, y + height]),
    ...row.cells.map((cell) => rule([cell.x, y], [cell.x, y + height])),
    rule([right, y], [right, y + height]),
  ];
}

// Labels stand in the middle of their box; text begins at the top of a tall box and in the middle of a low one.
function cellMarks(cell: SetCell, y: number, height: number): readonly Mark[] {
  const style = cell.role === 'label' ? label : value;
  const block = cell.lines.length * linePitch;
  const offset = cell.role === 'narrative' || cell.foot ? padding : (height - block) / 2;
  const marks = cell.lines.flatMap((line, index) => {
    const x = cell.role === 'label' ? cell.x + (cell.width - lineWidth(line)) / 2 : cell.x + padding;
    return placeLine(line, style, x, y + offset + index * linePitch + baselineIn(linePitch, style.size));
  });
  if (!cell.foot) return marks;
  return [
    ...marks,
    ...placeLine(
      cell.foot,
      value,
      cell.x + padding,
      y + height - padding - linePitch + baselineIn(linePitch, value.size),
    ),
  ];
}

function noteMarks(notes: readonly string[], y: number, typefaces: Typefaces): readonly Mark[] {
  const style: TypeStyle = { face: 'fang', size: 9 };
  const lines = notes.flatMap((note, index) =>
    setLines(`${index === 0 ? '注：' : '　　'}${index + 1}.${note}`, style, a4.right - a4.left, typefaces),
  );
  return lines.flatMap((line, index) => placeLine(line, style, a4.left, y + 13 + index * 12));
}

const rule = (from: readonly [number, number], to: readonly [number, number]): Mark => ({
  kind: 'rule',
  from,
  to,
  thickness: 0.6,
});

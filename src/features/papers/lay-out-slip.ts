import type { SlipContent } from '#core/papers/paper-content.ts';
import type { SetLine } from '#core/papers/break-lines.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import type { Sheet } from './draw-sheet.ts';
import { baselineIn, mm } from './measure-page.ts';
import { qrMark } from './qr-mark.ts';
import { lineWidth, placeLine, setLines, setSingleLine } from './set-text.ts';
import type { Mark, TypeStyle } from './set-text.ts';

const page = {
  width: mm(148),
  height: mm(210),
  left: mm(12),
  right: mm(136),
  top: mm(11),
  bottom: mm(201),
} as const;
const sizes = [1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;
const qrSide = mm(31);
const factLinesMax = 2;
const becauseLinesMax = 4;

/** The visitor's receipt on one A5 page, in type a reader of seventy can read; long words make the type smaller. */
export function layOutSlip(content: SlipContent, typefaces: Typefaces): Sheet {
  const drafts = sizes.map((scale) => draft(content, scale, typefaces));
  const fitting = drafts.find((one) => one.bottom <= page.bottom) ?? drafts.at(-1);
  return {
    width: page.width,
    height: page.height,
    title: content.title,
    author: content.organ,
    date: content.date,
    pages: [fitting?.marks ?? []],
  };
}

type Draft = { readonly marks: readonly Mark[]; readonly bottom: number };

function draft(content: SlipContent, scale: number, typefaces: Typefaces): Draft {
  const marks: Mark[] = [];
  let y: number = page.top;
  const put = (part: (y: number) => Draft): void => {
    const done = part(y);
    marks.push(...done.marks);
    y = done.bottom;
  };
  put((at) => headPart(content, at, scale, typefaces));
  for (const fact of content.facts) put((at) => factPart(fact, at, scale, typefaces));
  put((at) => nextPart(content, at + 5 * scale, scale, typefaces));
  put((at) => queryPart(content, at + 7 * scale, scale, typefaces));
  put((at) => pointsPart(content, at + 5 * scale, scale, typefaces));
  return { marks, bottom: y };
}

const width = page.right - page.left;
const sized = (face: TypeStyle['face'], size: number, scale: number): TypeStyle => ({
  face,
  size: size * scale,
});

function headPart(content: SlipContent, y: number, scale: number, typefaces: Typefaces): Draft {
  const organ: TypeStyle = {
    face: 'title',
    size: Math.min(15, width / Math.max(1, [...content.organ].length)),
  };
  const title: TypeStyle = { face: 'title', size: 22, pitch: 25 };
  const organLine = setSingleLine(content.organ, organ, typefaces);
  const titleLine = setSingleLine(content.title, title, typefaces);
  const bottom = y + 15 + 34 * scale + 4;
  return {
    bottom: bottom + 4 * scale,
    marks: [
      ...placeLine(organLine, organ, page.left + (width - lineWidth(organLine)) / 2, y + 13),
      ...placeLine(titleLine, title, page.left + (width - lineWidth(titleLine)) / 2, y + 15 + 28 * scale),
      rule(bottom, 1),
    ],
  };
}

function factPart(fact: SlipContent['facts'][number], y: number, scale: number, typefaces: Typefaces): Draft {
  const label = sized('hei', 14, scale);
  const value = sized('fang', 14, scale);
  const pitch = 21 * scale;
  const left = page.left + 5 * label.size;
  const lines = clipped(fact.text.replaceAll('\n', ' '), value, page.right - left, factLinesMax, typefaces);
  return {
    bottom: y + Math.max(1, lines.length) * pitch,
    marks: [
      ...placeLine(
        setSingleLine(fact.label, label, typefaces),
        label,
        page.left,
        y + baselineIn(pitch, label.size),
      ),
      ...stacked(lines, value, left, y, pitch),
    ],
  };
}

function nextPart({ next }: SlipContent, y: number, scale: number, typefaces: Typefaces): Draft {
  const label = sized('hei', 14, scale);
  const date = sized('hei', 19, scale);
  const text = sized('fang', 14, scale);
  const small = sized('fang', 11, scale);
  const inner = width - 20;
  const lines = setLines(next.text, text, inner, typefaces);
  const because = next.because === '' ? [] : clipped(next.because, small, inner, becauseLinesMax, typefaces);
  const x = page.left + 10;
  const dateTop = y + 8;
  const textTop = dateTop + 28 * scale;
  const becauseTop = textTop + lines.length * 20 * scale + 2;
  const bottom = becauseTop + because.length * 15 * scale + 7;
  const lead = setSingleLine(next.lead, label, typefaces);
  return {
    bottom,
    marks: [
      ...placeLine(lead, label, x, dateTop + 18 * scale),
      ...placeLine(
        setSingleLine(next.date, date, typefaces),
        date,
        x + lineWidth(lead) + 10,
        dateTop + 19 * scale,
      ),
      ...stacked(lines, text, x, textTop, 20 * scale),
      ...stacked(because, small, x, becauseTop, 15 * scale),
      ...box(y, bottom),
    ],
  };
}

function queryPart({ query }: SlipContent, y: number, scale: number, typefaces: Typefaces): Draft {
  const label = sized('hei', 14, scale);
  const how = sized('fang', 12, scale);
  const left = page.left + qrSide + 12;
  const inner = page.right - left;
  const code = codeStyle(query.code, inner, typefaces);
  const howLines = setLines(query.how, how, inner, typefaces);
  const urlLines = clipped(query.url, sized('fang', 11, scale), inner, 3, typefaces);
  const codeTop = y + 19 * scale;
  const howTop = codeTop + 25;
  const urlTop = howTop + howLines.length * 16.5 * scale + 2;
  return {
    bottom: Math.max(y + qrSide, urlTop + urlLines.length * 14 * scale),
    marks: [
      qrMark(query.url, page.left, y, qrSide),
      ...placeLine(setSingleLine(query.label, label, typefaces), label, left, y + 14 * scale),
      ...placeLine(setSingleLine(query.code, code, typefaces), code, left, codeTop + 17),
      ...stacked(howLines, how, left, howTop, 16.5 * scale),
      ...stacked(urlLines, sized('fang', 11, scale), left, urlTop, 14 * scale),
    ],
  };
}

// Groups of four are read aloud one by one; the whole code stays on one line.
function codeStyle(code: string, inner: number, typefaces: Typefaces): TypeStyle {
  const at20: TypeStyle = { face: 'hei', size: 20 };
  const natural = lineWidth(setSingleLine(code, at20, typefaces));
  return natural <= inner ? at20 : { face: 'hei', size: (20 * inner) / natural };
}

function pointsPart({ points }: SlipContent, y: number, scale: number, typefaces: Typefaces): Draft {
  const label = sized('hei', 13, scale);
  const text = sized('fang', 12.5, scale);
  const pitch = 18 * scale;
  const marks: Mark[] = [
    rule(y, 0.5),
    ...placeLine(setSingleLine(points.title, label, typefaces), label, page.left, y + 19 * scale),
  ];
  let at = y + 25 * scale;
  for (const [index, line] of points.lines.entries()) {
    const number = setSingleLine(`${index + 1}.`, text, typefaces);
    const left = page.left + 1.4 * text.size;
    const lines = setLines(line, text, page.right - left, typefaces);
    marks.push(
      ...placeLine(number, text, page.left, at + baselineIn(pitch, text.size)),
      ...stacked(lines, text, left, at, pitch),
    );
    at += lines.length * pitch;
  }
  return { marks, bottom: at };
}

// Lines past the limit are left out, and an ellipsis says so; the whole text stands in the register.
function clipped(
  text: string,
  style: TypeStyle,
  room: number,
  linesMax: number,
  typefaces: Typefaces,
): readonly SetLine[] {
  const lines = setLines(text, style, room, typefaces);
  if (lines.length <= linesMax) return lines;
  const words = [
    ...lines
      .slice(0, linesMax)
      .flatMap((line) => line.map((run) => run.text))
      .join(''),
  ];
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const shorter = setLines(`${words.slice(0, kept).join('')}……`, style, room, typefaces);
    if (shorter.length <= linesMax) return shorter;
  }
  return lines.slice(0, linesMax);
}

const stacked = (
  lines: readonly SetLine[],
  style: TypeStyle,
  x: number,
  y: number,
  pitch: number,
): readonly Mark[] =>
  lines.flatMap((line, index) =>
    placeLine(line, style, x, y + index * pitch + baselineIn(pitch, style.size)),
  );

const rule = (y: number, thickness: number): Mark => ({
  kind: 'rule',
  from: [page.left, y],
  to: [page.right, y],
  thickness,
});

function box(y: number, bottom: number): readonly Mark[] {
  const upright = (x: number): Mark => ({ kind: 'rule', from: [x, y], to: [x, bottom], thickness: 1 });
  return [rule(y, 1), rule(bottom, 1), upright(page.left), upright(page.right)];
}

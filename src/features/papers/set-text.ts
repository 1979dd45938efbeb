import { breakLines } from '#core/papers/break-lines.ts';
import type { SetLine } from '#core/papers/break-lines.ts';
import { printableText } from '#core/papers/official-wording.ts';
import type { Face, Typefaces } from '#platform/typefaces/typefaces.ts';

/** One stretch of type at its place. All lengths in points from the top left corner of the page. */
export type TextMark = {
  readonly kind: 'text';
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  /** Width of the cell of each character; absent for words, which are spread over `width`. */
  readonly pitch?: number;
  readonly width: number;
  readonly color?: string;
};

export type RuleMark = {
  readonly kind: 'rule';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly thickness: number;
  readonly color?: string;
};

export type SquaresMark = {
  readonly kind: 'squares';
  readonly side: number;
  readonly places: readonly (readonly [number, number])[];
};

/** A filled area: a tint behind a box, the head of an arrow. */
export type AreaMark = {
  readonly kind: 'area';
  readonly corners: readonly (readonly [number, number])[];
  readonly color: string;
};

export type Mark = TextMark | RuleMark | SquaresMark | AreaMark;

/** How a text is set: face, size in points, distance between full characters (the size itself when absent). */
export type TypeStyle = {
  readonly face: Face;
  readonly size: number;
  readonly pitch?: number;
  readonly color?: string;
};

// The faces of official papers have digits half an em wide; the shipped ones are wider and are condensed to that.
const condensing = 0.84;

/** Breaks text into lines of `width`; every line of the writer begins a paragraph with an indent of full characters. */
export function setLines(
  text: string,
  style: TypeStyle,
  width: number,
  typefaces: Typefaces,
  indentCharacters = 0,
): readonly SetLine[] {
  const pitch = style.pitch ?? style.size;
  const widthOf = (run: string): number => typefaces.measure(style.face, run) * style.size * condensing;
  return printableText(text)
    .split('\n')
    .flatMap((paragraph) => {
      const lines = breakLines(paragraph.trim(), { width, pitch, widthOf }, indentCharacters * pitch);
      return lines.length === 0 ? [[]] : lines;
    });
}

/** Puts a set line on the page with its start at `x`. */
export function placeLine(line: SetLine, style: TypeStyle, x: number, baseline: number): readonly TextMark[] {
  const pitch = style.pitch ?? style.size;
  return line.map((run) => ({
    kind: 'text',
    face: style.face,
    size: style.size,
    x: x + run.x,
    baseline,
    text: run.text,
    width: run.width,
    ...(run.wide ? { pitch } : {}),
    ...(style.color === undefined ? {} : { color: style.color }),
  }));
}

/** One line however long, for headings and labels. */
export function setSingleLine(text: string, style: TypeStyle, typefaces: Typefaces): SetLine {
  return setLines(text.replaceAll('\n', ' '), style, Number.MAX_SAFE_INTEGER, typefaces)[0] ?? [];
}

/** Width of a set line in points. */
export function lineWidth(line: SetLine): number {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

// Chinese line breaking on a character grid: what may stand at the ends of a line, and where each character stands.
import { isWide, mayHang, mayNotBegin, mayNotEnd } from './character-classes.ts';

/** How a line is set. All lengths in points. */
export type Measure = {
  /** Width of the line. */
  readonly width: number;
  /** Distance from one full character to the next. */
  readonly pitch: number;
  /** Natural width of a run of Latin letters or digits. */
  readonly widthOf: (text: string) => number;
};

/** A stretch of characters set with one advance; `wide` ones stand in full cells. `x` is counted from the line's start. */
export type SetRun = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly wide: boolean;
};

export type SetLine = readonly SetRun[];

type Unit = { readonly text: string; readonly width: number; readonly kind: 'wide' | 'run' | 'space' };

const tolerance = 0.01;
const stretchCellsMax = 2;
const stretchUnitsMin = 8;

/**
 * Breaks one paragraph into lines. `indent` is the room left at the start of the first line, in points. No line begins
 * with a closing mark or ends with an opening one; one mark such as 。 may hang past the end; words and numbers stay
 * whole unless one is longer than half a line; widths of words are rounded up to half characters, so that the
 * characters after them stand on the grid. Only a line that had to give its last characters away is stretched.
 */
export function breakLines(paragraph: string, measure: Measure, indent = 0): readonly SetLine[] {
  const units = toUnits(paragraph, measure);
  const lines: SetLine[] = [];
  let from = 0;
  while (from < units.length) {
    const start = lines.length === 0 ? indent : 0;
    const to = endOfLine(units, from, measure.width - start);
    const line = withoutOuterSpaces(units.slice(from, to));
    lines.push(placeUnits(line, start, to < units.length ? measure.width : undefined, measure.pitch));
    from = to;
  }
  return lines;
}

function toUnits(paragraph: string, measure: Measure): readonly Unit[] {
  const units: Unit[] = [];
  for (const text of pieces(paragraph)) {
    if (text === ' ') units.push({ text, width: measure.pitch / 2, kind: 'space' });
    else if (isWide(text)) units.push({ text, width: measure.pitch * [...text].length, kind: 'wide' });
    else units.push(...wordUnits(text, measure));
  }
  return units;
}

function wordUnits(text: string, measure: Measure): readonly Unit[] {
  const parts = splitLong(text, measure);
  const whole = parts.length === 1;
  return parts.map((part) => ({
    text: part,
    // Parts of one long word stand close together; only whole words are rounded to the grid.
    width: whole ? snapped(part, measure) : measure.widthOf(part),
    kind: 'run',
  }));
}

// Wide characters one by one (—— and …… stay pairs), single spaces, and runs of everything else.
function pieces(paragraph: string): readonly string[] {
  const found: string[] = [];
  for (const character of paragraph) {
    const last = found.at(-1);
    const joins =
      last !== undefined && last !== ' ' && character !== ' ' && !isWide(last) && !isWide(character);
    const pair = (character === '—' || character === '…') && last === character;
    if (joins || pair) found[found.length - 1] = `${last ?? ''}${character}`;
    else found.push(character);
  }
  return found;
}

function splitLong(text: string, { width, widthOf }: Measure): readonly string[] {
  if (widthOf(text) <= width / 2) return [text];
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    // Parts of a quarter of a line fill a line well and still leave a break anywhere.
    if (part !== '' && widthOf(part + character) > width / 4) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function snapped(text: string, { pitch, widthOf }: Measure): number {
  const halfCells = (widthOf(text) / pitch) * 2;
  return (Math.max(1, Math.ceil(halfCells - 0.15)) * pitch) / 2;
}

function endOfLine(units: readonly Unit[], from: number, room: number): number {
  let to = from;
  let used = 0;
  for (
    let unit = units[to];
    unit && (used + unit.width <= room + tolerance || unit.kind === 'space');
    unit = units[to]
  ) {
    used += unit.width;
    to += 1;
  }
  if (to === units.length) return to;
  if (to === from) return from + 1;
  if (mayHangAt(units, to)) return to + 1;
  return legalBreak(units, from, to);
}

function mayHangAt(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return mayHang(units[at]?.text ?? '') && !(next && mayNotBegin(firstOf(next)));
}

// Walks back to a place where neither end breaks the rule; when there is none, the first cut stands.
function legalBreak(units: readonly Unit[], from: number, to: number): number {
  for (let cut = to; cut > from; cut -= 1) {
    const [before, after] = [units[cut - 1], units[cut]];
    if (before && after && !mayNotEnd(lastOf(before)) && !mayNotBegin(firstOf(after))) return cut;
  }
  return to;
}

const firstOf = (unit: Unit): string => unit.text.charAt(0);
const lastOf = (unit: Unit): string => unit.text.charAt(unit.text.length - 1);

function withoutOuterSpaces(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex((unit) => unit.kind !== 'space');
  const last = units.findLastIndex((unit) => unit.kind !== 'space');
  return first === -1 ? [] : units.slice(first, last + 1);
}

function placeUnits(units: readonly Unit[], start: number, end: number | undefined, pitch: number): SetLine {
  const natural = units.reduce((sum, unit) => sum + unit.width, start);
  const missing = end === undefined ? 0 : end - natural;
  const stretched =
    missing > tolerance && missing <= stretchCellsMax * pitch && units.length >= stretchUnitsMin;
  const stretch = stretched ? missing / (units.length - 1) : 0;
  const runs: SetRun[] = [];
  let x = start;
  for (const unit of units) {
    const last = runs.at(-1);
    const wide = unit.kind === 'wide';
    if (stretch === 0 && wide && last?.wide) {
      runs[runs.length - 1] = { ...last, text: last.text + unit.text, width: last.width + unit.width };
    } else if (unit.kind !== 'space') runs.push({ text: unit.text, x, width: unit.width, wide });
    x += unit.width + stretch;
  }
  return runs;
}

// A laid-out picture as PNG: the same marks as on paper, their letters drawn from the fonts' own outlines, so that it opens
// on any phone and looks the same on each.
import { leanOf } from '#core/papers/character-classes.ts';
import {
  fillShape,
  openCanvas,
  toPng,
  type Canvas,
  type Color,
  type Point,
} from '#platform/picture/canvas.ts';
import type { FaceGlyph, Typefaces } from '#platform/typefaces/typefaces.ts';
import type { PictureSheet } from './lay-out-phone-notice.ts';
import type { Mark, TextMark } from './set-text.ts';

/** Draws with `scale` pixels to a point. The same sheet gives the same bytes. */
export function drawPicture(
  { width, height, marks }: PictureSheet,
  scale: number,
  typefaces: Typefaces,
): Buffer {
  const canvas = openCanvas(Math.round(width * scale), Math.round(height * scale));
  for (const mark of marks) drawMark(canvas, mark, scale, typefaces);
  return toPng(canvas);
}

function drawMark(canvas: Canvas, mark: Mark, scale: number, typefaces: Typefaces): void {
  const pixels = ([x, y]: Point): Point => [x * scale, y * scale];
  if (mark.kind === 'text') return drawText(canvas, mark, scale, typefaces);
  if (mark.kind === 'area') return fillShape(canvas, [mark.corners.map(pixels)], colorOf(mark.color));
  if (mark.kind === 'rule') return fillShape(canvas, [ruleOutline(mark).map(pixels)], colorOf(mark.color));
  for (const [x, y] of mark.places) {
    const { side } = mark;
    const corners: readonly Point[] = [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
    ];
    fillShape(canvas, [corners.map(pixels)], colorOf(undefined));
  }
  return undefined;
}

function ruleOutline({ from, to, thickness }: Extract<Mark, { kind: 'rule' }>): readonly Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [dx, dy] = [
    (((to[1] - from[1]) / length) * thickness) / 2,
    (((to[0] - from[0]) / length) * -thickness) / 2,
  ];
  return [
    [from[0] + dx, from[1] + dy],
    [to[0] + dx, to[1] + dy],
    [to[0] - dx, to[1] - dy],
    [from[0] - dx, from[1] - dy],
  ];
}

// Full characters stand in cells of one pitch; letters and digits are spread over the width the line gave them.
function drawText(canvas: Canvas, mark: TextMark, scale: number, typefaces: Typefaces): void {
  const glyphs = Array.from(mark.text, (character) => ({
    character,
    found: typefaces.glyphOf(mark.face, character.codePointAt(0) ?? 0),
  }));
  const emsOf = (found: FaceGlyph | undefined): number =>
    found ? found.glyph.advanceWidth / found.unitsPerEm : 1;
  const natural = glyphs.reduce((sum, { found }) => sum + emsOf(found) * mark.size, 0);
  const narrow = mark.pitch === undefined ? Math.min(1, mark.width / (natural || 1)) : 1;
  const spacing = mark.pitch === undefined ? (mark.width - natural * narrow) / glyphs.length : 0;
  let x = mark.x + spacing / 2;
  for (const { character, found } of glyphs) {
    const advance = emsOf(found) * mark.size * narrow;
    const lean = mark.pitch === undefined ? 0 : leanIn(character, mark.pitch, advance);
    if (found) {
      const place = { x: x + lean, baseline: mark.baseline, size: mark.size, narrow, scale };
      fillShape(canvas, outlinesOf(found, place), colorOf(mark.color));
    }
    x += mark.pitch ?? advance + spacing;
  }
}

function leanIn(character: string, pitch: number, width: number): number {
  const lean = leanOf(character);
  if (lean === 'middle') return (pitch - width) / 2;
  return lean === 'right' ? pitch - width : 0;
}

type Place = {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly narrow: number;
  readonly scale: number;
};

const curveSteps = 6;

/** The outlines of a glyph in pixels, curves as short lines. */
function outlinesOf({ glyph, unitsPerEm }: FaceGlyph, place: Place): readonly (readonly Point[])[] {
  const unit = (place.size / unitsPerEm) * place.scale;
  const point = (x: number, y: number): Point => [
    place.x * place.scale + x * unit * place.narrow,
    place.baseline * place.scale - y * unit,
  ];
  const outlines: Point[][] = [];
  let [cx, cy] = [0, 0];
  const add = (x: number, y: number): void => void outlines.at(-1)?.push(point(x, y));
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    if (command === 'moveTo') outlines.push([point(a, b)]);
    else if (command === 'lineTo') add(a, b);
    else if (command === 'quadraticCurveTo')
      for (let step = 1; step <= curveSteps; step += 1) {
        const t = step / curveSteps;
        const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
        add(p * cx + q * a + r * c, p * cy + q * b + r * d);
      }
    else if (command === 'bezierCurveTo')
      for (let step = 1; step <= curveSteps; step += 1) {
        const t = step / curveSteps;
        const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        add(p * cx + q * a + r * c + s * e, p * cy + q * b + r * d + s * f);
      }
    if (args.length > 0) [cx = 0, cy = 0] = args.slice(-2);
  }
  return outlines;
}

const colorOf = (text = '#000000'): Color => {
  const digits = text.length === 4 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

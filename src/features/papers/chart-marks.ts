// The strokes a procedure chart is made of, in points from the top left corner.
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { placeLine, setLines, type Mark, type TypeStyle } from './set-text.ts';

export const chartInk = {
  ink: '#1b1f24',
  soft: '#4d5661',
  line: '#8b95a1',
  tint: '#f3f6f9',
  act: '#0a4f9e',
} as const;

export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A rectangle: filled, then its outline. */
export function rectangle(
  { x, y, width, height }: Frame,
  fill: string,
  stroke: string,
  thickness: number,
): readonly Mark[] {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  const [a, b, c, d] = corners;
  const half = thickness / 2;
  const edge = (from: readonly [number, number], to: readonly [number, number]): Mark => ({
    kind: 'rule',
    from,
    to,
    thickness,
    color: stroke,
  });
  return [
    { kind: 'area', corners, color: fill },
    edge([a[0] - half, a[1]], [b[0] + half, b[1]]),
    edge(b, c),
    edge([c[0] + half, c[1]], [d[0] - half, d[1]]),
    edge(d, a),
  ];
}

export function stroke(
  points: readonly (readonly [number, number])[],
  color: string,
  thickness = 1,
): readonly Mark[] {
  return points.slice(1).map((to, at) => ({ kind: 'rule', from: points[at] ?? to, to, thickness, color }));
}

const head = 5;

/** A line with a head at its end, which comes from above or from the left. */
export function arrow(points: readonly (readonly [number, number])[]): readonly Mark[] {
  const [end, last] = [points.at(-1), points.at(-2)];
  if (!end || !last) return [];
  const down = end[0] === last[0];
  const back = down ? ([end[0], end[1] - head] as const) : ([end[0] - head, end[1]] as const);
  const corners = down
    ? ([end, [end[0] - head * 0.6, back[1]], [end[0] + head * 0.6, back[1]]] as const)
    : ([end, [back[0], end[1] - head * 0.6], [back[0], end[1] + head * 0.6]] as const);
  return [
    ...stroke([...points.slice(0, -1), back], chartInk.soft, 1.1),
    { kind: 'area', corners, color: chartInk.soft },
  ];
}

export type Paragraph = { readonly text: string; readonly style: TypeStyle };

const leading = 1.38;

/** Paragraphs one under the other, with the height they take. */
export function setParagraphs(
  paragraphs: readonly Paragraph[],
  width: number,
  typefaces: Typefaces,
): { readonly height: number; readonly place: (x: number, y: number) => readonly Mark[] } {
  const lines = paragraphs
    .filter(({ text }) => text !== '')
    .flatMap(({ text, style }) => setLines(text, style, width, typefaces).map((line) => ({ line, style })));
  const height = lines.reduce((sum, { style }) => sum + style.size * leading, 0);
  return {
    height,
    place: (x, y) => {
      let top = y;
      return lines.flatMap(({ line, style }) => {
        const baseline = top + style.size * (0.88 + (leading - 1) / 2);
        top += style.size * leading;
        return placeLine(line, style, x, baseline);
      });
    },
  };
}

// A procedure chart on a sheet of A3: the door and the ladder of rights from left to right, the road between them down
// the middle with its turns, by name and number, at the side. What the table grows by finds its place by itself.
import type { ChartBox, ChartStretch } from '#core/charts/procedure-chart.ts';
import {
  arrow,
  chartInk as ink,
  rectangle,
  setParagraphs,
  stroke,
  type Frame,
  type Paragraph,
} from './chart-marks.ts';
import { a3, bottom, footOf, headOf, largest, margin, top, type ChartFacts } from './chart-sheet.ts';
import type { Mark, TypeStyle } from './set-text.ts';

const left = margin + 70;
const width = a3.width - margin - left;
const roadWidth = 226;
const besideLeft = left + roadWidth + 30;
const besideWidth = left + width - besideLeft;

/** The chart itself on one sheet, in the largest type that fits; throws when that is smaller than eight points. */
export function layOutChart(facts: ChartFacts): readonly Mark[] {
  return largest((scale) => layOutAt(facts, scale));
}

function layOutAt(facts: ChartFacts, scale: number): readonly Mark[] | undefined {
  const parts = facts.chart.stretches.map((stretch) => stretchAt(stretch, facts, scale));
  const used = parts.reduce((sum, part) => sum + part.height, 0);
  const gap = (bottom - top - used) / Math.max(parts.length - 1, 1);
  if (gap < 16 * scale) return undefined;
  const between = Math.min(gap, 46);
  let y = top;
  const marks: Mark[] = [];
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    marks.push(...part.place(y));
    const way = next && wayBetween(part, y, next, y + part.height + between);
    if (way) marks.push(...arrow(way));
    y += part.height + between;
  }
  return [...headOf(facts, facts.speak(facts.chart.title)), ...marks, ...footOf(facts)];
}

type Placed = {
  readonly height: number;
  /** Where the road leaves and enters it, from its top; nothing for what stands beside the road. */
  readonly exit: readonly [number, number] | undefined;
  readonly entry: readonly [number, number] | undefined;
  readonly place: (y: number) => readonly Mark[];
};

function wayBetween(from: Placed, y: number, to: Placed, nextY: number) {
  if (!from.exit || !to.entry) return undefined;
  const start = [from.exit[0], y + from.exit[1]] as const;
  const end = [to.entry[0], nextY + to.entry[1]] as const;
  const turn = nextY - 12;
  return start[0] === end[0]
    ? ([start, end] as const)
    : ([start, [start[0], turn], [end[0], turn], end] as const);
}

function stretchAt(stretch: ChartStretch, facts: ChartFacts, scale: number): Placed {
  const isRow = stretch.stage === 'intake' || stretch.stage === 'review';
  const body =
    isRow || stretch.road.length === 0 ? rowAt(stretch, facts, scale) : columnAt(stretch, facts, scale);
  const name = setParagraphs(
    [{ text: facts.speak(stretch.name), style: { face: 'hei', size: 12.5, color: ink.act } }],
    62,
    facts.typefaces,
  );
  return {
    ...body,
    place: (y) => [
      ...stroke(
        [
          [margin, y + 1],
          [margin + 58, y + 1],
        ],
        ink.act,
        2,
      ),
      ...name.place(margin, y + 6),
      ...body.place(y),
    ],
  };
}

// The road down, the turns in two columns at its side.
function columnAt(stretch: ChartStretch, facts: ChartFacts, scale: number): Placed {
  const boxes = stretch.road.map((box) => boxAt(box, roadWidth, facts, scale));
  const gap = 22 * scale;
  const roadHeight = boxes.reduce((sum, box) => sum + box.height, 0) + gap * (boxes.length - 1);
  const beside = besideAt(stretch.beside, besideLeft, besideWidth, 3, facts, scale);
  const height = Math.max(roadHeight, beside.height);
  const middle = left + roadWidth / 2;
  return {
    height,
    entry: [middle, 0],
    exit: [middle, roadHeight],
    place: (y) => {
      let at = y;
      const marks: Mark[] = [...beside.place(y)];
      for (const [index, box] of boxes.entries()) {
        if (index > 0)
          marks.push(
            ...arrow([
              [middle, at - gap],
              [middle, at],
            ]),
          );
        marks.push(...box.place(left, at, box.height));
        at += box.height + gap;
      }
      const first = boxes[0];
      if (first && beside.height > 0) {
        const level = y + Math.min(first.height, beside.height) / 2;
        marks.push(
          ...arrow([
            [left + roadWidth, level],
            [besideLeft, level],
          ]),
        );
      }
      return marks;
    },
  };
}

// From left to right over the whole width, the turns below.
function rowAt(stretch: ChartStretch, facts: ChartFacts, scale: number): Placed {
  const count = Math.max(stretch.road.length, 1);
  const gap = 18;
  const boxWidth = (width - gap * (count - 1)) / count;
  const boxes = stretch.road.map((box) => boxAt(box, boxWidth, facts, scale));
  const rowHeight = Math.max(0, ...boxes.map((box) => box.height));
  const beside = besideAt(stretch.beside, left, width, 4, facts, scale);
  const below = beside.height > 0 && rowHeight > 0 ? 10 : 0;
  const lastMiddle = left + (boxWidth + gap) * (count - 1) + boxWidth / 2;
  return {
    height: rowHeight + below + beside.height,
    entry: stretch.road.length > 0 ? [left + Math.min(boxWidth, roadWidth) / 2, 0] : undefined,
    exit: stretch.stage === 'intake' ? [lastMiddle, rowHeight] : undefined,
    place: (y) => [
      ...boxes.flatMap((box, at) => {
        const x = left + (boxWidth + gap) * at;
        const level = y + rowHeight / 2;
        return [
          ...box.place(x, y, rowHeight),
          ...(at > 0
            ? arrow([
                [x - gap, level],
                [x, level],
              ])
            : []),
        ];
      }),
      ...beside.place(y + rowHeight + below),
    ],
  };
}

function boxAt(box: ChartBox, boxWidth: number, facts: ChartFacts, scale: number) {
  const pad = 9 * scale;
  const text = setParagraphs(paragraphsOf(box, facts, scale), boxWidth - 2 * pad, facts.typefaces);
  return {
    height: text.height + 2 * pad,
    place: (x: number, y: number, height: number): readonly Mark[] => [
      ...rectangle({ x, y, width: boxWidth, height } satisfies Frame, '#ffffff', ink.ink, 1.2),
      ...text.place(x + pad, y + pad),
    ],
  };
}

function paragraphsOf(box: ChartBox, { speak }: ChartFacts, size: number): readonly Paragraph[] {
  const small: TypeStyle = { face: 'song', size: 9.6 * size, color: ink.soft };
  return [
    { text: speak(box.title), style: { face: 'hei', size: 13.5 * size, color: ink.ink } },
    { text: [speak(box.says), speak(box.article)].filter(Boolean).join('　'), style: small },
    ...box.limits.map((limit) => ({
      text: [limit.length, limit.name, ...(limit.article.zh === box.article.zh ? [] : [limit.article])]
        .map(speak)
        .join('　'),
      style: { face: 'hei', size: 9.6 * size, color: ink.act } as const,
    })),
    { text: box.papers.map(speak).join('、'), style: small },
  ];
}

// What can be done at this stretch besides, by name and number; the legend says the rest.
function besideAt(
  boxes: readonly ChartBox[],
  x: number,
  whole: number,
  columns: number,
  facts: ChartFacts,
  scale: number,
) {
  if (boxes.length === 0) return { height: 0, place: (): readonly Mark[] => [] };
  const pad = 8 * scale;
  const gap = 12;
  const column = (whole - 2 * pad - gap * (columns - 1)) / columns;
  const items = boxes.map((box) => turnAt(box, column, facts, scale));
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );
  const rowHeight = (row: typeof items): number => Math.max(...row.map((item) => item.height)) + 3 * scale;
  const height = rows.reduce((sum, row) => sum + rowHeight(row), 0) + 2 * pad - 3 * scale;
  return {
    height,
    place: (y: number): readonly Mark[] => {
      let at = y + pad;
      const marks: Mark[] = [...rectangle({ x, y, width: whole, height }, ink.tint, ink.line, 0.6)];
      for (const row of rows) {
        marks.push(...row.flatMap((item, index) => item.place(x + pad + (column + gap) * index, at)));
        at += rowHeight(row);
      }
      return marks;
    },
  };
}

function turnAt({ number, title, limits }: ChartBox, column: number, facts: ChartFacts, scale: number) {
  const { speak, typefaces } = facts;
  const size = 9.6 * scale;
  const gutter = 1.9 * size;
  const name = [speak(title), ...limits.map((limit) => speak(limit.length))].join('　');
  const text = setParagraphs(
    [{ text: name, style: { face: 'hei', size, color: ink.ink } }],
    column - gutter,
    typefaces,
  );
  const mark = setParagraphs(
    [{ text: String(number ?? ''), style: { face: 'song', size, color: ink.act } }],
    gutter,
    typefaces,
  );
  return {
    height: text.height,
    place: (x: number, y: number): readonly Mark[] => [...mark.place(x, y), ...text.place(x + gutter, y)],
  };
}

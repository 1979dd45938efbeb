// The second sheet of a procedure chart: what every number beside the road stands for, in columns to read down.
import type { ChartBox } from '#core/charts/procedure-chart.ts';
import type { Words } from '#core/kit/language.ts';
import { chartInk as ink, setParagraphs, stroke } from './chart-marks.ts';
import { a3, bottom, footOf, headOf, largest, margin, top, type ChartFacts } from './chart-sheet.ts';
import type { Mark } from './set-text.ts';

const columns = 3;
const gutter = 24;
const column = (a3.width - 2 * margin - gutter * (columns - 1)) / columns;

export const legendWords: Words = { zh: '图例', en: 'Legend' };

/** The legend of the chart on one sheet, in the largest type that fits; throws when that is smaller than eight points. */
export function layOutLegend(facts: ChartFacts): readonly Mark[] {
  const { chart, speak } = facts;
  const title = [chart.title, legendWords].map(speak).join('　');
  const marks = largest((scale) => columnsAt(facts, scale));
  return [...headOf(facts, title), ...marks, ...footOf(facts)];
}

type Item = {
  readonly height: number;
  /** A heading does not stay behind at the foot of a column. */
  readonly withNext: boolean;
  readonly place: (x: number, y: number) => readonly Mark[];
};

function columnsAt(facts: ChartFacts, scale: number): readonly Mark[] | undefined {
  const items = facts.chart.stretches
    .filter(({ beside }) => beside.length > 0)
    .flatMap(({ name, beside }) => [
      headingAt(name, facts, scale),
      ...beside.map((box) => entryAt(box, facts, scale)),
    ]);
  const marks: Mark[] = [];
  let [x, y, used] = [margin, top, 1];
  for (const [at, item] of items.entries()) {
    const needed = item.height + (item.withNext ? (items[at + 1]?.height ?? 0) : 0);
    if (y + needed > bottom) {
      used += 1;
      [x, y] = [x + column + gutter, top];
    }
    if (used > columns || y + needed > bottom) return undefined;
    marks.push(...item.place(x, y));
    y += item.height;
  }
  return marks;
}

function headingAt(name: Words, { speak, typefaces }: ChartFacts, scale: number): Item {
  const text = setParagraphs(
    [{ text: speak(name), style: { face: 'hei', size: 13 * scale, color: ink.act } }],
    column,
    typefaces,
  );
  const above = 8 * scale;
  return {
    height: text.height + above + 6 * scale,
    withNext: true,
    place: (x, y) => [
      ...stroke(
        [
          [x, y + above],
          [x + column, y + above],
        ],
        ink.act,
        1.4,
      ),
      ...text.place(x, y + above + 3 * scale),
    ],
  };
}

function entryAt(box: ChartBox, { speak, typefaces }: ChartFacts, scale: number): Item {
  const indent = 20 * scale;
  const limits = box.limits.map((limit) => [limit.length, limit.name].map(speak).join('　'));
  const papers = box.papers.map(speak).join('、');
  const text = setParagraphs(
    [
      { text: speak(box.title), style: { face: 'hei', size: 10.6 * scale, color: ink.ink } },
      ...limits.map((limit) => ({
        text: limit,
        style: { face: 'hei', size: 9.6 * scale, color: ink.act } as const,
      })),
      {
        text: [speak(box.says), speak(box.article), papers].filter(Boolean).join('　'),
        style: { face: 'song', size: 9.6 * scale, color: ink.soft },
      },
    ],
    column - indent,
    typefaces,
  );
  const number = setParagraphs(
    [{ text: String(box.number ?? ''), style: { face: 'song', size: 10.6 * scale, color: ink.act } }],
    indent,
    typefaces,
  );
  return {
    height: text.height + 4 * scale,
    withNext: false,
    place: (x, y) => [...number.place(x, y), ...text.place(x + indent, y)],
  };
}

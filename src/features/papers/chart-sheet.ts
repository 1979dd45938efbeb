// The sheet that a procedure chart and its legend are printed on: A3 upright, with the same head and foot.
import type { ProcedureChart } from '#core/charts/procedure-chart.ts';
import type { Words } from '#core/kit/language.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { chartInk as ink } from './chart-marks.ts';
import { mm } from './measure-page.ts';
import { lineWidth, placeLine, setSingleLine, type Mark, type TypeStyle } from './set-text.ts';

export const a3 = { width: mm(297), height: mm(420) } as const;
export const margin = mm(13);
export const top = mm(40);
export const bottom = a3.height - mm(20);

export type ChartFacts = {
  readonly chart: ProcedureChart;
  readonly speak: (words: Words) => string;
  readonly typefaces: Typefaces;
  /** Whose chart it is, and the sentence at its foot. */
  readonly organ: string;
  readonly source: string;
};

/** What is read on a wall or a desk: no type on the sheet is smaller than eight points. */
const scaleMin = 8 / 9.6;
const scaleMax = 1.5;

/** What `layOut` makes of the largest scale at which it fits. */
export function largest<Result>(layOut: (scale: number) => Result | undefined): Result {
  for (let scale = scaleMax; scale >= scaleMin; scale -= 0.02) {
    const result = layOut(scale);
    if (result) return result;
  }
  throw new Error('the chart does not fit on its sheet in any type that can be read');
}

export function headOf({ chart, speak, typefaces, organ }: ChartFacts, title: string): readonly Mark[] {
  const style: TypeStyle = { face: 'title', size: 30, color: ink.ink };
  const under: TypeStyle = { face: 'song', size: 11, color: ink.soft };
  return [
    ...centred(organ, { face: 'song', size: 14, color: ink.ink }, mm(14), typefaces),
    ...centred(title, style, mm(25), typefaces),
    ...centred(chart.rules.map(speak).join('　'), under, mm(32), typefaces),
  ];
}

export function footOf({ source, typefaces }: ChartFacts): readonly Mark[] {
  return centred(source, { face: 'song', size: 9, color: ink.soft }, a3.height - mm(9), typefaces);
}

function centred(text: string, style: TypeStyle, baseline: number, typefaces: Typefaces): readonly Mark[] {
  const line = setSingleLine(text, style, typefaces);
  return placeLine(line, style, (a3.width - lineWidth(line)) / 2, baseline);
}

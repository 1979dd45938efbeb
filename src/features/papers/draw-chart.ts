// A laid-out chart as a picture for screens (SVG, whose type is the reader's own) and for printing (PDF on A3).
import type { ProcedureChart } from '#core/charts/procedure-chart.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { Face, Typefaces } from '#platform/typefaces/typefaces.ts';
import { drawSheet } from './draw-sheet.ts';
import { a3, type ChartFacts } from './chart-sheet.ts';
import { layOutChart } from './lay-out-chart.ts';
import { layOutLegend, legendWords } from './lay-out-legend.ts';
import type { Mark } from './set-text.ts';

/** The chart of an office in one language, with the typefaces it is measured in. */
export async function chartFacts(
  chart: ProcedureChart,
  organ: string,
  language: Language,
  typefaces: Typefaces,
): Promise<ChartFacts> {
  const speak = (words: Words): string => say(words, language);
  const source = say(texts.source, language, { on: chart.on });
  const everything = `${JSON.stringify(chart)}${speak(chart.title)}${wordsOf(chart).map(speak).join('')}${organ}${source}${speak(legendWords)}0123456789　、`;
  for (const face of ['hei', 'song', 'title'] as const) await typefaces.prepare(face, everything);
  return { chart, speak, typefaces, organ, source };
}

function wordsOf(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [value];
  return Object.values(value).flatMap(wordsOf);
}

const isWords = (value: object): value is Words => 'zh' in value && 'en' in value;

const texts = {
  source: {
    zh: '未注明法规的条文为《信访工作条例》。本图由开门按步骤表和{on}施行的时限规则画成，接待环节依本单位习惯。',
    en: 'Articles are those of the Regulations on Petition Work. Drawn by Kaimen from its table of steps and the limits in force on {on}; what is done at the door is local custom.',
  },
} as const satisfies Record<string, Words>;

/** As PDF on two sheets of A3: the chart, and what its numbers stand for. */
export function drawChartPdf(facts: ChartFacts): Promise<Uint8Array> {
  const { chart, speak, organ } = facts;
  const sheet = {
    ...a3,
    pages: [layOutChart(facts), layOutLegend(facts)],
    title: speak(chart.title),
    author: organ,
    date: chart.on,
  };
  return drawSheet(sheet, facts.typefaces);
}

/** As SVG with its title and description for those who hear it. */
export function drawChartSvg(facts: ChartFacts): string {
  const { chart, speak } = facts;
  const title = escaped(speak(chart.title));
  const size = `${round(a3.width)} ${round(a3.height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" role="img" aria-label="${title}">`,
    `<title>${title}</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...layOutChart(facts).map(toSvg),
    '</svg>',
  ].join('\n');
}

function toSvg(mark: Mark): string {
  if (mark.kind === 'text') {
    const spread =
      [...mark.text].length > 1 ? ` textLength="${round(mark.width)}" lengthAdjust="spacingAndGlyphs"` : '';
    return `<text x="${round(mark.x)}" y="${round(mark.baseline)}" font-size="${round(mark.size)}" ${families[mark.face]} fill="${mark.color ?? '#000'}"${spread}>${escaped(mark.text)}</text>`;
  }
  if (mark.kind === 'rule')
    return `<path d="M${pair(mark.from)}L${pair(mark.to)}" stroke="${mark.color ?? '#000'}" stroke-width="${mark.thickness}"/>`;
  if (mark.kind === 'area') return `<path d="M${mark.corners.map(pair).join('L')}Z" fill="${mark.color}"/>`;
  return mark.places
    .map(([x, y]) => `<rect x="${round(x)}" y="${round(y)}" width="${mark.side}" height="${mark.side}"/>`)
    .join('');
}

const sans = `font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif"`;
const serif = `font-family="'Songti SC',SimSun,'Noto Serif CJK SC','Noto Serif SC',serif"`;

const families: Readonly<Record<Face, string>> = {
  hei: `${sans} font-weight="600"`,
  title: `${serif} font-weight="800"`,
  song: serif,
  fang: serif,
  kai: serif,
};

const round = (length: number): number => Math.round(length * 100) / 100;
const pair = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

import { beforeAll, describe, expect, it } from 'vitest';
import { chartKinds, procedureChart } from '#core/charts/procedure-chart.ts';
import { languages } from '#core/kit/language.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { loadTypefaces, type Typefaces } from '#platform/typefaces/typefaces.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { shippedLaw } from '../../../tests/support/law-book.ts';
import { chartFacts, drawChartPdf, drawChartSvg } from './draw-chart.ts';
import { chartInk } from './chart-marks.ts';
import { a3 } from './chart-sheet.ts';
import { layOutChart } from './lay-out-chart.ts';
import { layOutLegend } from './lay-out-legend.ts';

const on = plainDate('2026-03-02');
let typefaces: Typefaces;
let law: LawBook;
beforeAll(async () => {
  [typefaces, law] = await Promise.all([loadTypefaces(), shippedLaw()]);
});

const factsFor = (kind: (typeof chartKinds)[number], language: (typeof languages)[number]) => {
  const chart = procedureChart(kind, law.on(on), on);
  return chartFacts(chart, '安宁县信访局', language, typefaces);
};

describe('a drawn procedure chart', () => {
  it.each(chartKinds)(
    'of %s keeps every letter on its two sheets and large enough to read, in every language',
    async (kind) => {
      for (const language of languages) {
        const facts = await factsFor(kind, language);
        for (const mark of [...layOutChart(facts), ...layOutLegend(facts)]) {
          if (mark.kind !== 'text') continue;
          expect(mark.x, mark.text).toBeGreaterThan(0);
          expect(mark.x + mark.width, mark.text).toBeLessThan(a3.width);
          expect(mark.baseline, mark.text).toBeLessThan(a3.height);
          expect(mark.size, mark.text).toBeGreaterThanOrEqual(8);
        }
      }
    },
  );

  it('prints on two sheets of A3, and the same chart gives the same file', async () => {
    const facts = await factsFor('visits', 'zh-Hans');
    const pdf = Buffer.from(await drawChartPdf(facts));
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.8\d* 1190\.5\d*\]/);
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(Buffer.from(await drawChartPdf(facts)).equals(pdf)).toBe(true);
  });

  it('explains on the second sheet every number of the first', async () => {
    const facts = await factsFor('letters', 'zh-Hans');
    const numbersOn = (marks: ReturnType<typeof layOutChart>): string =>
      marks
        .map((mark) =>
          mark.kind === 'text' && mark.face === 'song' && mark.color === chartInk.act ? mark.text : '',
        )
        .join('');
    const count = facts.chart.stretches.flatMap(({ beside }) => beside).length;
    expect(count).toBeGreaterThan(40);
    const numbers = Array.from({ length: count }, (_, at) => at + 1).join('');
    expect(numbersOn(layOutLegend(facts))).toBe(numbers);
    expect(numbersOn(layOutChart(facts))).toBe(numbers);
  });

  it('is a picture without script, with the limits in force in words', async () => {
    const svg = drawChartSvg(await factsFor('letters', 'zh-Hans'));
    expect(svg).toContain('aria-label="群众来信办理流程图"');
    expect(svg.replace(/<[^>]*>|\s/g, '')).toContain('信访事项办理期限');
    expect(svg).not.toContain('<script');
  });
});

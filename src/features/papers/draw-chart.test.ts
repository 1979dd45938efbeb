import { beforeAll, describe, expect, it } from 'vitest';
import { chartKinds, procedureChart } from '#core/charts/procedure-chart.ts';
import { languages } from '#core/kit/language.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { loadTypefaces, type Typefaces } from '#platform/typefaces/typefaces.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { shippedLaw } from '../../../tests/support/law-book.ts';
import { chartFacts, drawChartPdf, drawChartSvg } from './draw-chart.ts';
import { a3, layOutChart } from './lay-out-chart.ts';

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
  it.each(chartKinds)('of %s keeps every letter on the sheet, in every language', async (kind) => {
    for (const language of languages) {
      const marks = layOutChart(await factsFor(kind, language));
      for (const mark of marks) {
        if (mark.kind !== 'text') continue;
        expect(mark.x, mark.text).toBeGreaterThan(0);
        expect(mark.x + mark.width, mark.text).toBeLessThan(a3.width);
        expect(mark.baseline, mark.text).toBeLessThan(a3.height);
        expect(mark.size, mark.text).toBeGreaterThan(5);
      }
    }
  });

  it('prints on one sheet of A3, and the same chart gives the same file', async () => {
    const facts = await factsFor('visits', 'zh-Hans');
    const pdf = Buffer.from(await drawChartPdf(facts));
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.8\d* 1190\.5\d*\]/);
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(Buffer.from(await drawChartPdf(facts)).equals(pdf)).toBe(true);
  });

  it('is a picture without script, with the limits in force in words', async () => {
    const svg = drawChartSvg(await factsFor('letters', 'zh-Hans'));
    expect(svg).toContain('aria-label="群众来信办理流程图"');
    expect(svg.replace(/<[^>]*>|\s/g, '')).toContain('信访事项办理期限');
    expect(svg).not.toContain('<script');
  });
});

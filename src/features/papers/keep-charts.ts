// The procedure charts of the office as they stand today, as words and as files. Drawing costs; the day's is kept.
import { readChart, type ChartView } from '#contract/charts.ts';
import {
  procedureChart,
  type ChartBox,
  type ChartKind,
  type ProcedureChart,
} from '#core/charts/procedure-chart.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import { ok } from '#core/kit/result.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { DirectoryReader } from '#features/organisation/queries.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { chartFacts, drawChartPdf, drawChartSvg } from './draw-chart.ts';

export type ChartFormat = 'svg' | 'pdf';

export type Charts = {
  readonly chart: (kind: ChartKind) => ProcedureChart;
  readonly draw: (kind: ChartKind, format: ChartFormat, language: Language) => Promise<Uint8Array>;
};

export type ChartParts = {
  readonly law: LawBook;
  readonly clock: Clock;
  readonly database: Database;
  readonly directory: DirectoryReader;
  readonly typefaces: () => Promise<Typefaces>;
};

export function openCharts({ law, clock, database, directory, typefaces }: ChartParts): Charts {
  const drawn = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array }>();
  const chart = (kind: ChartKind): ProcedureChart => {
    const today = clock.today();
    return procedureChart(kind, law.on(today), today);
  };
  return {
    chart,
    draw: async (kind, format, language) => {
      const organ = (await directory(database.read))?.office.name ?? '';
      const now = chart(kind);
      const stamp = JSON.stringify([now, organ]);
      const key = `${kind}.${format}.${language}`;
      const kept = drawn.get(key);
      if (kept?.stamp === stamp) return kept.bytes;
      const facts = await chartFacts(now, organ, language, await typefaces());
      const bytes =
        format === 'pdf' ? await drawChartPdf(facts) : new TextEncoder().encode(drawChartSvg(facts));
      drawn.set(key, { stamp, bytes });
      return bytes;
    },
  };
}

export function chartRoutes(mount: Mount<Caller>, charts: Charts): void {
  mount(readChart, async ({ params }, { language }) => ok(presentChart(charts.chart(params.kind), language)));
}

function presentChart({ title, rules, on, stretches }: ProcedureChart, language: Language): ChartView {
  const text = (words: Words): string => say(words, language);
  const box = ({ number, title: name, says, article, limits, papers }: ChartBox) => ({
    ...(number === undefined ? {} : { number }),
    title: text(name),
    says: text(says),
    article: text(article),
    limits: limits.map((limit) => ({
      name: text(limit.name),
      length: text(limit.length),
      article: text(limit.article),
    })),
    papers: papers.map(text),
  });
  return {
    title: text(title),
    rules: rules.map(text),
    on,
    stretches: stretches.map(({ name, road, beside }) => ({
      name: text(name),
      road: road.map(box),
      beside: beside.map(box),
    })),
  };
}

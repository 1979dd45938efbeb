// The two procedure charts, drawn from the table of steps and the limits in force.
import { z } from 'zod';
import { chartKinds } from '#core/charts/procedure-chart.ts';
import { day } from './fields.ts';
import { operation } from './operation.ts';

export const chartBoxView = z.object({
  /** Of what stands beside the road; the drawn chart shows it. */
  number: z.number().optional(),
  title: z.string(),
  says: z.string(),
  article: z.string(),
  limits: z.array(z.object({ name: z.string(), length: z.string(), article: z.string() })),
  papers: z.array(z.string()),
});

export const readChart = operation({
  id: 'readChart',
  method: 'GET',
  path: '/api/charts/:kind',
  summary: 'How a visit or a letter is handled, stretch by stretch, with who, limits, articles and papers',
  access: 'signed-in',
  params: z.object({ kind: z.enum(chartKinds) }),
  response: z.object({
    title: z.string(),
    rules: z.array(z.string()),
    on: day,
    stretches: z.array(
      z.object({ name: z.string(), road: z.array(chartBoxView), beside: z.array(chartBoxView) }),
    ),
  }),
});
export type ChartView = z.output<typeof readChart.response>;

/** The drawn chart is public, as the law wants procedures to hang on a wall: A3 as PDF, and a picture for screens. */
export const chartPath = (kind: string, format: 'svg' | 'pdf', language: string): string =>
  `/portal/charts/${kind}.${format}?in=${language}`;

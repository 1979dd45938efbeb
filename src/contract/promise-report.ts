// 承诺兑现情况: how what was promised at receptions stands, week by week, per leader and per unit; each figure opens its list.
import { z } from 'zod';
import { promiseFigureIds } from '#core/receptions/promise-figures.ts';
import { day, text, unitId } from './fields.ts';
import { operation } from './operation.ts';
import { reportRow } from './reception-report.ts';

const figure = z.enum(promiseFigureIds);
const counts = z.record(figure, z.number());

export const readPromiseReport = operation({
  id: 'readPromiseReport',
  method: 'GET',
  path: '/api/promise-report',
  summary:
    'Promises made at receptions: the twelve weeks up to that of a day, and per leader and unit over all of them',
  access: 'signed-in',
  query: z.object({ on: day }),
  response: z.object({
    from: day,
    through: day,
    figures: z.array(z.object({ id: figure, name: z.string(), meaning: z.string() })),
    /** The earliest first; open and overdue as they stood at the end of the week, or stand now. */
    weeks: z.array(z.object({ from: day, through: day, counts })),
    /** In the order of their names. */
    leaders: z.array(z.object({ leader: z.string(), counts })),
    units: z.array(z.object({ unitId, unit: z.string(), counts })),
    total: counts,
  }),
});

export const listReportPromises = operation({
  id: 'listReportPromises',
  method: 'GET',
  path: '/api/promise-report/rows',
  summary: 'The promises behind a figure of some days, of everybody, of one leader or of one unit',
  access: 'signed-in',
  query: z.object({
    from: day,
    through: day,
    figure,
    leader: text(200).optional(),
    unit: unitId.optional(),
  }),
  response: z.object({
    name: z.string(),
    meaning: z.string(),
    columns: z.array(z.string()),
    rows: z.array(reportRow),
  }),
});

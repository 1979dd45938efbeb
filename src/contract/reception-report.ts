// 接访日报: what came of the receptions of some days, as figures that open their lists. All of it is computed from what was
// written down; nothing is typed.
import { z } from 'zod';
import { figureIds } from '#core/receptions/report-figures.ts';
import { languages } from '#core/kit/language.ts';
import { day, petitionId, receptionId } from './fields.ts';
import { operation } from './operation.ts';

/** From one day through another, at most 31; `asOf`: as it had been written down by the end of that day. */
const reportSpan = z.object({ from: day, through: day, asOf: day.optional() });
const figure = z.enum(figureIds);
const minutes = z.object({ median: z.number(), longest: z.number() }).optional();

export const readReceptionReport = operation({
  id: 'readReceptionReport',
  method: 'GET',
  path: '/api/reception-report',
  summary:
    'What came of the receptions of some days that the reader answers for: figures, all and per sitting',
  access: 'signed-in',
  query: reportSpan,
  response: z.object({
    /** Every sitting of those days is over. */
    over: z.boolean(),
    figures: z.array(
      z.object({
        id: figure,
        group: z.string(),
        name: z.string(),
        meaning: z.string(),
        count: z.number(),
        /** What was known on the evening of the last day, where later entries changed it. */
        evening: z.number().optional(),
      }),
    ),
    /** Minutes from the number to the call, at the window, and of the talks as their records have them. */
    waits: minutes,
    atWindow: minutes,
    talks: minutes,
    sittings: z.array(
      z.object({
        id: receptionId,
        on: day,
        startsAt: z.string(),
        endsAt: z.string(),
        kindName: z.string(),
        where: z.string(),
        unitName: z.string(),
        leaders: z.string(),
        standing: z.string(),
        counts: z.partialRecord(figure, z.number()),
      }),
    ),
  }),
});

/** One list: what a figure counts, of all sittings or of one. */
const listWanted = reportSpan.extend({ figure, receptionId: receptionId.optional() });

/** A row leads to the petition it is about, else to its sitting. */
export const reportRow = z.object({
  key: z.string(),
  receptionId: receptionId.optional(),
  petitionId: petitionId.optional(),
  cells: z.array(z.union([z.string(), z.number()]).nullable()),
});

export const listReportRows = operation({
  id: 'listReportRows',
  method: 'GET',
  path: '/api/reception-report/rows',
  summary: 'The list behind a figure of the report; as long as the figure says',
  access: 'signed-in',
  query: listWanted,
  response: z.object({
    name: z.string(),
    meaning: z.string(),
    columns: z.array(z.string()),
    rows: z.array(reportRow),
  }),
});

/** The report itself, or one of its lists, as a workbook. A condition that is not known is refused and never left out. */
export const reportFileWanted = z.strictObject({
  ...reportSpan.shape,
  figure: figure.optional(),
  receptionId: receptionId.optional(),
  language: z.enum(languages),
});

export const reportFileRoute = '/api/reception-report.xlsx';

/** Not an operation with a JSON answer: `GET` sends the workbook. */
export const reportFilePath = (wanted: Readonly<Record<string, string>>): string =>
  `${reportFileRoute}?${new URLSearchParams(wanted).toString()}`;

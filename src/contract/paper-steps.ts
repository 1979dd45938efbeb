// Voiding a numbered paper, making it again, and the register of all numbers.
import { z } from 'zod';
import { day, expectedVersion, petitionId, requiredText, suggestionId } from './fields.ts';
import { operation } from './operation.ts';
import { total } from './total.ts';
import { step } from './step-operation.ts';
import { serviceInput } from './steps.ts';

const number = requiredText(100);

export const voidPaper = step(
  'void-paper',
  'Void a numbered paper before it is served; the number stays visible and is not given again',
  z.object({ expectedVersion, number, reason: requiredText(500) }),
);

export const serveNotice = step(
  'serve-notice',
  'Record how a notice reached the petitioner, with the fields of the receipt of service',
  z.object({ expectedVersion, number, service: serviceInput }),
);

export const reissuePaper = step(
  'reissue-paper',
  'Make a voided paper again under the next number',
  z.object({ expectedVersion, number }),
);

export const registerQuery = z.object({
  /** The words before the bracket, such as `安信转`; all series of the reader without it. */
  series: z.string().max(60).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  q: z.string().max(100).optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});

export const registerRow = z.object({
  number: z.string(),
  kind: z.string(),
  name: z.string(),
  on: day,
  voidedOn: day.optional(),
  voidReason: z.string().optional(),
  /** Absent when the reader may not see the petition: the number is shown, the matter is not. */
  petition: z.object({ id: petitionId, number: z.string(), title: z.string() }).optional(),
  /** A letter of the three powers of suggestion, when the reader may see it. */
  suggestion: z.object({ id: suggestionId, addressee: z.string() }).optional(),
});
export type RegisterRow = z.output<typeof registerRow>;

export const readRegister = operation({
  id: 'readNumberRegister',
  method: 'GET',
  path: '/api/paper-numbers',
  summary: 'Every number given, series by series, voided ones among them',
  access: 'signed-in',
  query: registerQuery,
  response: z.object({
    series: z.array(
      z.object({
        series: z.string(),
        kind: z.string(),
        year: z.number(),
        unit: z.string(),
        name: z.string(),
        last: z.number(),
        voided: z.number(),
        /** Numbers up to the last that no paper has; always none, and shown if ever there is one. */
        missing: z.number(),
      }),
    ),
    rows: z.array(registerRow),
    next: z.string().optional(),
    total,
  }),
});

/** Not an operation with a JSON answer: `GET` streams the register of a series and year as a workbook. */
export const registerFilePath = (series: string, year: number | string): string =>
  `/api/paper-numbers.xlsx?series=${encodeURIComponent(series)}&year=${year}`;

// The ledger of promises as a workbook.
import { z } from 'zod';
import { languages } from '#core/kit/language.ts';
import { promiseFilter } from './promise-lists.ts';

/** What the page shows, which is what the workbook holds. A condition that is not known is refused and never left out. */
export const promiseFileQuery = promiseFilter.extend({ language: z.enum(languages) }).strict();

export const promiseFileRoute = '/api/promises.xlsx';

/** Not an operation with a JSON answer: `GET` streams the workbook. */
export const promiseFilePath = (wanted: z.input<typeof promiseFileQuery>): string => {
  const said = Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `${promiseFileRoute}?${new URLSearchParams(Object.fromEntries(said)).toString()}`;
};

// The office's old workbooks: looked at first, then taken in whole.
import { z } from 'zod';
import { operation } from './operation.ts';

export const importKinds = ['online', 'online-replied', 'letters', 'visits', 'classes'] as const;

/** Bytes an uploaded workbook may have. */
export const importSizeMax = 50 * 1024 * 1024;

/** The workbook of the rows to correct. */
export const importErrorsPath = (id: string): string => `/api/imports/${id}/errors.xlsx`;

export const importReport = z.object({
  id: z.uuid(),
  fileName: z.string(),
  kind: z.enum(importKinds),
  state: z.enum(['reading', 'checked', 'importing', 'done', 'cancelled', 'failed']),
  /** Data rows seen so far. */
  rowsRead: z.number(),
  rowsGood: z.number(),
  rowsBad: z.number(),
  /** The same row twice in this file, or already in the ledger from an earlier import. */
  rowsDuplicate: z.number(),
  rowsImported: z.number(),
  problems: z.array(z.object({ row: z.number(), column: z.string(), message: z.string() })),
  message: z.string(),
});
export type ImportReport = z.output<typeof importReport>;

export const startImport = operation({
  id: 'startImport',
  method: 'POST',
  path: '/api/imports',
  summary:
    'Upload a workbook (multipart: `kind`, optional `mapping` as JSON, `open` = true for running matters, `file`) and check every row; nothing is stored yet',
  access: 'signed-in',
  response: importReport,
});

export const readImport = operation({
  id: 'readImport',
  method: 'GET',
  path: '/api/imports/:id',
  summary: 'Progress and findings of an import; errors as a workbook at `/api/imports/:id/errors.xlsx`',
  access: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: importReport,
});

export const commitImport = operation({
  id: 'commitImport',
  method: 'POST',
  path: '/api/imports/:id/commit',
  summary: 'Take the checked rows in: all or nothing, unless the good rows are to be kept',
  access: 'signed-in',
  params: z.object({ id: z.uuid() }),
  body: z.object({ keepGood: z.boolean() }),
  response: importReport,
});

export const cancelImport = operation({
  id: 'cancelImport',
  method: 'DELETE',
  path: '/api/imports/:id',
  summary: 'Stop an import and forget the upload',
  access: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: z.object({}),
});

// The Word templates papers are made with. Files go up as multipart and come down as streams.
import { z } from 'zod';
import { paperKinds } from '#core/papers/paper-facts.ts';
import { day } from './fields.ts';
import { operation } from './operation.ts';

export const templateSizeMax = 5 * 1024 * 1024;

const kind = z.enum(paperKinds);
const version = z.string().regex(/^\d{1,4}$/);

export const templateVersion = z.object({
  /** 0 is the one that came with the program. */
  version: z.number(),
  fileName: z.string(),
  sizeBytes: z.number().optional(),
  keptOn: day.optional(),
  keptBy: z.string().optional(),
});

/** A field as it is written into a template, with what it stands for and what it looked like in the example. */
export const templateField = z.object({
  field: z.string(),
  meaning: z.string(),
  example: z.string(),
  required: z.boolean(),
  /** The fields of a passage that repeats. */
  rows: z.array(z.object({ field: z.string(), meaning: z.string(), example: z.string() })),
});
export type TemplateFieldView = z.output<typeof templateField>;

export const templateView = z.object({
  kind,
  name: z.string(),
  current: z.number(),
  since: day.optional(),
  by: z.string().optional(),
  versions: z.array(templateVersion),
  fields: z.array(templateField),
});
export type TemplateView = z.output<typeof templateView>;

export const listTemplates = operation({
  id: 'listTemplates',
  method: 'GET',
  path: '/api/templates',
  summary: 'Every kind of paper with its Word template, its versions and its fields',
  access: 'signed-in',
  response: z.object({ mayKeep: z.boolean(), templates: z.array(templateView) }),
});

export const keepTemplate = operation({
  id: 'keepTemplate',
  method: 'POST',
  path: '/api/templates/:kind/versions',
  summary: 'Upload an edited template (multipart field `file`); refused with every fault and its place',
  access: 'signed-in',
  params: z.object({ kind }),
  response: z.object({ version: z.number() }),
});

export const chooseTemplate = operation({
  id: 'chooseTemplate',
  method: 'POST',
  path: '/api/templates/:kind/versions/:version/choose',
  summary: 'Make papers with this version from now on; 0 is the shipped one',
  access: 'signed-in',
  params: z.object({ kind, version }),
  response: z.object({}),
});

export const previewTemplate = operation({
  id: 'previewTemplate',
  method: 'GET',
  path: '/api/templates/:kind/versions/:version/preview',
  summary: 'The filled paper as text: of a petition by its number, else of an invented matter',
  access: 'signed-in',
  params: z.object({ kind, version }),
  query: z.object({ petition: z.string().max(60).optional() }),
  response: z.object({
    blocks: z.array(
      z.object({
        shape: z.enum(['text', 'row']),
        align: z.enum(['left', 'center', 'right']),
        /** Points. */
        size: z.number(),
        red: z.boolean(),
        texts: z.array(z.string()),
      }),
    ),
  }),
});
export type TemplatePreview = z.output<(typeof previewTemplate)['response']>;

/** Not an operation with a JSON answer: `GET` streams the template itself. */
export const templatePath = (paper: string, number: number | string): string =>
  `/api/templates/${paper}/versions/${number}.docx`;

/** `GET` streams the filled paper as Word: of the petition with that number, else of an invented matter. */
export const templatePreviewPath = (
  paper: string,
  number: number | string,
  petition: string | undefined,
): string =>
  `/api/templates/${paper}/versions/${number}/preview.docx${petition ? `?petition=${encodeURIComponent(petition)}` : ''}`;

// Input is parsed once, here, and every problem comes back at once with its field.
import { z } from 'zod';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { FieldProblem } from './problem.ts';

export type PartSchemas = {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
};

export type RawParts = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

/** Texts for problem codes that fields give themselves; an unknown code gets the general words. */
export type ProblemTexts = Readonly<Record<string, Words>>;

export type Parsed =
  | { readonly ok: true; readonly params: unknown; readonly query: unknown; readonly body: unknown }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] };

export function parseParts(
  schemas: PartSchemas,
  raw: RawParts,
  language: Language,
  texts: ProblemTexts,
): Parsed {
  const fields: FieldProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const part of ['params', 'query', 'body'] as const) {
    const result = schemas[part]?.safeParse(raw[part]);
    if (!result) continue;
    if (result.success) values[part] = result.data;
    else fields.push(...result.error.issues.map((issue) => issueToProblem(issue, language, texts)));
  }
  if (fields.length > 0) return { ok: false, fields };
  return { ok: true, params: values['params'], query: values['query'], body: values['body'] };
}

function issueToProblem(issue: z.core.$ZodIssue, language: Language, texts: ProblemTexts): FieldProblem {
  const { problem, facts } = describe(issue);
  const words = texts[problem] ?? generalTexts[problem] ?? generalTexts['invalid'];
  return {
    path: issue.path.join('.'),
    problem,
    message: words ? say(words, language, facts) : problem,
  };
}

function describe(issue: z.core.$ZodIssue): { problem: string; facts: Record<string, string | number> } {
  if (issue.code === 'custom') {
    const params = issue.params ?? {};
    const problem: unknown = params['problem'];
    const max: unknown = params['max'];
    return {
      problem: typeof problem === 'string' ? problem : 'invalid',
      facts: typeof max === 'number' ? { max } : {},
    };
  }
  if (issue.code === 'too_small')
    return issue.minimum === 1 && issue.origin === 'array'
      ? { problem: 'required', facts: {} }
      : { problem: 'too-small', facts: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { problem: 'too-big', facts: { max: Number(issue.maximum) } };
  if (issue.code === 'invalid_type' && issue.input === undefined) return { problem: 'required', facts: {} };
  return { problem: 'invalid', facts: {} };
}

const generalTexts: ProblemTexts = {
  required: { zh: '必须填写', en: 'This is required' },
  invalid: { zh: '填写不正确', en: 'This is not right' },
  'too-long': { zh: '太长，最多 {max} 个字', en: 'Too long: at most {max} characters' },
  'too-big': { zh: '超过上限 {max}', en: 'More than the limit of {max}' },
  'too-small': { zh: '不得少于 {min}', en: 'At least {min} is needed' },
  'not-a-day': { zh: '不是有效的日期', en: 'Not a valid date' },
};

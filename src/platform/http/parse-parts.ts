// Input is parsed once, here, and every problem comes back at once with its field.
import type { z } from 'zod';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { FieldProblem } from './problem.ts';

export type PartSchemas = {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
};

export type RawParts = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

export type Parsed =
  | { readonly ok: true; readonly params: unknown; readonly query: unknown; readonly body: unknown }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] };

export function parseParts(schemas: PartSchemas, raw: RawParts, language: Language): Parsed {
  const fields: FieldProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const part of ['params', 'query', 'body'] as const) {
    const result = schemas[part]?.safeParse(raw[part], { reportInput: true });
    if (!result) continue;
    if (result.success) values[part] = result.data;
    else fields.push(...result.error.issues.map((issue) => issueToProblem(issue, language)));
  }
  if (fields.length > 0) return { ok: false, fields };
  return { ok: true, params: values['params'], query: values['query'], body: values['body'] };
}

function issueToProblem(issue: z.core.$ZodIssue, language: Language): FieldProblem {
  const { problem, facts } = describe(issue);
  return { path: issue.path.join('.'), problem, message: say(problemTexts[problem], language, facts) };
}

type Description = {
  readonly problem: keyof typeof problemTexts;
  readonly facts: Readonly<Record<string, number>>;
};

function describe(issue: z.core.$ZodIssue): Description {
  if (issue.code === 'custom') return describeOwn(issue.params ?? {});
  if (issue.code === 'too_small')
    return issue.origin === 'array' && issue.minimum === 1
      ? { problem: 'required', facts: {} }
      : { problem: 'too-small', facts: { min: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { problem: 'too-big', facts: { max: Number(issue.maximum) } };
  if (issue.code === 'invalid_type') {
    if (isEmpty(issue.input)) return { problem: 'required', facts: {} };
    return { problem: issue.expected === 'int' ? 'not-whole' : 'invalid', facts: {} };
  }
  return { problem: 'invalid', facts: {} };
}

// What a form sends for a field that was left alone; a number read from an address line is then none.
const isEmpty = (input: unknown): boolean =>
  input === undefined || input === null || input === '' || Number.isNaN(input);

// A field of the contract names its own problem; see `contract/fields.ts`.
function describeOwn(params: Readonly<Record<string, unknown>>): Description {
  const { problem, max } = params;
  const known = typeof problem === 'string' && isProblem(problem) ? problem : 'invalid';
  return { problem: known, facts: typeof max === 'number' ? { max } : {} };
}

const isProblem = (text: string): text is keyof typeof problemTexts => text in problemTexts;

const problemTexts = {
  required: { zh: '必须填写', en: 'This is required' },
  invalid: { zh: '填写不正确', en: 'This is not right' },
  'too-long': { zh: '太长，最多 {max} 个字', en: 'Too long: at most {max} characters' },
  'too-big': { zh: '超过上限 {max}', en: 'More than the limit of {max}' },
  'too-small': { zh: '不得少于 {min}', en: 'At least {min} is needed' },
  'not-whole': { zh: '应为整数，不能有小数', en: 'A whole number is needed' },
  'not-a-time': { zh: '不是有效的时间，应如 08:30', en: 'Not a time of day such as 08:30' },
  'not-a-day': { zh: '不是有效的日期', en: 'Not a valid date' },
  'not-a-username': {
    zh: '用户名用小写字母开头，可含数字、点、横线，2 到 31 位',
    en: 'A user name begins with a small letter and has 2 to 31 letters, digits, dots or dashes',
  },
  'weak-password': { zh: '密码至少 10 位', en: 'A password has at least 10 characters' },
  'not-a-division': { zh: '行政区划代码应为 6 到 12 位数字', en: 'A division code has 6 to 12 digits' },
} as const satisfies Record<string, Words>;

import { err, ok, type Result } from '#core/kit/result.ts';

/** One matter as a learner needs it; `id` is given back as it came. */
export type MatterLine = {
  readonly id: string | number | null;
  readonly text: string;
  readonly label: string;
};

export type MatterLineProblem = TextLineProblem | { readonly kind: 'no-label'; readonly field: 'label' };

/** Reads one line. Fields that are not needed are passed over; a title may be absent. */
export function parseMatterLine(
  line: string,
  label: 'with-label' | 'without-label',
): Result<MatterLine, MatterLineProblem> {
  const read = parseTextLine(line);
  if (!read.ok) return read;
  const { id, title, detail, fields } = read.value;
  const named = fields['label'];
  if (label === 'with-label' && (typeof named !== 'string' || named.trim() === ''))
    return err({ kind: 'no-label', field: 'label' });
  return ok({
    id,
    text: [title, detail].filter((part) => part.trim() !== '').join('\n'),
    label: typeof named === 'string' ? named.trim() : '',
  });
}

/** What every command about matters reads of a line: one of the two texts says something. */
export type TextLine = {
  readonly id: string | number | null;
  readonly title: string;
  readonly detail: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

export type TextLineProblem = {
  readonly kind: 'not-json' | 'not-object' | 'not-text' | 'no-text';
  readonly field?: 'title' | 'detail';
};

export function parseTextLine(line: string): Result<TextLine, TextLineProblem> {
  const value = parseJson(line);
  if (value === undefined) return err({ kind: 'not-json' });
  if (!isObject(value)) return err({ kind: 'not-object' });
  const { id, title = '', detail = '' } = value;
  if (typeof title !== 'string') return err({ kind: 'not-text', field: 'title' });
  if (typeof detail !== 'string') return err({ kind: 'not-text', field: 'detail' });
  if (title.trim() === '' && detail.trim() === '') return err({ kind: 'no-text', field: 'detail' });
  const named = typeof id === 'string' || typeof id === 'number' ? id : null;
  return ok({ id: named, title, detail, fields: value });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

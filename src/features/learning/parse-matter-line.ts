import { err, ok, type Result } from '#core/kit/result.ts';

/** One matter as a learner needs it; `id` is given back as it came. */
export type MatterLine = {
  readonly id: string | number | null;
  readonly text: string;
  readonly label: string;
};

export type MatterLineProblem = {
  readonly kind: 'not-json' | 'not-object' | 'not-text' | 'no-text' | 'no-label';
  readonly field?: 'title' | 'detail' | 'label';
};

/** Reads one line. Fields that are not needed are passed over; a title may be absent. */
export function parseMatterLine(
  line: string,
  label: 'with-label' | 'without-label',
): Result<MatterLine, MatterLineProblem> {
  const value = parseJson(line);
  if (value === undefined) return err({ kind: 'not-json' });
  if (!isObject(value)) return err({ kind: 'not-object' });
  const { id, title = '', detail = '' } = value;
  if (typeof title !== 'string') return err({ kind: 'not-text', field: 'title' });
  if (typeof detail !== 'string') return err({ kind: 'not-text', field: 'detail' });
  const text = [title, detail].filter((part) => part.trim() !== '').join('\n');
  if (text === '') return err({ kind: 'no-text', field: 'detail' });
  const named = value['label'];
  if (label === 'with-label' && (typeof named !== 'string' || named.trim() === ''))
    return err({ kind: 'no-label', field: 'label' });
  return ok({
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    text,
    label: typeof named === 'string' ? named.trim() : '',
  });
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

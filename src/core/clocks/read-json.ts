// Strict reading of law data. Every reader writes down what is wrong and where, and goes on, so that one
// reading shows all the problems of a file.
import type { Words } from '../kit/language.ts';
import { type PlainDate, parsePlainDate } from '../kit/plain-date.ts';

/** One thing wrong with the data: where it is (`clocks[3].unit`) and what is wrong there, in English. */
export type LawProblem = { readonly path: string; readonly problem: string };

/** A JSON object whose fields can be asked for by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads one law file; `problems` fills up while it is read. */
export type Reading = { readonly problems: LawProblem[] };

/** The object at `path`; a field that is not in `known` or lacking from it is a problem. */
export function readObject(
  reading: Reading,
  path: string,
  value: unknown,
  known: readonly string[],
  optional: readonly string[] = [],
): Fields {
  const fields = readMap(reading, path, value);
  for (const name of Object.keys(fields))
    if (!known.includes(name) && !optional.includes(name)) note(reading, join(path, name), 'unknown field');
  for (const name of known) if (!(name in fields)) note(reading, join(path, name), 'missing');
  return fields;
}

/** The object at `path` whatever its field names are. */
export function readMap(reading: Reading, path: string, value: unknown): Fields {
  if (isFields(value)) return value;
  note(reading, path, 'must be an object');
  return {};
}

/** The list at `path`. */
export function readList(reading: Reading, path: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) note(reading, path, 'must be a list');
  return [];
}

/** The text at `path`, not empty. */
export function readText(reading: Reading, path: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (value !== undefined) note(reading, path, 'must be a text that is not empty');
  return '';
}

/** The sentence in Chinese and English at `path`. */
export function readWords(reading: Reading, path: string, value: unknown): Words {
  if (value === undefined) return { zh: '', en: '' };
  const fields = readObject(reading, path, value, ['zh', 'en']);
  return {
    zh: readText(reading, join(path, 'zh'), fields['zh']),
    en: readText(reading, join(path, 'en'), fields['en']),
  };
}

/** The day at `path`, written `YYYY-MM-DD`. */
export function readDate(reading: Reading, path: string, value: unknown): PlainDate | undefined {
  const date = typeof value === 'string' ? parsePlainDate(value) : undefined;
  if (!date && value !== undefined) note(reading, path, 'must be a day written YYYY-MM-DD');
  return date;
}

/** The whole number at `path`, from `min` to `max`. */
export function readNumber(
  reading: Reading,
  path: string,
  value: unknown,
  min: number,
  max: number,
): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  if (value !== undefined) note(reading, path, `must be a whole number from ${min} to ${max}`);
  return undefined;
}

/** One of the words in `choices` at `path`. */
export function readChoice<Choice extends string>(
  reading: Reading,
  path: string,
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  const choice = choices.find((one) => one === value);
  if (choice === undefined && value !== undefined)
    note(reading, path, `must be one of: ${choices.join(', ')}`);
  return choice;
}

/** Writes down that something is wrong at `path`. */
export function note(reading: Reading, path: string, problem: string): void {
  reading.problems.push({ path, problem });
}

/** The path of field `name` of the object at `path`. */
export function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

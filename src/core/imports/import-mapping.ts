// How a table's columns become fields: data in `law/imports/*.json`, or a file of the office's own.
import { channels } from '../classes/channels.ts';
import type { Channel } from '../classes/channels.ts';
import type { Words } from '../kit/language.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

export const importFields = [
  'externalId',
  'channel',
  'receivedOn',
  'petitioner',
  'account',
  'identityNumber',
  'phone',
  'address',
  'title',
  'text',
  'contentClass',
  'unit',
  'replyText',
  'replyOn',
  'replyUnit',
  'level1',
  'level2',
  'level3',
] as const;

export type ImportField = (typeof importFields)[number];

export type ImportColumn = {
  readonly field: ImportField;
  /** Names this column goes by, any of them; spaces, stars and width of signs do not matter. */
  readonly headers: readonly string[];
  /** `column`: the table must have it. `value`: every row must have it filled, too. */
  readonly need: 'value' | 'column' | 'none';
};

export type ImportMapping = {
  readonly id: string;
  readonly name: Words;
  /** What a row is: a petition of an old ledger, or a class of a table of classes. */
  readonly kind: 'petitions' | 'classes';
  readonly sheet: string | undefined;
  /** The header is looked for in this many rows from the top; what stands above it is skipped. */
  readonly headerRowMax: number;
  /** How a date such as 3/4/2024 is meant; dates that begin with the year need no telling. */
  readonly dateOrder: 'year-first' | 'day-first' | 'month-first';
  /** The channel of every row when the table has no column for it. */
  readonly channel: Channel | undefined;
  /** Other names the table uses for channels, such as 个体访. */
  readonly channelMap: Readonly<Record<string, Channel>>;
  readonly columns: readonly ImportColumn[];
  /** Names of the table's classes and the four-digit classes they mean. */
  readonly classMap: Readonly<Record<string, string>>;
};

export type MappingProblem = { readonly path: string; readonly problem: string };

const headerRowMaxDefault = 20;

/** The mapping written in `data`, or everything that is wrong with it at once. */
export function parseMapping(data: unknown): Result<ImportMapping, readonly MappingProblem[]> {
  const problems: MappingProblem[] = [];
  const root = recordOf(data);
  const note = (path: string, problem: string): void => void problems.push({ path, problem });
  const name = recordOf(root['name']);
  const mapping: ImportMapping = {
    id: textOf(root['id']) ?? '',
    name: { zh: textOf(name['zh']) ?? '', en: textOf(name['en']) ?? '' },
    kind: choice(root['kind'], ['petitions', 'classes'], 'kind', note) ?? 'petitions',
    sheet: textOf(root['sheet']),
    headerRowMax: numberOf(root['headerRowMax'], headerRowMaxDefault, note),
    dateOrder:
      root['dateOrder'] === undefined
        ? 'year-first'
        : (choice(root['dateOrder'], ['year-first', 'day-first', 'month-first'], 'dateOrder', note) ??
          'year-first'),
    channel: root['channel'] === undefined ? undefined : choice(root['channel'], channels, 'channel', note),
    channelMap: readNames(root['channelMap'], 'channelMap', `one of ${channels.join(', ')}`, asChannel, note),
    columns: readColumns(root['columns'], note),
    classMap: readNames(root['classMap'], 'classMap', 'a class of four digits', asClassCode, note),
  };
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(mapping.id)) note('id', 'lower-case letters, digits and dashes');
  for (const language of ['zh', 'en'] as const)
    if (mapping.name[language] === '') note(`name.${language}`, 'missing');
  checkWhole(mapping, note);
  return problems.length > 0 ? err(problems) : ok(mapping);
}

type Note = (path: string, problem: string) => void;

function checkWhole(mapping: ImportMapping, note: Note): void {
  const fields = mapping.columns.map((column) => column.field);
  for (const [at, field] of fields.entries())
    if (fields.indexOf(field) !== at) note(`columns[${at}].field`, `${field} is written twice`);
  const headers = mapping.columns.flatMap((column) => column.headers.map(plainHeader));
  for (const header of new Set(headers.filter((text, at) => headers.indexOf(text) !== at)))
    note('columns', `header ${header} belongs to two fields`);
  const needed = mapping.kind === 'classes' ? (['level1'] as const) : (['receivedOn'] as const);
  for (const field of needed) if (!fields.includes(field)) note('columns', `no column for ${field}`);
  if (mapping.kind !== 'petitions') return;
  if (!fields.includes('text') && !fields.includes('title')) note('columns', 'no column for text or title');
  if (mapping.channel === undefined && !fields.includes('channel'))
    note('channel', 'neither given nor a column');
}

function readColumns(data: unknown, note: Note): readonly ImportColumn[] {
  const list: readonly unknown[] = Array.isArray(data) ? data : [];
  if (list.length === 0) note('columns', 'empty');
  return list.flatMap((raw, at) => {
    const path = `columns[${at}]`;
    const column = recordOf(raw);
    const field = choice(column['field'], importFields, `${path}.field`, note);
    const given: readonly unknown[] = Array.isArray(column['headers']) ? column['headers'] : [];
    const headers = given.filter((header) => typeof header === 'string' && header.trim() !== '').map(String);
    if (headers.length === 0 || headers.length < given.length) note(`${path}.headers`, 'a list of names');
    const need =
      column['need'] === undefined
        ? 'none'
        : choice(column['need'], ['value', 'column', 'none'], `${path}.need`, note);
    return field === undefined || need === undefined ? [] : [{ field, headers, need }];
  });
}

function readNames<Value>(
  data: unknown,
  path: string,
  wanted: string,
  read: (raw: unknown) => Value | undefined,
  note: Note,
): Readonly<Record<string, Value>> {
  const names: (readonly [string, Value])[] = [];
  for (const [name, raw] of Object.entries(recordOf(data))) {
    const value = read(raw);
    if (value === undefined) note(`${path}.${name}`, wanted);
    else names.push([name.trim(), value]);
  }
  return Object.fromEntries(names);
}

const asChannel = (raw: unknown): Channel | undefined => channels.find((channel) => channel === raw);

const asClassCode = (raw: unknown): string | undefined =>
  typeof raw === 'string' && /^\d{4}$/.test(raw) ? raw : undefined;

/** A header as it is compared: no spaces, no star or "required", signs half-width. */
export function plainHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*:_]+/g, '')
    .replace(/\((必填|选填|可选)\)$/, '')
    .toLowerCase();
}

function choice<Value extends string>(
  raw: unknown,
  allowed: readonly Value[],
  path: string,
  note: Note,
): Value | undefined {
  const found = allowed.find((value) => value === raw);
  if (found === undefined) note(path, `one of ${allowed.join(', ')}`);
  return found;
}

function numberOf(raw: unknown, otherwise: number, note: Note): number {
  if (raw === undefined) return otherwise;
  if (typeof raw === 'number' && Number.isInteger(raw) && raw >= 1 && raw <= 1000) return raw;
  note('headerRowMax', 'a whole number from 1 to 1000');
  return otherwise;
}

const textOf = (raw: unknown): string | undefined =>
  typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined;

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};

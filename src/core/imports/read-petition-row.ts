// One row of an old ledger into a petition, or everything that keeps it out.
import { channelWords, channels } from '../classes/channels.ts';
import type { Channel } from '../classes/channels.ts';
import { characterCount } from '../kit/plain-text.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';
import { parseIdentityNumber } from '../people/identity-number.ts';
import type { DivisionFacts } from '../people/identity-number.ts';
import { parsePhone } from '../people/phone.ts';
import type { ImportHeader } from './find-header.ts';
import type { ImportMapping } from './import-mapping.ts';
import type { ImportRow } from './import-row.ts';
import { importTextLengthMax, titleLengthMax } from './imported-petition.ts';
import type { ImportedPetition, ImportedReply } from './imported-petition.ts';
import { parsePeopleCell } from './people-cell.ts';
import { readCells } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';
import type { RowNotice, RowProblem } from './row-problem.ts';
import { cellToMoment } from './table-date.ts';
import type { Moment } from './table-date.ts';

export type ImportFacts = {
  readonly today: PlainDate;
  readonly divisions: DivisionFacts;
  /** The office's area code, for landlines written without one. */
  readonly areaCode: string | undefined;
  /** The four-digit class a name means; see `classFinder`. */
  readonly findClass: (name: string) => string | undefined;
  /** A hash of a text, given by the shell; equal texts must give equal hashes. */
  readonly hash: (text: string) => string;
};

const lineLengthMax = 200;
const extraLengthMax = 2000;
const titleFromTextLength = 40;

/** Reads the row by the header found before. Missing title or text is made from the other one. */
export function readPetitionRow(
  row: ImportRow,
  header: ImportHeader,
  mapping: ImportMapping,
  facts: ImportFacts,
): Result<{ petition: ImportedPetition; notices: readonly RowNotice[] }, readonly RowProblem[]> {
  const reader = readCells(row, header, mapping);
  const received = readMoment(reader, 'receivedOn', mapping, facts);
  const channel = readChannel(reader, mapping);
  const { title, text } = readTitleAndText(reader);
  const people = readPeople(reader);
  const extra = reader.rest(extraLengthMax);
  const rest = {
    externalId: filled(reader.line('externalId', 60)),
    account: filled(reader.line('account', lineLengthMax)),
    identityNumber: readIdentity(reader, facts),
    phone: readPhone(reader, facts, extra),
    address: filled(reader.line('address', lineLengthMax)),
    contentClass: readClass(reader, facts, extra),
    unit: filled(reader.line('unit', lineLengthMax)),
    reply: readReply(reader, mapping, facts, received?.date),
  };
  if (reader.problems.length > 0 || received === undefined || channel === undefined)
    return err(reader.problems);
  const fingerprint = facts.hash(
    JSON.stringify([
      channel,
      received.date,
      received.time ?? '',
      people.names,
      rest.account ?? '',
      title,
      text,
    ]),
  );
  const petition: ImportedPetition = {
    ...rest,
    channel,
    receivedOn: received.date,
    receivedTime: received.time,
    petitioners: people.names,
    peopleCount: people.count,
    title,
    text,
    extra,
    fingerprint,
  };
  return ok({ petition, notices: reader.notices });
}

function readMoment(
  reader: RowReader,
  field: 'receivedOn' | 'replyOn',
  mapping: ImportMapping,
  facts: ImportFacts,
): Moment | undefined {
  if (!reader.has(field)) {
    const column = reader.nameOf(field);
    const known = reader.problems.some((problem) => problem.column === column);
    if (field === 'receivedOn' && !known) reader.problems.push({ kind: 'imports.value-missing', column });
    return undefined;
  }
  const moment = cellToMoment(reader.cell(field), facts.today, mapping.dateOrder);
  if (moment.ok) return moment.value;
  reader.problems.push({ ...moment.error, column: reader.nameOf(field) });
  return undefined;
}

function readChannel(reader: RowReader, mapping: ImportMapping): Channel | undefined {
  if (!reader.has('channel')) {
    if (mapping.channel === undefined)
      reader.problems.push({ kind: 'imports.value-missing', column: reader.nameOf('channel') });
    return mapping.channel;
  }
  const value = reader.line('channel', lineLengthMax);
  const named = channels.find(
    (channel) =>
      channel === value || channelWords[channel].zh === value || channelWords[channel].code === value,
  );
  const found = named ?? (Object.hasOwn(mapping.channelMap, value) ? mapping.channelMap[value] : undefined);
  if (!found)
    reader.problems.push({ kind: 'imports.channel-unknown', column: reader.nameOf('channel'), value });
  return found;
}

function readTitleAndText(reader: RowReader): { title: string; text: string } {
  const written = reader.line('title', importTextLengthMax);
  const text = reader.text('text', importTextLengthMax);
  const missing = written === '' && text === '' && !reader.has('title') && !reader.has('text');
  const column = reader.nameOf('text');
  if (missing && !reader.problems.some((problem) => problem.column === column))
    reader.problems.push({ kind: 'imports.value-missing', column });
  if (written === '') return { title: firstSentence(text), text };
  if (characterCount(written) <= titleLengthMax)
    return { title: written, text: text === '' ? written : text };
  reader.notices.push({ kind: 'imports.title-shortened', column: reader.nameOf('title') });
  return { title: shorten(written, titleLengthMax), text: text === '' ? written : `${written}\n${text}` };
}

function readPeople(reader: RowReader): { names: readonly string[]; count: number } {
  const people = parsePeopleCell(reader.line('petitioner', extraLengthMax));
  if (people.ok) return people.value;
  const column = reader.nameOf('petitioner');
  reader.problems.push({ kind: 'imports.person', column, problem: people.error });
  return { names: [], count: 1 };
}

function readIdentity(reader: RowReader, facts: ImportFacts): string | undefined {
  const line = reader.line('identityNumber', lineLengthMax);
  if (line === '') return undefined;
  const parsed = parseIdentityNumber(line, facts);
  const column = reader.nameOf('identityNumber');
  if (parsed.ok) {
    for (const warning of parsed.value.warnings)
      reader.notices.push({ kind: 'imports.identity-doubtful', column, warning });
    return parsed.value.number;
  }
  const imprecise = reader.problems.some((problem) => problem.column === column);
  if (!imprecise) reader.problems.push({ kind: 'imports.person', column, problem: parsed.error });
  return undefined;
}

// Old ledgers are full of half numbers; losing the row for one would lose the petition.
function readPhone(reader: RowReader, facts: ImportFacts, extra: Record<string, string>): string | undefined {
  const line = reader.line('phone', lineLengthMax);
  if (line === '') return undefined;
  const parsed = parsePhone(line, facts.areaCode);
  if (parsed.ok) return parsed.value.number;
  const column = reader.nameOf('phone');
  reader.notices.push({ kind: 'imports.phone-kept-as-written', column, problem: parsed.error });
  extra[column] = line;
  return undefined;
}

function readClass(reader: RowReader, facts: ImportFacts, extra: Record<string, string>): string | undefined {
  const value = reader.line('contentClass', lineLengthMax);
  if (value === '') return undefined;
  const found = facts.findClass(value);
  const column = reader.nameOf('contentClass');
  extra[column] = value;
  if (found === undefined) reader.notices.push({ kind: 'imports.class-unknown', column, value });
  return found;
}

function readReply(
  reader: RowReader,
  mapping: ImportMapping,
  facts: ImportFacts,
  receivedOn: PlainDate | undefined,
): ImportedReply | undefined {
  const text = reader.text('replyText', importTextLengthMax);
  const moment = readMoment(reader, 'replyOn', mapping, facts);
  const unit = filled(reader.line('replyUnit', lineLengthMax));
  if (text === '') return undefined;
  const column = reader.nameOf('replyOn');
  if (!reader.has('replyOn')) reader.notices.push({ kind: 'imports.reply-without-date', column });
  if (moment && receivedOn && moment.date < receivedOn)
    reader.notices.push({ kind: 'imports.reply-before-receipt', column });
  return { text, on: moment?.date, time: moment?.time, unit };
}

const filled = (line: string): string | undefined => (line === '' ? undefined : line);

function firstSentence(text: string): string {
  const sentence = text.split(/[\n。！？!?；;]/).find((part) => part.trim().length > 3) ?? text;
  return shorten(sentence.trim().replace(/\s+/g, ' '), titleFromTextLength);
}

function shorten(text: string, lengthMax: number): string {
  const characters = [...text];
  return characters.length <= lengthMax ? text : `${characters.slice(0, lengthMax - 1).join('')}…`;
}

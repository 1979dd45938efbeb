// What a row of an old ledger becomes here: the same facts in our form, and everything else kept beside them.
import type { ClaimId, PetitionerId } from '../kit/ids.ts';
import { groupSizeMin, representativesMax } from '../petitions/register-petition.ts';
import type { EarlierHandling, Intake } from '../petitions/petition.ts';
import type { ImportedPetition } from './imported-petition.ts';

/** The class of a matter whose ledger names none we know. */
const otherClass = '9999';
/** Who wrote, when nobody says. */
export const namelessPetitioner = '匿名';

// Columns that the error sheet puts before the office's own; they are ours and say nothing about the matter.
const errorSheetColumns: ReadonlySet<string> = new Set([
  '原行号',
  '需要改正的问题',
  'Row',
  'To be corrected',
]);

/**
 * The intake of an imported petition. `countyCode` stands for a place that old ledgers do not name; the claim is the
 * title. A group gets its first persons as representatives (at most five), as a running matter must have them.
 */
export function importedToIntake(
  petition: ImportedPetition,
  given: {
    readonly petitionerIds: readonly PetitionerId[];
    readonly claimId: ClaimId;
    readonly countyCode: string;
    readonly open: boolean;
  },
): Intake {
  const group = given.open && petition.peopleCount >= groupSizeMin;
  const contentClass = petition.contentClass ?? otherClass;
  return {
    channel: petition.channel,
    receivedOn: petition.receivedOn,
    title: petition.title,
    narrative: petition.text,
    people: given.petitionerIds.map((petitionerId, at) => ({
      petitionerId,
      role: group && at < representativesMax ? 'representative' : 'petitioner',
    })),
    peopleCount: petition.peopleCount,
    claims: [{ id: given.claimId, text: petition.title, purpose: 'request', contentClass, route: undefined }],
    place: { divisionCode: given.countyCode, detail: '' },
    respondent: undefined,
    attachments: [],
    externalId: petition.externalId,
  };
}

/** What was done with it before, where it stood, and every column that has no place of its own here. */
export function importedToEarlier(petition: ImportedPetition, source: string): EarlierHandling {
  const { reply, unit } = petition;
  const extra = Object.entries({ ...petition.extra, ...timesOf(petition), ...unitOf(petition) }).filter(
    ([column]) => !errorSheetColumns.has(column),
  );
  return {
    source,
    reply: reply && { text: reply.text, on: reply.on, unit: reply.unit ?? unit ?? '' },
    ...(extra.length > 0 ? { extra: Object.fromEntries(extra) } : {}),
  };
}

/** The same as a note for a matter that goes on: its story has no earlier part. Nothing when there is nothing to tell. */
export function earlierToNote({ reply, extra }: EarlierHandling): string | undefined {
  const lines = Object.entries(extra ?? {}).map(([column, value]) => `${column}：${value}`);
  if (reply) lines.unshift(`${reply.unit}${reply.on ?? ''}答复：${reply.text}`);
  return lines.length > 0 ? `原台账记载\n${lines.join('\n')}` : undefined;
}

/**
 * By what the same row is known again, within one kind of table: its number and day of receipt, since ledgers begin
 * again at 1 each year; without number its whole content.
 */
export function importKeyOf(petition: ImportedPetition): string {
  const { externalId, receivedOn, fingerprint } = petition;
  return externalId === undefined ? fingerprint : `${externalId} ${receivedOn}`;
}

// The day has a place here, the hour has not.
function timesOf(petition: ImportedPetition): Readonly<Record<string, string>> {
  return {
    ...(petition.receivedTime === undefined ? {} : { 收到时间: petition.receivedTime }),
    ...(petition.reply?.time === undefined ? {} : { 答复时间: petition.reply.time }),
  };
}

// The unit that handled it is named with its reply; without one it must not be lost.
function unitOf({ unit, reply }: ImportedPetition): Readonly<Record<string, string>> {
  const named = reply && (reply.unit ?? unit) === unit;
  return unit === undefined || named ? {} : { 责任单位: unit };
}

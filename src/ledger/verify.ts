// Can the log be trusted, and do the tables say what the log says? Streams are read one page at a time, so a
// large ledger needs no more memory than a small one.
import type { JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import { foldHall } from '#core/hall/evolve-hall.ts';
import { foldBooking } from '#core/bookings/evolve-booking.ts';
import { fold } from '#core/petitions/evolve.ts';
import { emptyOrganisation, evolveOrganisation } from '#core/organisation/organisation.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { foldSuggestion } from '#core/suggestions/suggestion.ts';
import { canonicalJson, hashLeaf } from './leaf.ts';
import { toPetitionEvent } from './load-petition.ts';
import { toOrganisationEvent } from './organisation-ledger.ts';
import { hallRows } from './projections/hall-rows.ts';
import { toHallEvent } from './record-hall.ts';
import { bookingRows } from './projections/booking-rows.ts';
import { organisationRows } from './projections/organisation-rows.ts';
import { receptionRows } from './projections/reception-rows.ts';
import { toBookingEvent } from './booking-ledger.ts';
import { toReceptionEvent } from './record-reception.ts';
import { foldContactPoint } from '#core/outreach/evolve-contact-point.ts';
import { foldInvitationList } from '#core/outreach/invitation-list.ts';
import { toContactPointEvent, toInvitationListEvent } from './outreach-ledger.ts';
import { contactPointRows, invitationListRows } from './projections/outreach-rows.ts';
import { storedContactPointRows, storedInvitationListRows } from './stored-outreach-rows.ts';
import { suggestionRows } from './projections/suggestion-rows.ts';
import { toSuggestionEvent } from './suggestion-ledger.ts';
import { petitionRows } from './projections/petition-rows.ts';
import {
  storedHallRows,
  storedBookingRows,
  storedOrganisationRows,
  storedPetitionRows,
  storedReceptionRows,
  storedSuggestionRows,
} from './stored-rows.ts';
import { rowsWithoutEvents } from './rows-without-events.ts';
import type { EventTable } from './tables.ts';
import type { Reader } from './transaction.ts';
import type { Selectable } from 'kysely';

/** One thing wrong, with the stream it is wrong with. */
export type Finding = {
  readonly streamId: string;
  readonly what: 'event-altered' | 'event-missing' | 'table-differs' | 'row-without-events';
  readonly detail: string;
};

export type Verification = {
  readonly streams: number;
  readonly events: number;
  readonly findings: readonly Finding[];
};

const pageSize = 500;
const findingsMax = 1_000;

/** Checks every event against its hash, every stream for gaps, and every table row against its events. */
export async function verifyLedger(
  read: Reader,
  jurisdictionId: JurisdictionId,
  onProgress: (streams: number) => void,
): Promise<Verification> {
  let [streams, events] = [0, 0];
  const findings: Finding[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await streamIds(read, jurisdictionId, after);
    const last = ids.at(-1);
    if (last === undefined) break;
    const rows = await eventsOf(read, jurisdictionId, ids);
    const byStream = Map.groupBy(rows, (row) => row.stream_id);
    for (const [streamId, stream] of byStream) findings.push(...checkEvents(streamId, stream));
    findings.push(...(await checkTables(read, jurisdictionId, byStream)));
    streams += byStream.size;
    events += rows.length;
    onProgress(streams);
    after = last;
    if (findings.length >= findingsMax) break;
  }
  for (const row of await rowsWithoutEvents(read, jurisdictionId, findingsMax))
    findings.push({ ...row, what: 'row-without-events' });
  return { streams, events, findings };
}

type EventRow = Selectable<EventTable>;

async function streamIds(read: Reader, jurisdictionId: JurisdictionId, after: string) {
  const rows = await read
    .selectFrom('event')
    .select('stream_id')
    .distinct()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '>', after)
    .orderBy('stream_id')
    .limit(pageSize)
    .execute();
  return rows.map((row) => row.stream_id);
}

async function eventsOf(read: Reader, jurisdictionId: JurisdictionId, ids: readonly string[]) {
  return read
    .selectFrom('event')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', 'in', [...ids])
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
}

function checkEvents(streamId: string, stream: readonly EventRow[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [at, row] of stream.entries()) {
    if (row.version !== at + 1) {
      findings.push({ streamId, what: 'event-missing', detail: `version ${at + 1}` });
      break;
    }
    if (!leafOf(row).equals(row.leaf))
      findings.push({ streamId, what: 'event-altered', detail: `version ${row.version} (${row.kind})` });
  }
  return findings;
}

function leafOf(row: EventRow): Buffer {
  return hashLeaf({
    jurisdictionId: row.jurisdiction_id,
    streamKind: row.stream_kind,
    streamId: row.stream_id,
    version: row.version,
    kind: row.kind,
    data: row.data,
    actorId: row.actor_id,
    postId: row.post_id,
    cause: row.cause,
    legalBasis: row.legal_basis,
    recordedAt: row.recorded_at,
  });
}

async function checkTables(
  read: Reader,
  jurisdictionId: JurisdictionId,
  byStream: ReadonlyMap<string, readonly EventRow[]>,
): Promise<readonly Finding[]> {
  const petitions = [...byStream].filter(([, [first]]) => first?.stream_kind === 'petition');
  const stored = await storedPetitionRows(
    read,
    jurisdictionId,
    petitions.map(([id]) => id as PetitionId),
  );
  const findings: Finding[] = [];
  for (const [streamId, stream] of petitions) {
    const expected = expectedRows(jurisdictionId, stream);
    if (expected === undefined) findings.push({ streamId, what: 'event-missing', detail: 'version 1' });
    else findings.push(...differences(streamId, expected, stored(streamId)));
  }
  for (const [streamId, stream] of byStream)
    if (stream[0]?.stream_kind === 'suggestion') {
      const state = foldSuggestion(stream.map((row) => toSuggestionEvent(row.kind, row.data)));
      const rows = await storedSuggestionRows(read, jurisdictionId, streamId);
      const expected = state ? suggestionRows(jurisdictionId, state) : { suggestion: [] };
      findings.push(...differences(streamId, expected, rows));
    }
  for (const [streamId, stream] of byStream)
    if (stream[0]?.stream_kind === 'reception') {
      const state = foldReception(stream.map((row) => toReceptionEvent(row.kind, row.data)));
      const rows = await storedReceptionRows(read, jurisdictionId, streamId);
      const none = { reception: [], reception_seat: [], reception_slot: [] };
      findings.push(...differences(streamId, state ? receptionRows(jurisdictionId, state) : none, rows));
    }
  for (const [streamId, stream] of byStream)
    if (stream[0]?.stream_kind === 'hall') {
      const state = foldHall(stream.map((row) => toHallEvent(row.kind, row.data)));
      const rows = await storedHallRows(read, jurisdictionId, streamId);
      const none = { hall_day: [], hall_window: [], hall_ticket: [] };
      findings.push(...differences(streamId, state ? hallRows(jurisdictionId, state) : none, rows));
    }
  for (const [streamId, stream] of byStream)
    if (stream[0]?.stream_kind === 'booking') {
      const state = foldBooking(stream.map((row) => toBookingEvent(row.kind, row.data)));
      const rows = await storedBookingRows(read, jurisdictionId, streamId);
      findings.push(
        ...differences(streamId, state ? bookingRows(jurisdictionId, state) : { booking: [] }, rows),
      );
    }
  for (const [streamId, stream] of byStream)
    if (stream[0]?.stream_kind === 'invitation-list') {
      const state = foldInvitationList(stream.map((row) => toInvitationListEvent(row.kind, row.data)));
      const rows = await storedInvitationListRows(read, jurisdictionId, streamId);
      const none = { invitation_list: [], invitation_list_item: [] };
      findings.push(...differences(streamId, state ? invitationListRows(jurisdictionId, state) : none, rows));
    }
  for (const [streamId, stream] of byStream)
    if (stream[0]?.stream_kind === 'contact-point') {
      const state = foldContactPoint(stream.map((row) => toContactPointEvent(row.kind, row.data)));
      const rows = await storedContactPointRows(read, jurisdictionId, streamId);
      const none = { contact_point: [], contact_visit: [] };
      findings.push(...differences(streamId, state ? contactPointRows(jurisdictionId, state) : none, rows));
    }
  for (const [streamId, stream] of byStream)
    if (stream[0]?.stream_kind === 'organisation') {
      const state = stream
        .map((row) => toOrganisationEvent(row.kind, row.data))
        .reduce(evolveOrganisation, emptyOrganisation);
      const rows = await storedOrganisationRows(read, jurisdictionId);
      findings.push(...differences(streamId, organisationRows(jurisdictionId, state), rows));
    }
  return findings;
}

// A log whose beginning is gone cannot be folded; that is a finding, not a crash.
function expectedRows(jurisdictionId: JurisdictionId, stream: readonly EventRow[]) {
  if (stream[0]?.version !== 1) return undefined;
  const state = fold(stream.map((row) => toPetitionEvent(row.kind, row.data)));
  return state && petitionRows(jurisdictionId, state);
}

type Tables = Readonly<Record<string, readonly object[]>>;

function differences(streamId: string, expected: Tables, stored: Tables): readonly Finding[] {
  return Object.keys(expected).flatMap((table) =>
    sameRows(expected[table] ?? [], stored[table] ?? [])
      ? []
      : [{ streamId, what: 'table-differs' as const, detail: table }],
  );
}

// The tables keep no order; the rows are compared as a set.
function sameRows(a: readonly object[], b: readonly object[]): boolean {
  const texts = (rows: readonly object[]): string => rows.map(canonicalJson).toSorted().join('\n');
  return texts(a) === texts(b);
}

// The state tables as they stand, in the same shape as the projections make them.
import type {
  BookingId,
  HallId,
  JurisdictionId,
  PetitionId,
  ReceptionId,
  SuggestionId,
} from '#core/kit/ids.ts';
import { loadHallRows } from './load-hall.ts';
import type { HallRows } from './projections/hall-rows.ts';
import type { BookingRows } from './projections/booking-rows.ts';
import type { OrganisationRows } from './projections/organisation-rows.ts';
import type { PetitionRows } from './projections/petition-rows.ts';
import type { ReceptionRows } from './projections/reception-rows.ts';
import type { SuggestionRows } from './projections/suggestion-rows.ts';
import type { Reader } from './transaction.ts';

const listTables = [
  'petition_claim',
  'petition_person',
  'petition_clock',
  'petition_hop',
  'petition_paper',
  'invitation',
  'promise',
  'talk',
  'petition_authority',
  'case_lead',
] as const satisfies readonly (keyof PetitionRows)[];

/** The rows of a page of petitions; the answer gives those of one of them. */
export async function storedPetitionRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  ids: readonly PetitionId[],
): Promise<(id: string) => Readonly<Record<keyof PetitionRows, readonly object[]>>> {
  const found = new Map<string, Record<string, object[]>>();
  const keep = (table: string, id: string, row: object): void => {
    const tables = found.get(id) ?? {};
    (tables[table] ??= []).push(row);
    found.set(id, tables);
  };
  if (ids.length > 0) {
    const petitions = await read
      .selectFrom('petition')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', 'in', [...ids])
      .execute();
    for (const row of petitions) keep('petition', row.id, row);
    for (const table of listTables) {
      const rows = await read
        .selectFrom(table)
        .selectAll()
        .where('jurisdiction_id', '=', jurisdictionId)
        .where('petition_id', 'in', [...ids])
        .execute();
      for (const row of rows) keep(table, row.petition_id, row);
    }
    const texts = await read
      .selectFrom('petition_text')
      .select(['jurisdiction_id', 'petition_id', 'body'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('petition_id', 'in', [...ids])
      .execute();
    for (const row of texts) keep('petition_text', row.petition_id, row);
  }
  return (id) => ({
    petition: [],
    petition_claim: [],
    petition_person: [],
    petition_clock: [],
    petition_hop: [],
    petition_paper: [],
    invitation: [],
    promise: [],
    talk: [],
    petition_authority: [],
    case_lead: [],
    petition_text: [],
    ...found.get(id),
  });
}

export async function storedSuggestionRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: string,
): Promise<Readonly<Record<keyof SuggestionRows, readonly object[]>>> {
  const suggestion = await read
    .selectFrom('suggestion')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id as SuggestionId)
    .execute();
  return { suggestion };
}

export async function storedReceptionRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: string,
): Promise<Readonly<Record<keyof ReceptionRows, readonly object[]>>> {
  const receptionId = id as ReceptionId;
  const [reception, reception_seat, reception_slot] = await Promise.all([
    read
      .selectFrom('reception')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', receptionId)
      .execute(),
    read
      .selectFrom('reception_seat')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('reception_id', '=', receptionId)
      .execute(),
    read
      .selectFrom('reception_slot')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('reception_id', '=', receptionId)
      .execute(),
  ]);
  return { reception, reception_seat, reception_slot };
}

export async function storedHallRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: string,
): Promise<Readonly<Record<keyof HallRows, readonly object[]>>> {
  const found = await loadHallRows(read, jurisdictionId, id as HallId);
  return found ?? { hall_day: [], hall_window: [], hall_ticket: [] };
}

export async function storedBookingRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: string,
): Promise<Readonly<Record<keyof BookingRows, readonly object[]>>> {
  const booking = await read
    .selectFrom('booking')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id as BookingId)
    .execute();
  return { booking };
}

export async function storedOrganisationRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
): Promise<Readonly<Record<keyof OrganisationRows, readonly object[]>>> {
  const [unit, post, post_holding] = await Promise.all([
    read.selectFrom('unit').selectAll().where('jurisdiction_id', '=', jurisdictionId).execute(),
    read.selectFrom('post').selectAll().where('jurisdiction_id', '=', jurisdictionId).execute(),
    read.selectFrom('post_holding').selectAll().where('jurisdiction_id', '=', jurisdictionId).execute(),
  ]);
  return { unit, post, post_holding };
}

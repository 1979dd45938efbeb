// The organisation is one stream of events: small, read often, changed rarely.
import type { JurisdictionId, UnitId } from '#core/kit/ids.ts';
import {
  emptyOrganisation,
  evolveOrganisation,
  type Organisation,
  type OrganisationEvent,
} from '#core/organisation/organisation.ts';
import { appendEvents, type Circumstances } from './append-events.ts';
import { organisationRows } from './projections/organisation-rows.ts';
import { writeOrganisationRows } from './projections/write-organisation-rows.ts';
import { writerOf, type Reader, type Tx } from './transaction.ts';

/** The stream is named after the root unit. */
export async function loadOrganisation(
  read: Reader,
  jurisdictionId: JurisdictionId,
  rootUnitId: UnitId,
): Promise<Organisation> {
  const rows = await read
    .selectFrom('event')
    .select(['kind', 'data'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('stream_id', '=', rootUnitId)
    .where('stream_kind', '=', 'organisation')
    .orderBy('version')
    .execute();
  return rows
    .map((row) => toOrganisationEvent(row.kind, row.data))
    .reduce(evolveOrganisation, emptyOrganisation);
}

export function toOrganisationEvent(kind: string, data: unknown): OrganisationEvent {
  return { ...(data as object), kind } as OrganisationEvent;
}

export async function recordOrganisation(
  tx: Tx,
  rootUnitId: UnitId,
  before: Organisation,
  events: readonly OrganisationEvent[],
  circumstances: Circumstances,
): Promise<Organisation> {
  const after = events.reduce(evolveOrganisation, before);
  const { jurisdictionId } = circumstances.actor;
  await appendEvents(tx, { kind: 'organisation', id: rootUnitId }, before.version, events, circumstances);
  await writeOrganisationRows(
    writerOf(tx),
    organisationRows(jurisdictionId, before),
    organisationRows(jurisdictionId, after),
  );
  return after;
}

// Receptions that wait for a planner: nobody wrote down who sat, or somebody cannot come and nothing was arranged.
import { sql, type SqlBool } from 'kysely';
import type { Moment } from '#core/bookings/slot-state.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { loadReceptions } from './record-reception.ts';
import type { Reader } from './transaction.ts';

/** Announced, over, and who sat is not known; the earliest first. No right is asked here. */
export async function unconfirmedReceptions(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { on, at }: Moment,
): Promise<readonly Reception[]> {
  const rows = await ofJurisdiction(read, jurisdictionId)
    .where('r.status', '=', 'published')
    .where(sql<SqlBool>`(r.held_on < ${on} or (r.held_on = ${on} and r.ends_at < ${at}))`)
    .execute();
  return loadReceptions(
    read,
    jurisdictionId,
    rows.map(({ id }) => id),
  );
}

/** From that day on, with a leader whose absence nobody has decided on; the earliest first. No right is asked here. */
export async function receptionsWithAbsence(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { on }: Pick<Moment, 'on'>,
): Promise<readonly Reception[]> {
  const rows = await ofJurisdiction(read, jurisdictionId)
    .where('r.status', 'in', ['planned', 'published'])
    .where('r.held_on', '>=', on)
    .where(
      sql<SqlBool>`exists (select from event e where e.jurisdiction_id = r.jurisdiction_id
        and e.stream_id = r.id and e.kind = 'AbsenceAsked')`,
    )
    .execute();
  const found = await loadReceptions(
    read,
    jurisdictionId,
    rows.map(({ id }) => id),
  );
  return found.filter(({ seats }) => seats.some(({ absence }) => absence !== undefined));
}

const ofJurisdiction = (read: Reader, jurisdictionId: JurisdictionId) =>
  read
    .selectFrom('reception as r')
    .select('r.id')
    .where('r.jurisdiction_id', '=', jurisdictionId)
    .orderBy('r.held_on')
    .orderBy('r.starts_at')
    .orderBy('r.id');

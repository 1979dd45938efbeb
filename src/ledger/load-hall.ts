import type { HallDay } from '#core/hall/hall-day.ts';
import type { HallId, JurisdictionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { hallFromRows, type HallRows } from './projections/hall-rows.ts';
import type { Reader } from './transaction.ts';

/** One day of a hall as it stands. No right is asked here. */
export async function loadHall(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: HallId,
): Promise<HallDay | undefined> {
  const rows = await loadHallRows(read, jurisdictionId, id);
  return rows && hallFromRows(rows);
}

/** The rows of it, windows and numbers in order; nothing where there is no such hall. */
export async function loadHallRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: HallId,
): Promise<HallRows | undefined> {
  const hall_day = await read
    .selectFrom('hall_day')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
  if (hall_day.length === 0) return undefined;
  const hall_window = await read
    .selectFrom('hall_window')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('hall_id', '=', id)
    .orderBy('seq')
    .execute();
  const hall_ticket = await read
    .selectFrom('hall_ticket')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('hall_id', '=', id)
    .orderBy('serial')
    .execute();
  return { hall_day, hall_window, hall_ticket };
}

export type HallHead = {
  readonly id: HallId;
  readonly version: number;
  readonly place: string;
  readonly on: PlainDate;
};

/** The halls from one day through another, the newest first; with the version each stands at. */
export async function hallsBetween(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { from, through }: { readonly from: PlainDate; readonly through: PlainDate },
): Promise<readonly HallHead[]> {
  return read
    .selectFrom('hall_day')
    .select(['id', 'version', 'place', 'held_on as on'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('held_on', '>=', from)
    .where('held_on', '<=', through)
    .orderBy('held_on', 'desc')
    .orderBy('place')
    .execute();
}

import type { JurisdictionId } from '#core/kit/ids.ts';
import { slotsOf } from '#core/receptions/reception-slots.ts';
import type { Reception } from '#core/receptions/reception.ts';
import type { ReceptionSeatTable, ReceptionSlotTable, ReceptionTable } from '../reception-tables.ts';

export type ReceptionRows = {
  readonly reception: readonly ReceptionTable[];
  readonly reception_seat: readonly ReceptionSeatTable[];
  readonly reception_slot: readonly ReceptionSlotTable[];
};

/** The rows that one reception stands for; writing and verifying use the same function. */
export function receptionRows(jurisdictionId: JurisdictionId, state: Reception): ReceptionRows {
  const own = { jurisdiction_id: jurisdictionId, reception_id: state.id };
  return {
    reception: [
      {
        jurisdiction_id: jurisdictionId,
        id: state.id,
        version: state.version,
        unit_id: state.unitId,
        kind: state.kind,
        theme: state.theme,
        held_on: state.on,
        starts_at: state.startsAt,
        ends_at: state.endsAt,
        place: state.place,
        room: state.room,
        status: state.status,
        published_on: state.publishedOn ?? null,
      },
    ],
    reception_seat: state.seats
      .filter(({ empty }) => !empty)
      .map(({ seat, leader }) => ({
        ...own,
        seat,
        account_id: leader.accountId ?? null,
        name: leader.name,
        post: leader.post,
      })),
    reception_slot: slotsOf(state).map(({ startsAt, endsAt, capacity }) => ({
      ...own,
      starts_at: startsAt,
      ends_at: endsAt,
      capacity,
    })),
  };
}

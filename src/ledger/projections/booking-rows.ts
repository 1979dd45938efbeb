import type { Booking } from '#core/bookings/booking.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { BookingTable } from '../booking-tables.ts';

export type BookingRows = { readonly booking: readonly BookingTable[] };

/** The row that one booking stands for; writing and verifying use the same function. */
export function bookingRows(jurisdictionId: JurisdictionId, state: Booking): BookingRows {
  return {
    booking: [
      {
        jurisdiction_id: jurisdictionId,
        id: state.id,
        version: state.version,
        reception_id: state.receptionId,
        starts_at: state.startsAt,
        status: state.status,
        place: state.place ?? null,
        rank: state.rank ?? null,
        petitioner_id: state.petitionerId,
        petition_id: state.petitionId ?? null,
      },
    ],
  };
}

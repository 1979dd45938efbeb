// The tables of bookings as TypeScript sees them.
import type { BookingStatus } from '#core/bookings/booking.ts';
import type { ClockTime } from '#core/kit/clock-time.ts';
import type { BookingId, JurisdictionId, PetitionerId, PetitionId, ReceptionId } from '#core/kit/ids.ts';

type OfJurisdiction = { jurisdiction_id: JurisdictionId };

export type BookingTable = OfJurisdiction & {
  id: BookingId;
  version: number;
  reception_id: ReceptionId;
  starts_at: ClockTime;
  status: BookingStatus;
  place: number | null;
  rank: number | null;
  petitioner_id: PetitionerId;
  petition_id: PetitionId | null;
};

export type BookingTables = {
  booking: BookingTable;
  /** No event: a place kept for a few minutes. */
  booking_hold: OfJurisdiction & {
    id: BookingId;
    reception_id: ReceptionId;
    starts_at: ClockTime;
    place: number;
    ends_at: Date;
  };
  booking_code: OfJurisdiction & { code_hash: Buffer; booking_id: BookingId };
};

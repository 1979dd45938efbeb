import { bookingRefusals, type BookingRefusal } from '#features/bookings/refusals.ts';
import type { PageReader } from './page-reader.ts';

/** A refusal of the booking rules as the interface says it. */
export function sayRefusal(
  { kind, ...facts }: BookingRefusal | { readonly kind: 'ledger.stale' },
  { speak }: PageReader,
): string {
  const said = kind === 'ledger.stale' ? 'bookings.changed-meanwhile' : kind;
  return speak(bookingRefusals[said].words, facts);
}

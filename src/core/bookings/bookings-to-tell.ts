// Who has to be rung, and why, read from the reception and its bookings alone. Whoever changed something themselves knows.
import type { BookingId } from '../kit/ids.ts';
import { slotsOf } from '../receptions/reception-slots.ts';
import type { Reception, ReceptionEvent } from '../receptions/reception.ts';
import { changesToTell } from '../receptions/whom-to-tell.ts';
import { isPending, type Booking } from './booking.ts';

/** Called off, or without their slot: they are offered another. Moved or received by somebody else: they may not want it. */
export type ToTell = {
  readonly id: BookingId;
  readonly why: 'called-off' | 'no-slot' | 'moved' | 'other-leader' | 'leader-away' | 'moved-up';
};

/** Everyone who waits for news of this reception, in the order of the bookings given; each with the gravest reason. */
export function bookingsToTell(
  reception: Reception,
  story: readonly ReceptionEvent[],
  bookings: readonly Booking[],
): readonly ToTell[] {
  const capacities = new Map(slotsOf(reception).map(({ startsAt, capacity }) => [startsAt, capacity]));
  const changes = changesToTell(story);
  return bookings.filter(isPending).flatMap((booking): readonly ToTell[] => {
    const { id, startsAt, place = 0, movedUp, knownVersion } = booking;
    const news = new Set(changes.filter(({ version }) => version > knownVersion).map(({ change }) => change));
    // A slot that is gone, or one that has become too small for everybody in it.
    const hasLostSlot = place > (capacities.get(startsAt) ?? -1) && reception.version > knownVersion;
    const why = news.has('called-off')
      ? 'called-off'
      : hasLostSlot
        ? 'no-slot'
        : lesserChanges.find((change) => news.has(change));
    if (why) return [{ id, why }];
    return movedUp ? [{ id, why: 'moved-up' }] : [];
  });
}

const lesserChanges = ['moved', 'other-leader', 'leader-away'] as const;

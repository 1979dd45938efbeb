import { sql } from 'kysely';
import type { BookingId, JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import type { ClockTime } from '#core/kit/clock-time.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Reader } from './transaction.ts';

/** A place somebody has at a coming reception, and when they got it as it is. */
type StandingPlace = {
  readonly bookingId: BookingId;
  readonly receptionId: ReceptionId;
  readonly startsAt: ClockTime;
  readonly since: Date;
  /** The keys of the reminders that were written. */
  readonly reminders: readonly string[];
};

/** Every place at the announced receptions of those days. */
export async function standingPlaces(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { from, through }: { readonly from: PlainDate; readonly through: PlainDate },
): Promise<readonly StandingPlace[]> {
  return read
    .selectFrom('booking as b')
    .innerJoin('reception as r', (on) =>
      on.onRef('r.jurisdiction_id', '=', 'b.jurisdiction_id').onRef('r.id', '=', 'b.reception_id'),
    )
    .innerJoin('event as e', (on) =>
      on
        .onRef('e.jurisdiction_id', '=', 'b.jurisdiction_id')
        .onRef('e.stream_id', '=', 'b.id')
        .on('e.kind', 'in', ['BookingMade', 'BookingMovedUp', 'BookingChanged']),
    )
    .select('b.id as bookingId')
    .select(['b.reception_id as receptionId', 'b.starts_at as startsAt'])
    .select((one) => [
      one.fn.max('e.recorded_at').as('since'),
      sql<
        readonly string[]
      >`array(select m.cause_key from message m where m.jurisdiction_id = b.jurisdiction_id
        and m.booking_id = b.id and m.cause = 'reminder')`.as('reminders'),
    ])
    .where('b.jurisdiction_id', '=', jurisdictionId)
    .where('b.status', '=', 'booked')
    .where('r.status', '=', 'published')
    .where('r.held_on', '>=', from)
    .where('r.held_on', '<=', through)
    .groupBy(['b.jurisdiction_id', 'b.id', 'b.reception_id', 'b.starts_at'])
    .orderBy('b.id')
    .execute();
}

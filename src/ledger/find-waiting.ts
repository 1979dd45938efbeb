// Who stands in the line of one reception, for whoever receives them.
import type { DaySecond, HallDay, Ticket } from '#core/hall/hall-day.ts';
import { queueOf } from '#core/hall/queue-order.ts';
import type { BookingId, HallId, JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import { loadHall } from './load-hall.ts';
import type { Reader } from './transaction.ts';

/** A number of a reception's line; `ticket.petitionId` and `ticket.booked?.bookingId` say what it is about, where that is known. */
export type Waiting = { readonly hallId: HallId; readonly ticket: Ticket };

/**
 * The numbers of that reception's line: first who was called or is being received, then who waits, in the order in which
 * they would be called from `now` (`secondAtShanghai(clock.now())`). Who was set aside, went or is done is left out. No right
 * is asked here.
 */
export async function findWaiting(
  read: Reader,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
  now: DaySecond,
): Promise<readonly Waiting[]> {
  const halls = await hallsOfLine(read, jurisdictionId, receptionId);
  return halls.flatMap((hall) => {
    const isReceived = ({ line, stage }: Ticket): boolean =>
      line === receptionId && (stage === 'called' || stage === 'serving');
    const order = [...hall.tickets.filter(isReceived), ...queueOf(hall, receptionId, now)];
    return order.map((ticket) => ({ hallId: hall.id, ticket }));
  });
}

/** The halls in which somebody took a number for that reception; one, unless it moved on the day itself. */
export async function hallsOfLine(
  read: Reader,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
): Promise<readonly HallDay[]> {
  const rows = await read
    .selectFrom('hall_ticket')
    .select('hall_id')
    .distinct()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('line', '=', receptionId)
    .orderBy('hall_id')
    .execute();
  const halls = await Promise.all(rows.map((row) => loadHall(read, jurisdictionId, row.hall_id)));
  return halls.flatMap((hall) => hall ?? []);
}

/** The number that was taken with that booking; nothing while none was. */
export async function findBookedTicket(
  read: Reader,
  jurisdictionId: JurisdictionId,
  bookingId: BookingId,
): Promise<{ readonly hallId: HallId; readonly serial: number } | undefined> {
  const row = await read
    .selectFrom('hall_ticket')
    .select(['hall_id', 'serial'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('booking_id', '=', bookingId)
    .orderBy('taken_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { hallId: row.hall_id, serial: row.serial };
}

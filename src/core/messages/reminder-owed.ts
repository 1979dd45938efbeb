// Reminders are read from how things stand, each time somebody looks: none can be lost, and after a stop they are made up.
import type { Booking } from '../bookings/booking.ts';
import { minutesBetween, type Moment } from '../bookings/slot-state.ts';
import { slotsOf } from '../receptions/reception-slots.ts';
import type { Reception } from '../receptions/reception.ts';
import type { MessageOwed } from './message-cause.ts';

/**
 * The reminder that is owed now, when one is: the last of the hours before the slot that has come. `since`: when they got
 * the place; whoever got it within those hours knows it well enough.
 */
export function reminderOwed(
  { status, startsAt }: Pick<Booking, 'status' | 'startsAt'>,
  reception: Reception,
  { hours, since, now }: { readonly hours: readonly number[]; readonly since: Moment; readonly now: Moment },
): MessageOwed | undefined {
  const stands = reception.status === 'published' && slotsOf(reception).some((s) => s.startsAt === startsAt);
  if (status !== 'booked' || !stands) return undefined;
  const begins = { on: reception.on, at: startsAt };
  const left = minutesBetween(now, begins);
  if (left <= 0) return undefined;
  const [last] = hours
    .filter((hour) => left <= hour * 60 && minutesBetween(since, begins) > hour * 60)
    .toSorted((one, other) => one - other);
  return last === undefined
    ? undefined
    : { cause: 'reminder', key: `reminder ${last} ${begins.on} ${begins.at}` };
}

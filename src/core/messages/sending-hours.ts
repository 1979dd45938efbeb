// When a message may ring somebody's telephone.
import type { Moment } from '../bookings/slot-state.ts';
import { clockTime } from '../kit/clock-time.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';

const opens = clockTime('08:00');
const closes = clockTime('20:00');
// Whoever sets out early for a reception of this day has to hear before that it was called off.
const opensForChange = clockTime('06:00');

/**
 * The earliest moment from `now` on at which a message may be sent: between 08:00 and 20:00; on the day itself what has
 * changed of that day is told from 06:00 and until late. `changedDays`: the days whose plan changed; none for a message
 * that changes nothing.
 */
export function sendingMoment(now: Moment, changedDays: readonly PlainDate[]): Moment {
  const opening = (on: PlainDate) => (changedDays.includes(on) ? opensForChange : opens);
  if (now.at < opening(now.on)) return { on: now.on, at: opening(now.on) };
  if (changedDays.includes(now.on) || now.at < closes) return now;
  const next = addDays(now.on, 1);
  return { on: next, at: opening(next) };
}

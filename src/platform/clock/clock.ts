// The only place that asks the computer what time it is.
import { timeAt, type ClockTime } from '#core/kit/clock-time.ts';
import { plainDate, type PlainDate } from '#core/kit/plain-date.ts';

export type Clock = {
  readonly now: () => Date;
  /** The calendar day at Asia/Shanghai. */
  readonly today: () => PlainDate;
};

const shanghaiOffsetMs = 8 * 3_600_000;

/** The computer's clock. */
export const systemClock: Clock = clockFrom(() => new Date());

/** A clock that stands still, for tests. `instant` as in `2026-03-03T09:30:00+08:00`. */
export function fixedClock(instant: string): Clock {
  return clockFrom(() => new Date(instant));
}

/** A clock that tells what `now` answers. */
export function clockFrom(now: () => Date): Clock {
  return { now, today: () => dayAtShanghai(now()) };
}

/** The calendar day at Asia/Shanghai at that moment. China has had no summer time since 1991. */
export function dayAtShanghai(instant: Date): PlainDate {
  return plainDate(new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10));
}

/** Seconds since midnight at Asia/Shanghai, 0 to 86 399. */
export function secondAtShanghai(instant: Date): number {
  return Math.floor(((instant.getTime() + shanghaiOffsetMs) % 86_400_000) / 1000);
}

/** The time of day at Asia/Shanghai at that moment, to the minute that has begun. */
export function timeAtShanghai(instant: Date): ClockTime {
  return timeAt(Math.floor(secondAtShanghai(instant) / 60));
}

/** The moment at which a day ends at Asia/Shanghai; what happened before it happened on that day or earlier. */
export function endOfDayAtShanghai(day: PlainDate): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000);
}

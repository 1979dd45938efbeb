// A hall for tests of its rules: people come, windows call, and what is refused throws.
import { clockTime, minutesOf } from '#core/kit/clock-time.ts';
import type { BookingId, HallId, UnitId } from '#core/kit/ids.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import type { Result } from '#core/kit/result.ts';
import { openWindow } from '#core/hall/call-ticket.ts';
import { foldHall } from '#core/hall/evolve-hall.ts';
import type { HallDay, HallEvent } from '#core/hall/hall-day.ts';
import { queueOf } from '#core/hall/queue-order.ts';
import { takeTicket, type TakeTicket } from '#core/hall/take-ticket.ts';

export const at = (time: string): number => minutesOf(clockTime(time)) * 60;
export const opened: HallEvent = {
  kind: 'HallOpened',
  hallId: 'h' as HallId,
  unitId: 'u' as UnitId,
  place: '县信访接待中心',
  on: plainDate('2026-03-10'),
};

export type Decided = Result<readonly HallEvent[], { readonly kind: string }>;
export const kindOf = (decided: Decided): string | undefined => (decided.ok ? undefined : decided.error.kind);

/** A hall that goes on with every decision, and throws where one is refused. */
export function hallWith(...windows: readonly string[]) {
  const events: HallEvent[] = [opened];
  const state = (): HallDay => foldHall(events) ?? fail();
  const take = (decided: Decided): void => {
    if (!decided.ok) throw new Error(decided.error.kind);
    events.push(...decided.value);
  };
  for (const window of windows) take(openWindow({ window, lines: ['office'] }, state()));
  return {
    state,
    take,
    /** Somebody comes at that time; answers the number. */
    come: (time: string, more: Partial<TakeTicket> & { readonly bookedFor?: string } = {}): string => {
      const { bookedFor, ...rest } = more;
      const booked = bookedFor
        ? { bookingId: `b${events.length}` as BookingId, at: clockTime(bookedFor) }
        : undefined;
      take(takeTicket({ ...walkIn(), booked, ...rest }, state(), at(time)));
      return state().tickets.at(-1)?.number ?? '';
    },
    queue: (time: string) => queueOf(state(), 'office', at(time)).map(({ number }) => number),
  };
}

export const fail = (): never => {
  throw new Error('no hall');
};
let asked = 0;
export const walkIn = (): TakeTicket => ({
  requestId: `r${(asked += 1)}`,
  line: 'office',
  booked: undefined,
  frail: false,
  personKey: undefined,
});

import { describe, expect, it } from 'vitest';
import { clockTime, minutesOf, timeAt } from '#core/kit/clock-time.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';
import { hallSteps } from './open-hall.ts';
import { receptionOfToday } from './plan-receptions.ts';

const today = plainDate('2026-03-10');
const minutes = Array.from({ length: 96 }, (_, at) => at * 15 + 4);

describe('the hall of a demonstration that begins at any minute of the day', () => {
  it.each(minutes)(
    'at minute %i has a reception with four slots or more, and nothing later than now',
    (minute) => {
      const now = new Date(new Date('2026-03-10T00:00:00+08:00').getTime() + minute * 60_000);
      const { content } = receptionOfToday('县接待中心', today, timeAt(minute));
      const slots = (minutesOf(clockTime(content.endsAt)) - minutesOf(clockTime(content.startsAt))) / 30;
      expect(slots).toBeGreaterThanOrEqual(4);
      const times = hallSteps({ place: content.place, receptionId: 'r', by: 'clerk' }, [], now).map(
        ({ at }) => at,
      );
      expect(times.every((at) => dayAtShanghai(at) === today && at < now)).toBe(true);
      expect(times.map(Number)).toEqual(times.map(Number).toSorted((one, other) => one - other));
    },
  );
});

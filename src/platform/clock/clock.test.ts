import { expect, it } from 'vitest';
import { dayAtShanghai, fixedClock } from './clock.ts';

it('turns the day at midnight in Shanghai, wherever the computer is', () => {
  expect(dayAtShanghai(new Date('2026-03-02T15:59:59.999Z'))).toBe('2026-03-02');
  expect(dayAtShanghai(new Date('2026-03-02T16:00:00.000Z'))).toBe('2026-03-03');
});

it('can stand still', () => {
  const clock = fixedClock('2026-12-31T23:59:00+08:00');
  expect(clock.today()).toBe('2026-12-31');
  expect(clock.now()).toEqual(clock.now());
});

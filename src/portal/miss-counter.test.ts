import { expect, test } from 'vitest';
import { createMissCounter, missesMax, missWindowSeconds, networkOf } from './miss-counter.ts';

const start = new Date('2026-03-02T09:00:00+08:00').getTime();

test('an address waits after its last allowed miss, and only until the window ends', () => {
  let now = start;
  const misses = createMissCounter({ now: () => new Date(now) });
  for (let n = 0; n < missesMax; n += 1) {
    expect(misses.isBlocked('10.0.0.1')).toBe(false);
    misses.countMiss('10.0.0.1');
  }
  expect(misses.isBlocked('10.0.0.1')).toBe(true);
  expect(misses.isBlocked('10.0.0.2')).toBe(false);
  now = start + missWindowSeconds * 1000;
  expect(misses.isBlocked('10.0.0.1')).toBe(false);
  misses.countMiss('10.0.0.1');
  expect(misses.isBlocked('10.0.0.1')).toBe(false);
});

test('a household counts as one, whether its address is long or short', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8:1:2::6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::6')).toBe('2001:db8:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
  expect(networkOf('::ffff:10.0.0.1')).toBe('10.0.0.1');
  expect(networkOf('10.0.0.1')).toBe('10.0.0.1');
});

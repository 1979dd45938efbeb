import type { Clock } from '#platform/clock/clock.ts';

/** Counts wrong codes per address. Right codes are never counted: a whole hall may share one address. */
export type MissCounter = {
  readonly isBlocked: (address: string) => boolean;
  readonly countMiss: (address: string) => void;
};

export const missesMax = 20;
export const missWindowSeconds = 600;

/** After `missesMax` wrong codes an address waits until `missWindowSeconds` have passed since its first one. */
export function createMissCounter(clock: Pick<Clock, 'now'>): MissCounter {
  const counted = new Map<string, { readonly until: number; readonly misses: number }>();
  const current = (key: string) => {
    const known = counted.get(key);
    return known && known.until > clock.now().getTime() ? known : undefined;
  };
  return {
    isBlocked: (address) => (current(networkOf(address))?.misses ?? 0) >= missesMax,
    countMiss: (address) => {
      const key = networkOf(address);
      const known = current(key) ?? { until: clock.now().getTime() + missWindowSeconds * 1000, misses: 0 };
      if (!counted.has(key)) makeRoom(counted);
      counted.set(key, { ...known, misses: known.misses + 1 });
    },
  };
}

const addressesMax = 10_000;

// The oldest address goes first, so that a flood of addresses cannot fill the memory.
function makeRoom(counted: Map<string, unknown>): void {
  if (counted.size < addressesMax) return;
  const oldest = counted.keys().next();
  if (!oldest.done) counted.delete(oldest.value);
}

/** One household has one IPv4 address, but a whole /64 of IPv6 ones. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array<string>(zeros).fill('0'), ...back].slice(0, 4).join(':');
}

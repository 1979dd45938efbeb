import type { Sitting } from './find-clashes.ts';
import type { Reception } from './reception.ts';

/** The reception as far as it can be in the way of another; an empty seat is in nobody's. */
export function sittingOf({ seats, ...rest }: Reception): Sitting {
  return { ...rest, leaders: seats.filter(({ empty }) => !empty).map(({ leader }) => leader) };
}

/** Those that stand on the roster and can be in the way: not what was called off. */
export function sittingsOf(receptions: readonly Reception[]): readonly Sitting[] {
  return receptions.filter(({ status }) => status !== 'cancelled').map(sittingOf);
}

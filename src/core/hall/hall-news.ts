import type { ClockTime } from '../kit/clock-time.ts';
import type { Reception } from '../receptions/reception.ts';

/** What differs today from the notice on the wall. Leaders are named, because the notice names them. */
export type HallNews =
  | { readonly kind: 'calledOff'; readonly at: ClockTime }
  | { readonly kind: 'otherLeader'; readonly at: ClockTime; readonly name: string; readonly gone: string }
  | { readonly kind: 'leaderAway'; readonly at: ClockTime; readonly gone: string };

/** What the screen of a hall tells of the receptions held there today. */
export function hallNews(receptions: readonly Reception[]): readonly HallNews[] {
  return receptions.flatMap(({ startsAt: at, cancelled, seats }): readonly HallNews[] => {
    if (cancelled) return [{ kind: 'calledOff', at }];
    return seats.flatMap(({ leader, insteadOf, empty }): readonly HallNews[] => {
      if (empty) return [{ kind: 'leaderAway', at, gone: leader.name }];
      return insteadOf ? [{ kind: 'otherLeader', at, name: leader.name, gone: insteadOf.name }] : [];
    });
  });
}

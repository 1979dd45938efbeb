// Where the sittings of one day stand in the drawing of a week: minutes become heights, and what overlaps stands side by side.
import { minutesOf, type ClockTime } from '#core/kit/clock-time.ts';

type Timed = { readonly startsAt: ClockTime; readonly endsAt: ClockTime };

export type PlacedSitting<T> = { readonly sitting: T; readonly lane: number; readonly lanes: number };

/** Each sitting in the first lane that is free; those that overlap, also through others, share the width evenly. */
export function layOutDay<T extends Timed>(sittings: readonly T[]): readonly PlacedSitting<T>[] {
  const ordered = sittings.toSorted(
    (a, b) => a.startsAt.localeCompare(b.startsAt) || b.endsAt.localeCompare(a.endsAt),
  );
  const placed: PlacedSitting<T>[] = [];
  let cluster: { sitting: T; lane: number }[] = [];
  let busyUntil = '';
  const close = (): void => {
    const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
    placed.push(...cluster.map((one) => ({ ...one, lanes })));
    cluster = [];
  };
  for (const sitting of ordered) {
    if (cluster.length > 0 && sitting.startsAt >= busyUntil) {
      close();
      busyUntil = '';
    }
    const taken = new Set(
      cluster.filter((one) => one.sitting.endsAt > sitting.startsAt).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    cluster.push({ sitting, lane });
    if (sitting.endsAt > busyUntil) busyUntil = sitting.endsAt;
  }
  if (cluster.length > 0) close();
  return placed;
}

/** The hours that are drawn: the office's day, and further where a sitting begins earlier or ends later. */
export function drawnHours(sittings: readonly Timed[]): { readonly from: number; readonly to: number } {
  const starts = sittings.map(({ startsAt }) => Math.floor(minutesOf(startsAt) / 60));
  const ends = sittings.map(({ endsAt }) => Math.ceil(minutesOf(endsAt) / 60));
  return { from: Math.min(8, ...starts), to: Math.max(18, ...ends) };
}

// One person cannot sit in two places, nor two receptions in one room. Receptions that only touch do not clash.
import type { ReceptionId } from '../kit/ids.ts';
import type { ReceptionContent, ReceptionLeader } from './reception.ts';

/** A sitting as far as it can be in the way of another. */
export type Sitting = Pick<ReceptionContent, 'on' | 'startsAt' | 'endsAt' | 'place' | 'room' | 'leaders'> & {
  readonly id: ReceptionId;
};

export type Clash = {
  readonly over: 'leader' | 'room';
  /** The leader's name, or the place with its room. */
  readonly what: string;
  readonly one: Sitting;
  readonly other: Sitting;
};

/** Every clash of `one` with the others; a sitting is never in its own way. */
export function findClashes(one: Sitting, others: readonly Sitting[]): readonly Clash[] {
  return others
    .filter((other) => other.id !== one.id && overlap(one, other))
    .flatMap((other) => [
      ...one.leaders
        .filter((leader) => other.leaders.some((seated) => isSameLeader(leader, seated)))
        .map((leader) => ({ over: 'leader' as const, what: leader.name, one, other })),
      ...(one.place === other.place && one.room === other.room
        ? [{ over: 'room' as const, what: [one.place, one.room].filter(Boolean).join(' '), one, other }]
        : []),
    ]);
}

/** The same account; where one of them has none, the same name and post. */
export function isSameLeader(one: ReceptionLeader, other: ReceptionLeader): boolean {
  if (one.accountId && other.accountId) return one.accountId === other.accountId;
  return one.name === other.name && one.post === other.post;
}

const overlap = (one: Sitting, other: Sitting): boolean =>
  one.on === other.on && one.startsAt < other.endsAt && other.startsAt < one.endsAt;

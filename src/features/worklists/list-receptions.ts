// What the page of the day says of receptions to whoever sits in them or plans them.
import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import type { Moment } from '#core/bookings/slot-state.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { receptionsAtTable, receptionsToArrange } from '#features/receptions/queries.ts';
import type { Reader } from '#ledger/transaction.ts';

/** Those of today, those where who sat is to be written down, and those with an absence to be arranged. */
export async function listReceptions(
  read: Reader,
  actor: Actor,
  now: Moment,
): Promise<Answer<typeof readToday>['receptions']> {
  const [{ unconfirmed, absences }, today] = await Promise.all([
    receptionsToArrange(read, actor, now),
    receptionsAtTable(read, actor, now.on),
  ]);
  return {
    today: today.map(present),
    unconfirmed: unconfirmed.map(present),
    absences: absences.map((reception) => ({
      ...present(reception),
      away: namesOf(reception, ({ absence }) => absence !== undefined),
    })),
  };
}

const present = (reception: Reception) => ({
  id: reception.id,
  on: reception.on,
  startsAt: reception.startsAt,
  place: reception.place,
  leaders: namesOf(reception, ({ empty }) => !empty),
});

const namesOf = ({ seats }: Reception, holds: (seat: Reception['seats'][number]) => boolean): string =>
  seats
    .filter(holds)
    .map(({ leader }) => leader.name)
    .join('、');

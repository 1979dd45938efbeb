// What was announced is a promise: when it changes, everybody who relies on it is told. Read from the events alone, so that
// no change can be made without it.
import { foldReception, seatAt } from './evolve-reception.ts';
import type { Reception, ReceptionEvent, ReceptionLeader } from './reception.ts';

/** One change of an announced sitting, and who has to hear of it. */
export type ChangeToTell = {
  /** The version of the sitting that the change made: each is told once. */
  readonly version: number;
  readonly change: 'moved' | 'other-leader' | 'leader-away' | 'called-off';
  readonly leaders: readonly ReceptionLeader[];
  /** Everyone who has booked a place in it. */
  readonly booked: true;
};

/** Every change after the announcement, the oldest first. */
export function changesToTell(events: readonly ReceptionEvent[]): readonly ChangeToTell[] {
  return events.flatMap((event, at) => {
    const before = foldReception(events.slice(0, at));
    const after = foldReception(events.slice(0, at + 1));
    if (!before || !after || before.publishedOn === undefined) return [];
    const told = toldOf(event, before, after);
    return told ? [{ version: after.version, booked: true as const, ...told }] : [];
  });
}

function toldOf(
  event: ReceptionEvent,
  before: Reception,
  after: Reception,
): Pick<ChangeToTell, 'change' | 'leaders'> | undefined {
  const sitting = after.seats.filter(({ empty }) => !empty).map(({ leader }) => leader);
  switch (event.kind) {
    case 'ReceptionChanged':
      return isMoved(before, after) ? { change: 'moved', leaders: sitting } : undefined;
    case 'SeatSubstituted': {
      const gone = seatAt(before, event.seat)?.leader;
      return { change: 'other-leader', leaders: gone ? [...sitting, gone] : sitting };
    }
    case 'SeatEmptied':
      return { change: 'leader-away', leaders: sitting };
    case 'ReceptionCancelled':
      return { change: 'called-off', leaders: sitting };
    default:
      return undefined;
  }
}

const isMoved = (before: Reception, after: Reception): boolean =>
  (['on', 'startsAt', 'endsAt', 'place', 'room'] as const).some((part) => before[part] !== after[part]);

import { isSameLeader } from './find-clashes.ts';
import type { Reception, ReceptionEvent, ReceptionLeader, ReceptionSeat } from './reception.ts';

/** The reception that a stream adds up to; nothing when its beginning is gone. */
export function foldReception(events: readonly ReceptionEvent[]): Reception | undefined {
  return events.reduce<Reception | undefined>(evolveReception, undefined);
}

function evolveReception(state: Reception | undefined, event: ReceptionEvent): Reception | undefined {
  if (event.kind === 'ReceptionPlanned') {
    const { leaders, ...rest } = event.content;
    return {
      ...rest,
      id: event.receptionId,
      version: 1,
      status: 'planned',
      seats: leaders.map(newSeat),
      movedFrom: event.movedFrom,
      publishedOn: undefined,
      cancelled: undefined,
    };
  }
  return state && { ...state, ...change(state, event), version: state.version + 1 };
}

type Later = Exclude<ReceptionEvent, { kind: 'ReceptionPlanned' }>;

function change(state: Reception, event: Later): Partial<Reception> {
  switch (event.kind) {
    case 'ReceptionChanged': {
      const { leaders, ...rest } = event.content;
      const movedFrom = rest.on === state.on ? state.movedFrom : undefined;
      return { ...rest, movedFrom, seats: keepSeats(state.seats, leaders) };
    }
    case 'ReceptionPublished':
      return { status: 'published', publishedOn: event.on };
    case 'AbsenceAsked':
      return withSeat(state, event.seat, { absence: event.absence });
    case 'AbsenceDeclined':
      return withSeat(state, event.seat, { absence: undefined });
    case 'SeatSubstituted':
      return withSeat(state, event.seat, {
        leader: event.leader,
        insteadOf: seatAt(state, event.seat)?.leader,
        absence: undefined,
      });
    case 'SeatEmptied':
      return withSeat(state, event.seat, { empty: true, absence: undefined });
    case 'ReceptionHeld':
      return {
        status: 'held',
        seats: state.seats.map((seat) => ({ ...seat, sat: event.satSeats.includes(seat.seat) })),
      };
    case 'ReceptionCancelled':
      return { status: 'cancelled', cancelled: { on: event.on, reason: event.reason } };
  }
}

/** The seat of that number. */
export function seatAt({ seats }: Pick<Reception, 'seats'>, seat: number): ReceptionSeat | undefined {
  return seats.find((candidate) => candidate.seat === seat);
}

const newSeat = (leader: ReceptionLeader, at: number): ReceptionSeat => ({
  seat: at + 1,
  leader,
  insteadOf: undefined,
  absence: undefined,
  empty: false,
  sat: undefined,
});

const withSeat = (state: Reception, seat: number, changed: Partial<ReceptionSeat>): Partial<Reception> => ({
  seats: state.seats.map((one) => (one.seat === seat ? { ...one, ...changed } : one)),
});

// The same people in the same order keep what is known of their seats; with other people the seats are new.
function keepSeats(
  seats: readonly ReceptionSeat[],
  leaders: readonly ReceptionLeader[],
): readonly ReceptionSeat[] {
  const same = seats.length === leaders.length && seats.every(({ leader }, at) => isAt(leaders, at, leader));
  if (!same) return leaders.map(newSeat);
  return seats.map((seat, at) => ({ ...seat, leader: leaders[at] ?? seat.leader }));
}

const isAt = (leaders: readonly ReceptionLeader[], at: number, leader: ReceptionLeader): boolean => {
  const there = leaders[at];
  return there !== undefined && isSameLeader(there, leader);
};

import type { Reception, ReceptionContent, ReceptionEvent, ReceptionSeat } from './reception.ts';

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
      seats: seatsOf(leaders),
      movedFrom: event.movedFrom,
      publishedOn: undefined,
      cancelled: undefined,
    };
  }
  return state && { ...state, ...change(event), version: state.version + 1 };
}

function change(event: Exclude<ReceptionEvent, { kind: 'ReceptionPlanned' }>): Partial<Reception> {
  switch (event.kind) {
    case 'ReceptionChanged': {
      const { leaders, ...rest } = event.content;
      return { ...rest, seats: seatsOf(leaders) };
    }
    case 'ReceptionPublished':
      return { status: 'published', publishedOn: event.on };
    case 'ReceptionCancelled':
      return { status: 'cancelled', cancelled: { on: event.on, reason: event.reason } };
  }
}

const seatsOf = (leaders: ReceptionContent['leaders']): readonly ReceptionSeat[] =>
  leaders.map((leader, at) => ({ seat: at + 1, leader }));

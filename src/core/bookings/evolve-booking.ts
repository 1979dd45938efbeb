import type { Booking, BookingEvent } from './booking.ts';

/** The booking that a stream adds up to; nothing when its beginning is gone. */
export function foldBooking(events: readonly BookingEvent[]): Booking | undefined {
  return events.reduce<Booking | undefined>(evolve, undefined);
}

function evolve(state: Booking | undefined, event: BookingEvent): Booking | undefined {
  if (event.kind === 'BookingMade' || event.kind === 'WaitingListJoined')
    return {
      id: event.bookingId,
      version: 1,
      receptionId: event.receptionId,
      startsAt: event.startsAt,
      petitionerId: event.petitionerId,
      matter: event.matter,
      by: event.by,
      status: event.kind === 'BookingMade' ? 'booked' : 'waiting',
      place: event.kind === 'BookingMade' ? event.place : undefined,
      rank: event.kind === 'BookingMade' ? undefined : event.rank,
      movedUp: false,
      knownVersion: event.receptionVersion,
      cancelled: undefined,
      petitionId: undefined,
    };
  return state && { ...state, ...change(event), version: state.version + 1 };
}

type Later = Exclude<BookingEvent, { kind: 'BookingMade' | 'WaitingListJoined' }>;

function change(event: Later): Partial<Booking> {
  switch (event.kind) {
    case 'BookingMovedUp':
      return { status: 'booked', place: event.place, rank: undefined, movedUp: true };
    case 'BookingChanged': {
      const { receptionId, startsAt, place, receptionVersion: knownVersion } = event;
      return {
        status: 'booked',
        receptionId,
        startsAt,
        place,
        rank: undefined,
        movedUp: false,
        knownVersion,
      };
    }
    case 'BookingTold':
      return { movedUp: false, knownVersion: event.receptionVersion };
    case 'BookingCancelled': {
      const { by, reason } = event;
      return { status: 'cancelled', place: undefined, rank: undefined, cancelled: { by, reason } };
    }
    case 'BookingArrived':
      return { status: 'arrived' };
    case 'BookingMissed':
      return { status: 'missed' };
    case 'BookingRegistered':
      return { petitionId: event.petitionId };
  }
}

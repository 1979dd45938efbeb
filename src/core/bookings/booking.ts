// 预约: one person's place in one slot of a leader's reception, or their turn in the wait for one. The log names them by
// id; name and phone stand in the petitioner table alone.
import type { ClockTime } from '../kit/clock-time.ts';
import type { BookingId, PetitionerId, PetitionId, ReceptionId } from '../kit/ids.ts';

/** A slot of a reception, by the time it begins. */
export type SlotOf = { readonly receptionId: ReceptionId; readonly startsAt: ClockTime };

/** Who asked: the petitioner by the own code, or the office for them. */
export type BookedBy = 'petitioner' | 'office';

/** What they want to talk about; becomes a petition when they come. */
export type Matter = { readonly title: string; readonly detail: string };

export type BookingStatus = 'booked' | 'waiting' | 'cancelled' | 'arrived' | 'missed';

export type Booking = SlotOf & {
  readonly id: BookingId;
  readonly version: number;
  readonly status: BookingStatus;
  readonly petitionerId: PetitionerId;
  readonly matter: Matter;
  readonly by: BookedBy;
  /** Which of the places of the slot, from 1; no other booking has it. None while waiting and once cancelled. */
  readonly place: number | undefined;
  /** The turn in the waiting list of the slot, smaller is earlier. */
  readonly rank: number | undefined;
  /** It came off the waiting list, and nobody has told them yet. */
  readonly movedUp: boolean;
  /** The version of the reception that they know of: what changed after it they have to be told. */
  readonly knownVersion: number;
  readonly cancelled: { readonly by: BookedBy; readonly reason: string } | undefined;
  readonly petitionId: PetitionId | undefined;
};

/** Whether whoever did it for them had them on the phone or at the window, so that nobody has to tell them. */
type Told = boolean;

type Beginning = SlotOf & {
  readonly bookingId: BookingId;
  readonly petitionerId: PetitionerId;
  readonly matter: Matter;
  readonly by: BookedBy;
  readonly receptionVersion: number;
};

export type BookingEvent =
  | (Beginning & { readonly kind: 'BookingMade'; readonly place: number })
  | (Beginning & { readonly kind: 'WaitingListJoined'; readonly rank: number })
  | { readonly kind: 'BookingMovedUp'; readonly place: number }
  | (SlotOf & {
      readonly kind: 'BookingChanged';
      readonly place: number;
      readonly by: BookedBy;
      readonly receptionVersion: number;
      readonly told?: Told;
    })
  | { readonly kind: 'BookingTold'; readonly receptionVersion: number }
  | {
      readonly kind: 'BookingCancelled';
      readonly by: BookedBy;
      readonly reason: string;
      readonly told?: Told;
    }
  | { readonly kind: 'BookingArrived' }
  | { readonly kind: 'BookingMissed' }
  | { readonly kind: 'BookingRegistered'; readonly petitionId: PetitionId };

/** Whether it still stands before the reception: a place, or a turn in the wait. */
export const isPending = ({ status }: Pick<Booking, 'status'>): boolean =>
  status === 'booked' || status === 'waiting';

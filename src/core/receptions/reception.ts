// 接访: one sitting of one or several leaders at one place on one day. What is announced is a promise to the public, so
// every change of it is an event.
import type { ClockTime } from '../kit/clock-time.ts';
import type { AccountId, ReceptionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { ReceptionKind } from './reception-kinds.ts';

/** Who receives, as the notice names them: name, post, what they answer for (分管). */
export type ReceptionLeader = {
  /** Their account here; leaders without one are known by name and post. */
  readonly accountId: AccountId | undefined;
  readonly name: string;
  readonly post: string;
  readonly portfolio: string;
};

/** How places are given out; a reception without it takes who comes. */
export type ReceptionBooking = {
  readonly slotMinutes: number;
  /** People or groups received in one slot. */
  readonly capacity: number;
  /** Booking closes so many days before the day, at that time. */
  readonly closesDaysBefore: number;
  readonly closesAt: ClockTime;
};

export type ReceptionContent = {
  /** Whose reception it is: the county, its petition office, a town or a department. */
  readonly unitId: UnitId;
  readonly kind: ReceptionKind;
  /** What a thematic reception is about; otherwise may be empty. */
  readonly theme: string;
  readonly on: PlainDate;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  /** The address or hall, as the notice gives it. */
  readonly place: string;
  /** A room or window of the place; may be empty. */
  readonly room: string;
  readonly leaders: readonly ReceptionLeader[];
  /** Departments that sit with them. */
  readonly departments: readonly string[];
  /** Those among them that are units of this office; rosters of earlier logs do not say. */
  readonly departmentUnits?: readonly UnitId[];
  readonly booking: ReceptionBooking | undefined;
  /** What else the notice says: how to book, what is not received. */
  readonly terms: readonly string[];
};

export type ReceptionStatus = 'planned' | 'published' | 'cancelled' | 'held';

/** One seat of one sitting: what a leader is exchanged with. */
export type SeatOf = { readonly receptionId: ReceptionId; readonly seat: number };

/** A leader who cannot come said so, or the office said it for them. */
export type Absence = {
  readonly on: PlainDate;
  /** Calendar days before the sitting. */
  readonly daysBefore: number;
  /** Asked later than the rules want it; it is taken all the same. */
  readonly late: boolean;
  readonly reason: string;
  /** Who could sit instead, as the leader wishes; the office decides. */
  readonly wish: string;
};

/** One leader's place in the sitting; `seat` counts from 1 and never changes. */
export type ReceptionSeat = {
  readonly seat: number;
  readonly leader: ReceptionLeader;
  /** Whom the notice named before. */
  readonly insteadOf: ReceptionLeader | undefined;
  /** Open until the office has decided. */
  readonly absence: Absence | undefined;
  /** Nobody sits here: the leader cannot come, and the others receive without. */
  readonly empty: boolean;
  /** Who really sat is known once it was held. */
  readonly sat: boolean | undefined;
};

export type Reception = Omit<ReceptionContent, 'leaders'> & {
  readonly id: ReceptionId;
  readonly version: number;
  readonly status: ReceptionStatus;
  readonly seats: readonly ReceptionSeat[];
  /** The day a pattern meant, when a holiday moved it. */
  readonly movedFrom: PlainDate | undefined;
  readonly publishedOn: PlainDate | undefined;
  readonly cancelled: { readonly on: PlainDate; readonly reason: string } | undefined;
};

export type ReceptionEvent =
  | {
      readonly kind: 'ReceptionPlanned';
      readonly receptionId: ReceptionId;
      readonly content: ReceptionContent;
      readonly movedFrom: PlainDate | undefined;
    }
  | { readonly kind: 'ReceptionChanged'; readonly content: ReceptionContent; readonly reason: string }
  | { readonly kind: 'ReceptionPublished'; readonly on: PlainDate }
  | { readonly kind: 'AbsenceAsked'; readonly seat: number; readonly absence: Absence }
  | { readonly kind: 'AbsenceDeclined'; readonly seat: number; readonly reason: string }
  | {
      readonly kind: 'SeatSubstituted';
      readonly seat: number;
      readonly leader: ReceptionLeader;
      /** The seat that the other leader left for this one, when two exchanged theirs. */
      readonly swappedWith: SeatOf | undefined;
    }
  | { readonly kind: 'SeatEmptied'; readonly seat: number }
  | { readonly kind: 'ReceptionHeld'; readonly on: PlainDate; readonly satSeats: readonly number[] }
  | { readonly kind: 'ReceptionCancelled'; readonly on: PlainDate; readonly reason: string };

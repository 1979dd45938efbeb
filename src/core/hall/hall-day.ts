// 候访大厅: one hall on one day. Everybody who waits has a number, never a name; who is called next follows a rule that
// hangs on the wall (`queue-order.ts`).
import type { BookingId, HallId, PetitionId, ReceptionId, UnitId } from '../kit/ids.ts';
import type { ClockTime } from '../kit/clock-time.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** Seconds since midnight at Asia/Shanghai, 0 to 86 399. */
export type DaySecond = number;

/** What a number waits for: the office's own windows, or the leaders of one reception. */
export type Line = 'office' | ReceptionId;

/**
 * waiting · held: set aside, keeps its place · called: to a window, not yet there · serving: at the window ·
 * done · left: went away, or was not there when called.
 */
export type TicketStage = 'waiting' | 'held' | 'called' | 'serving' | 'done' | 'left';

/** The time that was booked; without an id where the clerk looked it up on paper. */
export type Booked = { readonly bookingId: BookingId | undefined; readonly at: ClockTime };

export type Ticket = {
  /** Counts from 1 over the whole hall and day, never used twice. */
  readonly serial: number;
  /** As it is called: `A012` for who walked in, `Y003` for who booked (预约). */
  readonly number: string;
  /** Made by who asked for it, so that a request sent twice takes one number. */
  readonly requestId: string;
  readonly line: Line;
  readonly takenAt: DaySecond;
  /** The time that was booked; undefined for who walked in. */
  readonly booked: Booked | undefined;
  /** 优先: seventy or older, disabled, pregnant, with a small child, or ill. Which of them is not kept. */
  readonly frail: boolean;
  /** Sameness of a person inside this day, without who it is; undefined when nobody asked. */
  readonly personKey: string | undefined;
  readonly stage: TicketStage;
  /** The only window that may call it, once it was passed on. */
  readonly onlyWindow: string | undefined;
  /** Where it was called to, or is served. */
  readonly window: string | undefined;
  readonly calledAt: DaySecond | undefined;
  readonly calls: number;
  readonly begunAt: DaySecond | undefined;
  readonly endedAt: DaySecond | undefined;
  /** What the slip said about the wait, in minutes; kept to see whether it was honest, while the number stands in line as it did. */
  readonly told: WaitEstimate | undefined;
  /** The petition it is about; undefined while nobody has said which. */
  readonly petitionId: PetitionId | undefined;
};

/** Minutes until called, from the luckier to the slower half of what is likely. */
export type WaitEstimate = { readonly from: number; readonly to: number };

export type HallWindow = {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly open: boolean;
};

export type HallDay = {
  readonly id: HallId;
  readonly version: number;
  /** Whose hall it is. */
  readonly unitId: UnitId;
  readonly place: string;
  readonly on: PlainDate;
  readonly windows: readonly HallWindow[];
  readonly tickets: readonly Ticket[];
  /** The lines whose number called last had been booked, sorted. */
  readonly bookedTurns: readonly Line[];
};

export type HallEvent =
  | ({ readonly kind: 'HallOpened'; readonly hallId: HallId } & Pick<HallDay, 'unitId' | 'place' | 'on'>)
  | { readonly kind: 'WindowOpened'; readonly window: string; readonly lines: readonly Line[] }
  | { readonly kind: 'WindowClosed'; readonly window: string }
  | ({ readonly kind: 'TicketTaken'; readonly at: DaySecond } & Pick<
      Ticket,
      'serial' | 'number' | 'requestId' | 'line' | 'booked' | 'frail' | 'personKey' | 'told'
    >)
  | {
      readonly kind: 'TicketCalled';
      readonly serial: number;
      readonly window: string;
      readonly at: DaySecond;
    }
  | { readonly kind: 'TicketRecalled'; readonly serial: number; readonly at: DaySecond }
  | { readonly kind: 'TicketBegun'; readonly serial: number; readonly at: DaySecond }
  | { readonly kind: 'TicketHeld'; readonly serial: number; readonly at: DaySecond }
  | { readonly kind: 'TicketResumed'; readonly serial: number; readonly at: DaySecond }
  | {
      readonly kind: 'TicketPassed';
      readonly serial: number;
      readonly toWindow: string;
      readonly line: Line;
      readonly at: DaySecond;
    }
  | { readonly kind: 'TicketDone'; readonly serial: number; readonly at: DaySecond }
  | {
      readonly kind: 'TicketLeft';
      readonly serial: number;
      readonly cause: LeaveCause;
      readonly at: DaySecond;
    }
  | {
      readonly kind: 'TicketMatter';
      readonly serial: number;
      readonly petitionId: PetitionId;
      readonly ground: MatterGround;
      readonly at: DaySecond;
    };

/** registered: at the window, from this number · booked: what the booking became · named: an earlier petition of theirs */
export type MatterGround = 'registered' | 'booked' | 'named';

/** went: said so, or was seen to go · not-there: called and called again without an answer */
export const leaveCauses = ['went', 'not-there'] as const;
export type LeaveCause = (typeof leaveCauses)[number];

import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { ClockRule, ClockUnit, PauseBasis, PauseCause } from './rule.ts';

/** A time that does not count: from its first day up to, but not including, `to`. */
export type Pause = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Why, when it is known; several when pauses were joined. */
  readonly causes?: readonly PauseCause[];
};

/** What a due date is computed from. */
export type DueInput = {
  readonly rule: ClockRule;
  /** The day of the event; it is not counted. */
  readonly from: PlainDate;
  /** Days granted, in the unit of the rule. */
  readonly extendDays?: number;
  readonly pauses?: readonly Pause[];
  /** For a limit that its paper sets: its length in calendar days, or else `dueOn`. */
  readonly lengthDays?: number;
  /** For a limit that its paper or another clock sets: the last day itself. */
  readonly dueOn?: PlainDate;
};

/** A due date with the whole of its derivation. */
export type Due = {
  readonly clock: string;
  readonly from: PlainDate;
  /** The plain end, not rolled. */
  readonly target: PlainDate;
  /** The end rolled to the next working day; overdue starts on the day after. */
  readonly limit: PlainDate;
  /** True when a day it depends on lies outside the published calendar. */
  readonly provisional: boolean;
  readonly because: readonly Because[];
};

/** Days in a row that share a name, both ends included; `name` is the holiday, or the weekend. */
export type DayRun = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly name: Words;
};

/** One fact of a derivation. The first is always `start`, the second always the length. */
export type Because =
  /** `counted`: a length runs from the next day; otherwise the end is set in another way. */
  | {
      readonly kind: 'start';
      readonly on: PlainDate;
      readonly trigger: Words;
      readonly counted: boolean;
    }
  | {
      readonly kind: 'length';
      readonly length: number;
      readonly unit: 'cal' | 'wd' | 'month';
      readonly article: Words;
    }
  /** Either the days the letter gives or the day it names. */
  | {
      readonly kind: 'set-by-letter';
      readonly days: number | null;
      readonly dueOn: PlainDate | null;
      readonly article: Words;
    }
  | { readonly kind: 'set-by-clock'; readonly dueOn: PlainDate; readonly article: Words }
  | { readonly kind: 'set-by-appointment'; readonly dueOn: PlainDate; readonly article: Words }
  | { readonly kind: 'immediate'; readonly article: Words }
  | { readonly kind: 'note'; readonly note: Words }
  | {
      readonly kind: 'extension';
      readonly days: number;
      readonly unit: 'cal' | 'wd' | 'month';
      readonly approver: Words;
    }
  | {
      readonly kind: 'pause';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly days: number;
      readonly unit: 'cal' | 'wd';
      /** Absent in derivations recorded before causes were kept, and where nobody gave one. */
      readonly causes?: readonly PauseCause[];
    }
  | { readonly kind: 'pause-basis'; readonly basis: PauseBasis | 'none'; readonly for: Words | null }
  | {
      readonly kind: 'days-off';
      readonly weekendDays: number;
      /** The weekend days by date; absent in derivations recorded before they were kept. */
      readonly weekends?: readonly DayRun[];
      readonly holidays: readonly DayRun[];
      readonly makeUpDays: readonly DayRun[];
    }
  | { readonly kind: 'end'; readonly on: PlainDate }
  | { readonly kind: 'roll'; readonly to: PlainDate; readonly over: readonly DayRun[] }
  | { readonly kind: 'before-rules'; readonly inForceFrom: PlainDate }
  | { readonly kind: 'provisional'; readonly from: PlainDate; readonly through: PlainDate };

/** Why no due date can be given. */
export type DueRefusal =
  | { readonly kind: 'clock.not-extendable'; readonly clock: string }
  | { readonly kind: 'clock.extension-too-long'; readonly clock: string; readonly daysMax: number }
  | {
      readonly kind: 'clock.not-whole-days';
      readonly clock: string;
      readonly field: 'extend' | 'days';
      readonly daysMax: number;
    }
  | { readonly kind: 'clock.length-missing'; readonly clock: string; readonly unit: ClockUnit }
  | { readonly kind: 'clock.length-not-open'; readonly clock: string; readonly field: 'days' | 'dueOn' }
  | { readonly kind: 'clock.due-before-start'; readonly clock: string; readonly from: PlainDate }
  | { readonly kind: 'clock.pause-backwards'; readonly clock: string; readonly at: number }
  | { readonly kind: 'clock.beyond-calendar'; readonly clock: string };

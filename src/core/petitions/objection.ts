// What a unit may say against an assignment, and what became of it (《信访工作条例》第二十三条).
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Contest } from './jurisdiction.ts';

/** 非本机关职权、属下级、属上级、涉法涉诉、重复件、其他 */
export type ObjectionGround =
  | 'not-our-power'
  | 'lower-level'
  | 'higher-level'
  | 'judicial'
  | 'repeat'
  | 'other';

export const objectionGrounds = [
  'not-our-power',
  'lower-level',
  'higher-level',
  'judicial',
  'repeat',
  'other',
] as const satisfies readonly ObjectionGround[];

/** An objection to the present assignment; a rejection may be contested once. */
export type Objection = {
  readonly on: PlainDate;
  readonly ground: ObjectionGround;
  readonly reason: string;
  /** The organ that the unit believes to be competent; may be empty. */
  readonly suggestedUnit: string;
  readonly rejection: { readonly on: PlainDate; readonly reason: string } | undefined;
  readonly contest?: Contest;
  /** Why it was written down only so long afterwards. */
  readonly backDateReason?: string | undefined;
};

/** One hop that led nowhere: the unit had the matter from the first day to the second. */
export type UnitReturn = {
  readonly unitId: UnitId;
  readonly assignedOn: PlainDate;
  readonly returnedOn: PlainDate;
  readonly daysLost: number;
  readonly ground: ObjectionGround;
};

/** After so many returns the registering unit answers itself. Our design; the law names no number. */
export const returnsMax = 3;

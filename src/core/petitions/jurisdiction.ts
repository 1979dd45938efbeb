// When unit and sender cannot agree who is competent: their common superior designates, or the joint conference where
// there is none (《信访工作条例》第二十四条). Somebody answers for the matter at every moment of it.
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** 共同上级、联席会议 */
export type DesignationWay = 'superior' | 'joint-conference';

/** The unit does not accept the rejection of its objection; whoever `designatorId` names has to settle it. */
export type Contest = {
  readonly on: PlainDate;
  readonly reason: string;
  readonly way: DesignationWay;
  /** Where the designation is recorded: the common superior, or the office that serves the joint conference. */
  readonly designatorId: UnitId;
  /** Who signed the request out; earlier logs do not say. */
  readonly signer?: string;
};

/** A meeting that designated: units and names as the office wrote them, one a line. */
export type Conference = {
  readonly on: PlainDate;
  readonly place: string;
  readonly chair: string;
  readonly attendees: string;
  readonly absent: string;
  readonly observers: string;
};

export type Designation = {
  readonly on: PlainDate;
  readonly unitId: UnitId;
  readonly way: DesignationWay;
  /** Who decided, as the paper names it. */
  readonly body: string;
  /** The number of the minutes or of the decision, when they are kept elsewhere. */
  readonly minutes: string;
  readonly reason: string;
  /** The meeting whose minutes are made here; absent when they are kept elsewhere. */
  readonly conference?: Conference & {
    /** What the unit had put forward, as the minutes repeat it. */
    readonly contest: string;
  };
  /** The unit that recorded it and issues the paper. */
  readonly byUnitId: UnitId;
};

/** 合并、撤销、职能划转 */
export type SuccessionCause = 'merged' | 'abolished' | 'duties-moved';
export const successionCauses = [
  'merged',
  'abolished',
  'duties-moved',
] as const satisfies readonly SuccessionCause[];

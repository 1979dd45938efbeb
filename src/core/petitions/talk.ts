// 接访谈话: one talk of a leader with those who raised a petition, and what it came to. What is promised, given to a unit or
// answered stands in events of its own beside it.
import type { ClockTime } from '../kit/clock-time.ts';
import type { AccountId, AttachmentId, HallId, ReceptionId, TalkId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** 现场解决、承诺限时、交办、解释、再约 */
export const talkOutcomes = ['settled', 'promised', 'assigned', 'explained', 'invited-again'] as const;
export type TalkOutcome = (typeof talkOutcomes)[number];

/** Who received, as the notice names them. */
export type TalkLeader = {
  /** Their account here; leaders without one are known by name and post. */
  readonly accountId: AccountId | undefined;
  readonly name: string;
  readonly post: string;
};

/** By finger on the screen, kept as a picture; by typing the own name; or later, on the printed record. */
export type TalkSignature =
  | { readonly by: 'finger'; readonly attachmentId: AttachmentId }
  | { readonly by: 'name' | 'paper' };

export type Talk = {
  readonly id: TalkId;
  readonly on: PlainDate;
  readonly startedAt: ClockTime;
  readonly endedAt: ClockTime;
  /** The sitting; none when the leader received outside any that was planned. */
  readonly receptionId: ReceptionId | undefined;
  /** The number under which they waited: the hall of that day and the serial in it. */
  readonly hallId: HallId | undefined;
  readonly serial: number | undefined;
  readonly leader: TalkLeader;
  /** Written by the office at the leader's elbow. */
  readonly writtenFor: boolean;
  /** What was said. Stays inside the office. */
  readonly record: string;
  /** What the leader holds and decided, in words the petitioner reads as well. */
  readonly opinion: string;
  readonly outcome: TalkOutcome;
  /** Who was there besides, without names: `village cadre, interpreter`. */
  readonly present: string;
  readonly signature: TalkSignature;
  /** Why it was written down only so long after that day. */
  readonly backDateReason?: string | undefined;
};

/** Whether both are records of the same sitting together: one number, or one leader at one time. */
export function isSameTalk(one: TalkMoment, other: TalkMoment): boolean {
  if (one.on !== other.on) return false;
  if (one.hallId !== undefined && one.hallId === other.hallId && one.serial === other.serial) return true;
  const sameLeader = one.leader.name === other.leader.name && one.leader.post === other.leader.post;
  return sameLeader && one.startedAt < other.endedAt && other.startedAt < one.endedAt;
}

type TalkMoment = Pick<Talk, 'on' | 'startedAt' | 'endedAt' | 'hallId' | 'serial' | 'leader'>;

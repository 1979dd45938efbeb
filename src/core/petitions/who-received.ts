// Whose talk it was: the leader's own, or written for a leader of that sitting by the office.
import type { Actor } from '../access/actor.ts';
import type { ReceptionId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import type { PetitionState } from './petition.ts';
import { isRecused } from './recusal.ts';
import type { TalkLeader } from './talk.ts';

/** A reception as the record of its talks needs it. */
export type Sitting = {
  readonly receptionId: ReceptionId;
  readonly on: PlainDate;
  readonly cancelled: boolean;
  /** The leaders who sit; an empty seat is not among them. */
  readonly seats: readonly { readonly seat: number; readonly leader: TalkLeader }[];
};

export type TalkPlace = {
  /** The sitting that the talk belongs to, when it was planned. */
  readonly sitting: Sitting | undefined;
  /** The seat of the leader; the own one when absent. */
  readonly seat: number | undefined;
  readonly on: PlainDate;
};

/**
 * The leader who received, and whether somebody else writes for them. Who complains of a leader is not received by that
 * leader, and neither is a matter from which they keep away (《信访工作条例》第二十八条、第四十六条).
 */
export function whoReceived(
  { sitting, seat, on }: TalkPlace,
  state: Pick<PetitionState, 'recusals' | 'respondent' | 'authorities'>,
  { actor, self }: { readonly actor: Actor; readonly self: TalkLeader },
): Result<{ readonly leader: TalkLeader; readonly writtenFor: boolean }, ReceiverRefusal> {
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (!sitting && !duties.includes('receive-visitors'))
    return err({ kind: 'petitions.talk-without-sitting' });
  if (sitting?.cancelled) return err({ kind: 'petitions.sitting-cancelled' });
  if (sitting && sitting.on !== on)
    return err({ kind: 'petitions.talk-not-that-day', on, sittingOn: sitting.on });
  const found = sitting ? seatOf(sitting, seat, self) : self;
  if (!found) return err({ kind: 'petitions.leader-not-sitting' });
  const writtenFor = found.accountId !== self.accountId;
  if (writtenFor && !duties.includes('register')) return err({ kind: 'petitions.not-your-talk' });
  if (keepsAway(found, state)) return err({ kind: 'petitions.leader-keeps-away', leader: found.name });
  return ok({ leader: found, writtenFor });
}

export type ReceiverRefusal =
  | { readonly kind: 'petitions.talk-without-sitting' }
  | { readonly kind: 'petitions.sitting-cancelled' }
  | { readonly kind: 'petitions.talk-not-that-day'; readonly on: PlainDate; readonly sittingOn: PlainDate }
  | { readonly kind: 'petitions.leader-not-sitting' }
  | { readonly kind: 'petitions.not-your-talk' }
  | { readonly kind: 'petitions.leader-keeps-away'; readonly leader: string };

/** Whether the leader is complained of or recused; who has no account here is known by name. */
export function keepsAway(
  leader: TalkLeader,
  state: Pick<PetitionState, 'recusals' | 'respondent' | 'authorities'>,
): boolean {
  const named = state.respondent?.accountId === undefined && state.respondent?.name === leader.name;
  return named || isRecused(state, leader.accountId);
}

const seatOf = ({ seats }: Sitting, seat: number | undefined, self: TalkLeader): TalkLeader | undefined =>
  seats.find((one) => (seat === undefined ? one.leader.accountId === self.accountId : one.seat === seat))
    ?.leader;

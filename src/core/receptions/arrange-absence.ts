// 请假与替换: a leader who cannot come says so in time; the office finds a substitute or exchanges two seats, and what
// hangs on the wall is right again. An absence told late is taken all the same: nobody shall wait for an empty chair.
import type { Actor } from '../access/actor.ts';
import { mayPlanFor } from '../access/reception-rights.ts';
import { daysBetween, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { seatAt } from './evolve-reception.ts';
import { findClashes, isSameLeader, type Clash, type Sitting } from './find-clashes.ts';
import { openRefusal, type ClashRefusal, type ClosedRefusal, type NotPlanner } from './plan-reception.ts';
import type { Reception, ReceptionEvent, ReceptionLeader, ReceptionSeat } from './reception.ts';
import { sittingOf } from './sittings.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Decision<Refusal> = Result<readonly ReceptionEvent[], Refusal>;

/** The leader, or a planner for them, says that they cannot come. `noticeDays`: how early the rules want it. */
export function askAbsence(
  command: { readonly seat: number; readonly reason: string; readonly wish: string },
  reception: Reception,
  { actor, today, noticeDays }: Facts & { readonly noticeDays: number },
): Decision<AskRefusal> {
  const { seat: number, reason, wish } = command;
  const seat = seatAt(reception, number);
  if (!seat || seat.empty) return err({ kind: 'receptions.no-such-seat' });
  if (seat.leader.accountId !== actor.accountId && !mayPlanFor(actor, reception.unitId))
    return err({ kind: 'receptions.not-your-seat' });
  const closed = openRefusal(reception, today);
  if (closed) return err(closed);
  if (seat.absence) return err({ kind: 'receptions.absence-open', name: seat.leader.name });
  const daysBefore = daysBetween(today, reception.on);
  const absence = { on: today, daysBefore, late: daysBefore < noticeDays, reason, wish };
  return ok([{ kind: 'AbsenceAsked', seat: number, absence }]);
}

export type AskRefusal =
  | ClosedRefusal
  | NoSeat
  | { readonly kind: 'receptions.not-your-seat' }
  | { readonly kind: 'receptions.absence-open'; readonly name: string };
type NoSeat = { readonly kind: 'receptions.no-such-seat' };

/** The open absence that a planner decides on; never the planner's own. */
function openAbsence(
  reception: Reception,
  number: number,
  { actor, today }: Facts,
): Result<ReceptionSeat, NotPlanner | AbsenceRefusal> {
  if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'receptions.not-yours' });
  const seat = seatAt(reception, number);
  if (!seat) return err({ kind: 'receptions.no-such-seat' });
  const closed = openRefusal(reception, today);
  if (closed) return err(closed);
  if (!seat.absence) return err({ kind: 'receptions.no-absence', name: seat.leader.name });
  if (seat.leader.accountId === actor.accountId) return err({ kind: 'receptions.own-absence' });
  return ok(seat);
}

export type AbsenceRefusal =
  | ClosedRefusal
  | NoSeat
  | { readonly kind: 'receptions.no-absence'; readonly name: string }
  | { readonly kind: 'receptions.own-absence' };

/** The leader is asked to come after all. */
export function declineAbsence(
  { seat, reason }: { readonly seat: number; readonly reason: string },
  reception: Reception,
  facts: Facts,
): Decision<NotPlanner | AbsenceRefusal> {
  const open = openAbsence(reception, seat, facts);
  return open.ok ? ok([{ kind: 'AbsenceDeclined', seat, reason }]) : open;
}

/** The others receive without; a sitting whose last leader is away is called off instead. */
export function emptySeat(
  seat: number,
  reception: Reception,
  facts: Facts,
): Decision<NotPlanner | AbsenceRefusal | { readonly kind: 'receptions.nobody-left' }> {
  const open = openAbsence(reception, seat, facts);
  if (!open.ok) return open;
  const left = reception.seats.filter((one) => !one.empty && one.seat !== seat);
  return left.length === 0 ? err({ kind: 'receptions.nobody-left' }) : ok([{ kind: 'SeatEmptied', seat }]);
}

/** Somebody else sits. The one who comes must be free at that time, and not sit there already. */
export function substituteLeader(
  { seat, leader }: { readonly seat: number; readonly leader: ReceptionLeader },
  reception: Reception,
  { sameDay, ...facts }: Facts & { readonly sameDay: readonly Sitting[] },
): Decision<SubstituteRefusal> {
  const open = openAbsence(reception, seat, facts);
  if (!open.ok) return open;
  if (reception.seats.some((one) => isSameLeader(one.leader, leader)))
    return err({ kind: 'receptions.leader-twice', name: leader.name });
  const clashes = clashesOf(reception, leader, sameDay);
  if (clashes.length > 0) return err({ kind: 'receptions.clash', clashes });
  return ok([{ kind: 'SeatSubstituted', seat, leader, swappedWith: undefined }]);
}

export type SubstituteRefusal =
  | NotPlanner
  | AbsenceRefusal
  | ClashRefusal
  | { readonly kind: 'receptions.leader-twice'; readonly name: string };

/** A sitting, the seat in it that changes hands, and what else stands on its day. */
export type SwapSide = {
  readonly reception: Reception;
  readonly seat: number;
  readonly sameDay: readonly Sitting[];
};

/**
 * Two leaders exchange their seats (与下月接待领导调换): the one who is absent takes the other's, and the other way round.
 * Gives the events of both sittings.
 */
export function swapSeats(
  absent: SwapSide,
  other: SwapSide,
  facts: Facts,
): Result<readonly [readonly ReceptionEvent[], readonly ReceptionEvent[]], SwapRefusal> {
  const open = openAbsence(absent.reception, absent.seat, facts);
  if (!open.ok) return open;
  if (!mayPlanFor(facts.actor, other.reception.unitId)) return err({ kind: 'receptions.not-yours' });
  const closed = openRefusal(other.reception, facts.today);
  if (closed) return err(closed);
  const seat = seatAt(other.reception, other.seat);
  if (!seat || seat.empty || other.reception.id === absent.reception.id)
    return err({ kind: 'receptions.no-such-seat' });
  if (seat.absence) return err({ kind: 'receptions.absence-open', name: seat.leader.name });
  const [leaving, coming] = [open.value.leader, seat.leader];
  for (const [side, leader] of [
    [absent, coming],
    [other, leaving],
  ] as const)
    if (side.reception.seats.some((one) => one.seat !== side.seat && isSameLeader(one.leader, leader)))
      return err({ kind: 'receptions.leader-twice', name: leader.name });
  // Both leave their old seat, so neither of the two sittings is in the other's way.
  const apart = ({ id }: Sitting): boolean => id !== absent.reception.id && id !== other.reception.id;
  const clashes = [
    ...clashesOf(absent.reception, coming, absent.sameDay.filter(apart)),
    ...clashesOf(other.reception, leaving, other.sameDay.filter(apart)),
  ];
  if (clashes.length > 0) return err({ kind: 'receptions.clash', clashes });
  return ok([[substitution(absent.seat, coming, other)], [substitution(other.seat, leaving, absent)]]);
}

export type SwapRefusal =
  | SubstituteRefusal
  | { readonly kind: 'receptions.absence-open'; readonly name: string };

const substitution = (seat: number, leader: ReceptionLeader, from: SwapSide): ReceptionEvent => ({
  kind: 'SeatSubstituted',
  seat,
  leader,
  swappedWith: { receptionId: from.reception.id, seat: from.seat },
});

// Only who comes can be in the way; the room was taken before.
const clashesOf = (
  reception: Reception,
  leader: ReceptionLeader,
  sameDay: readonly Sitting[],
): readonly Clash[] =>
  findClashes({ ...sittingOf(reception), leaders: [leader] }, sameDay).filter(
    ({ over }) => over === 'leader',
  );

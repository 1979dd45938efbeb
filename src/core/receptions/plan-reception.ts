// The roster's own commands: each gives the events, or says why not.
import type { Actor } from '../access/actor.ts';
import { mayPlanFor } from '../access/reception-rights.ts';
import type { ReceptionId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { checkContent, type ContentRefusal } from './check-content.ts';
import { findClashes, type Clash, type Sitting } from './find-clashes.ts';
import type { Reception, ReceptionContent, ReceptionEvent } from './reception.ts';

type PlanFacts = {
  readonly actor: Actor;
  readonly today: PlainDate;
  /** What else stands on that day, without what is cancelled. */
  readonly sameDay: readonly Sitting[];
};

type Decision<Refusal> = Result<readonly ReceptionEvent[], Refusal>;

export type NotPlanner = { readonly kind: 'receptions.not-yours' };
export type ClashRefusal = { readonly kind: 'receptions.clash'; readonly clashes: readonly Clash[] };

/** A new sitting, from today on, in nobody's way. `movedFrom`: the day that a holiday pushed away. */
export function planReception(
  command: {
    readonly id: ReceptionId;
    readonly content: ReceptionContent;
    readonly movedFrom: PlainDate | undefined;
  },
  { actor, today, sameDay }: PlanFacts,
): Decision<PlanRefusal> {
  const { id, content, movedFrom } = command;
  if (!mayPlanFor(actor, content.unitId)) return err({ kind: 'receptions.not-yours' });
  const checked = checkContent(content, today);
  if (!checked.ok) return checked;
  const clashes = findClashes({ id, ...content }, sameDay);
  if (clashes.length > 0) return err({ kind: 'receptions.clash', clashes });
  return ok([{ kind: 'ReceptionPlanned', receptionId: id, content, movedFrom }]);
}

export type PlanRefusal = NotPlanner | ContentRefusal | ClashRefusal;

/** Puts planned receptions on the wall. What hangs there already stays as it is. */
export function publishReception(
  reception: Reception,
  { actor, today }: Pick<PlanFacts, 'actor' | 'today'>,
): Decision<NotPlanner | ClosedRefusal> {
  if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'receptions.not-yours' });
  const closed = openRefusal(reception, today);
  if (closed) return err(closed);
  if (reception.status === 'published') return ok([]);
  return ok([{ kind: 'ReceptionPublished', on: today }]);
}

/** Calls it off, with the reason that everybody booked is told. A day that is over cannot be undone. */
export function cancelReception(
  reason: string,
  reception: Reception,
  { actor, today }: Pick<PlanFacts, 'actor' | 'today'>,
): Decision<NotPlanner | ClosedRefusal> {
  if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'receptions.not-yours' });
  const closed = openRefusal(reception, today);
  return closed ? err(closed) : ok([{ kind: 'ReceptionCancelled', on: today, reason }]);
}

/** Writes down who really sat, from the day on. Only what was announced can be held, and once. */
export function holdReception(
  satSeats: readonly number[],
  reception: Reception,
  { actor, today }: Pick<PlanFacts, 'actor' | 'today'>,
): Decision<HoldRefusal> {
  if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'receptions.not-yours' });
  if (reception.status === 'cancelled') return err({ kind: 'receptions.cancelled' });
  if (reception.status === 'held') return err({ kind: 'receptions.held' });
  if (reception.status === 'planned') return err({ kind: 'receptions.not-announced' });
  if (today < reception.on) return err({ kind: 'receptions.not-yet', on: reception.on });
  const known = satSeats.every((seat) => reception.seats.some((one) => one.seat === seat && !one.empty));
  if (!known) return err({ kind: 'receptions.no-such-seat' });
  if (satSeats.length === 0) return err({ kind: 'receptions.nobody-sat' });
  return ok([{ kind: 'ReceptionHeld', on: reception.on, satSeats }]);
}

/** Why nothing about it can be changed any more; nothing while it is open. */
export function openRefusal({ status, on }: Reception, today: PlainDate): ClosedRefusal | undefined {
  if (status === 'cancelled') return { kind: 'receptions.cancelled' };
  if (status === 'held') return { kind: 'receptions.held' };
  return on < today ? { kind: 'receptions.over', on } : undefined;
}

export type ClosedRefusal =
  | { readonly kind: 'receptions.cancelled' }
  | { readonly kind: 'receptions.held' }
  | { readonly kind: 'receptions.over'; readonly on: PlainDate };

export type HoldRefusal =
  | NotPlanner
  | { readonly kind: 'receptions.cancelled' }
  | { readonly kind: 'receptions.held' }
  | { readonly kind: 'receptions.not-announced' }
  | { readonly kind: 'receptions.not-yet'; readonly on: PlainDate }
  | { readonly kind: 'receptions.no-such-seat' }
  | { readonly kind: 'receptions.nobody-sat' };

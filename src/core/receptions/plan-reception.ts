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
  if (reception.status === 'cancelled') return err({ kind: 'receptions.cancelled' });
  if (reception.on < today) return err({ kind: 'receptions.over', on: reception.on });
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
  if (reception.status === 'cancelled') return err({ kind: 'receptions.cancelled' });
  if (reception.on < today) return err({ kind: 'receptions.over', on: reception.on });
  return ok([{ kind: 'ReceptionCancelled', on: today, reason }]);
}

export type ClosedRefusal =
  | { readonly kind: 'receptions.cancelled' }
  | { readonly kind: 'receptions.over'; readonly on: PlainDate };

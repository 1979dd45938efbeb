// What is changed after it was planned. Once announced, a change needs its reason, and other people come by substitution.
import type { Actor } from '../access/actor.ts';
import { mayPlanFor } from '../access/reception-rights.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { checkContent, type ContentRefusal } from './check-content.ts';
import { findClashes, isSameLeader, type Sitting } from './find-clashes.ts';
import { openRefusal, type ClashRefusal, type ClosedRefusal, type NotPlanner } from './plan-reception.ts';
import type { Reception, ReceptionContent, ReceptionEvent } from './reception.ts';

/** Writes a reception anew: another day, time, place, or what else the notice says of it. */
export function changeReception(
  { content, reason }: { readonly content: ReceptionContent; readonly reason: string },
  reception: Reception,
  {
    actor,
    today,
    sameDay,
  }: { readonly actor: Actor; readonly today: PlainDate; readonly sameDay: readonly Sitting[] },
): Result<readonly ReceptionEvent[], ChangeRefusal> {
  if (!mayPlanFor(actor, reception.unitId) || !mayPlanFor(actor, content.unitId))
    return err({ kind: 'receptions.not-yours' });
  const closed = openRefusal(reception, today);
  if (closed) return err(closed);
  const checked = checkContent(content, today);
  if (!checked.ok) return checked;
  if (reception.status === 'published') {
    if (reason === '') return err({ kind: 'receptions.reason-missing' });
    const { seats } = reception;
    const same =
      content.leaders.length === seats.length &&
      content.leaders.every((leader) => seats.some((seat) => isSameLeader(seat.leader, leader)));
    if (!same) return err({ kind: 'receptions.leaders-announced' });
  }
  const clashes = findClashes({ id: reception.id, ...content }, sameDay);
  if (clashes.length > 0) return err({ kind: 'receptions.clash', clashes });
  return ok([{ kind: 'ReceptionChanged', content, reason }]);
}

export type ChangeRefusal =
  | NotPlanner
  | ClosedRefusal
  | ContentRefusal
  | ClashRefusal
  | { readonly kind: 'receptions.reason-missing' }
  | { readonly kind: 'receptions.leaders-announced' };

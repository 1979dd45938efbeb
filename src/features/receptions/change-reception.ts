import { mayReadReception } from '#core/access/reception-rights.ts';
import type { Actor } from '#core/access/actor.ts';
import type { ReceptionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import type { Sitting } from '#core/receptions/find-clashes.ts';
import type { ClashRefusal } from '#core/receptions/plan-reception.ts';
import type { Reception, ReceptionEvent } from '#core/receptions/reception.ts';
import { holdRoster, receptionEvents, recordReception } from '#ledger/record-reception.ts';
import type { Stale, Tx } from '#ledger/transaction.ts';
import { affectedBookings } from './check-booked.ts';
import { sittingsOn } from './plan-receptions.ts';
import { circumstancesOf, type ReceptionCall, type ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal, SaidClash } from './refusals.ts';
import { sayRefusal } from './say-clashes.ts';

export type RuleRefusal = Exclude<ReceptionRefusal, SaidClash> | ClashRefusal;
export type RuleFacts = {
  readonly actor: Actor;
  readonly today: PlainDate;
  /** What stands on the roster on the day the sitting is to have. */
  readonly sameDay: readonly Sitting[];
};
type Rule = (
  reception: Reception,
  facts: RuleFacts,
  tx: Tx,
) => Promise<Result<readonly ReceptionEvent[], RuleRefusal>> | Result<readonly ReceptionEvent[], RuleRefusal>;

export type Which = {
  readonly id: ReceptionId;
  readonly expectedVersion: number;
  /** The day it moves to, when it moves. */
  readonly on?: PlainDate;
  /** The planner knows whose bookings it takes away or moves, and tells them. */
  readonly tellBooked?: boolean;
};

/** Takes one decision on a sitting, on the version that the caller saw; the roster stands still meanwhile. */
export async function changeReception(
  { id, expectedVersion, on, tellBooked = false }: Which,
  rule: Rule,
  call: ReceptionCall,
  { database, clock }: ReceptionParts,
): Promise<Result<{ version: number }, ReceptionRefusal | Stale>> {
  const { actor } = call.caller;
  return database.transact<{ version: number }, ReceptionRefusal>(async (tx) => {
    await holdRoster(tx, actor.jurisdictionId);
    const before = await receptionEvents(tx.read, actor.jurisdictionId, id);
    const reception = foldReception(before);
    if (!reception || !mayReadReception(actor, reception)) return err({ kind: 'receptions.not-found' });
    const sameDay = await sittingsOn(tx.read, actor.jurisdictionId, on ?? reception.on);
    const decided = await rule(reception, { actor, today: clock.today(), sameDay }, tx);
    if (!decided.ok) return err(sayRefusal(decided.error, call.language));
    if (reception.version !== expectedVersion) return err({ kind: 'receptions.changed-meanwhile' });
    const change = { reception, before, events: decided.value };
    const affected = tellBooked ? undefined : await affectedBookings(tx.read, actor.jurisdictionId, change);
    if (affected) return err(affected);
    await recordReception(tx, id, before, decided.value, circumstancesOf(call, clock));
    return ok({ version: reception.version + decided.value.length });
  });
}

import { mayReadReception } from '#core/access/reception-rights.ts';
import type { ReceptionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { publishReception } from '#core/receptions/plan-reception.ts';
import { holdRoster, receptionEvents, recordReception } from '#ledger/record-reception.ts';
import type { Stale } from '#ledger/transaction.ts';
import { circumstancesOf, type ReceptionCall, type ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal } from './refusals.ts';

/** Announces all of them or none; those that were announced before are not counted. */
export async function publishReceptions(
  ids: readonly ReceptionId[],
  call: ReceptionCall,
  { database, clock }: ReceptionParts,
): Promise<Result<{ published: number }, ReceptionRefusal | Stale>> {
  const { actor } = call.caller;
  return database.transact<{ published: number }, ReceptionRefusal>(async (tx) => {
    await holdRoster(tx, actor.jurisdictionId);
    let published = 0;
    for (const id of new Set(ids)) {
      const before = await receptionEvents(tx.read, actor.jurisdictionId, id);
      const reception = foldReception(before);
      if (!reception || !mayReadReception(actor, reception)) return err({ kind: 'receptions.not-found' });
      const decided = publishReception(reception, { actor, today: clock.today() });
      if (!decided.ok) return decided;
      await recordReception(tx, id, before, decided.value, circumstancesOf(call, clock));
      published += decided.value.length;
    }
    return ok({ published });
  });
}

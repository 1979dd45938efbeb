import { mayReadReception } from '#core/access/reception-rights.ts';
import type { ReceptionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import type { Reception, ReceptionEvent } from '#core/receptions/reception.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { receptionEvents, recordReception } from '#ledger/record-reception.ts';
import type { Stale } from '#ledger/transaction.ts';
import { legalBasis, type ReceptionParts } from './plan-reception.ts';
import type { ReceptionRefusal } from './refusals.ts';

type Rule = (
  reception: Reception,
  facts: { readonly actor: Caller['actor']; readonly today: PlainDate },
) => Result<readonly ReceptionEvent[], ReceptionRefusal>;

/** Takes one decision on a sitting, on the version that the caller saw. */
export async function changeReception(
  { id, expectedVersion }: { readonly id: ReceptionId; readonly expectedVersion: number },
  rule: Rule,
  { caller, requestId }: { readonly caller: Caller; readonly requestId: string },
  { database, clock }: ReceptionParts,
): Promise<Result<{ version: number }, ReceptionRefusal | Stale>> {
  const { actor } = caller;
  return database.transact<{ version: number }, ReceptionRefusal>(async (tx) => {
    const before = await receptionEvents(tx.read, actor.jurisdictionId, id);
    const reception = foldReception(before);
    if (!reception || !mayReadReception(actor, reception)) return err({ kind: 'receptions.not-found' });
    const decided = rule(reception, { actor, today: clock.today() });
    if (!decided.ok) return decided;
    if (reception.version !== expectedVersion) return err({ kind: 'receptions.changed-meanwhile' });
    const circumstances = { actor, at: clock.now(), cause: `request ${requestId}`, legalBasis };
    await recordReception(tx, id, before, decided.value, circumstances);
    return ok({ version: reception.version + decided.value.length });
  });
}

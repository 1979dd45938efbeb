import { mayServeHall } from '#core/access/hall-rights.ts';
import type { TicketRefusal } from '#core/hall/call-ticket.ts';
import { setMatter, type SetMatter } from '#core/hall/set-matter.ts';
import type { HallId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { loadHall } from '#ledger/load-hall.ts';
import { holdHall, recordHall } from '#ledger/record-hall.ts';
import type { Tx } from '#ledger/transaction.ts';
import { secondAtShanghai } from '#platform/clock/clock.ts';

export type LinkTicketRefusal =
  | TicketRefusal
  | { readonly kind: 'hall.not-found' }
  | { readonly kind: 'hall.not-yours' };

type Matter = SetMatter & { readonly hallId: HallId };

/** Writes down at the number in the hall which petition came of it, in the transaction that registers it. */
export async function linkTicket(
  tx: Tx,
  matter: Matter,
  { actor }: Caller,
  circumstances: Circumstances,
): Promise<Result<undefined, LinkTicketRefusal>> {
  const hall = await loadHall(tx.read, actor.jurisdictionId, matter.hallId);
  if (!hall) return err({ kind: 'hall.not-found' });
  if (!mayServeHall(actor, hall.unitId)) return err({ kind: 'hall.not-yours' });
  return noteMatter(tx, matter, circumstances);
}

/** The same without asking who may work in that hall, for a number that a booking of the actor's reception took. */
export async function noteMatter(
  tx: Tx,
  { hallId, ...matter }: Matter,
  circumstances: Circumstances,
): Promise<Result<undefined, LinkTicketRefusal>> {
  const { jurisdictionId } = circumstances.actor;
  await holdHall(tx, jurisdictionId, hallId);
  const hall = await loadHall(tx.read, jurisdictionId, hallId);
  if (!hall) return err({ kind: 'hall.not-found' });
  const decided = setMatter(matter, hall, secondAtShanghai(circumstances.at));
  if (!decided.ok) return decided;
  await recordHall(tx, hall, decided.value, circumstances);
  return ok(undefined);
}

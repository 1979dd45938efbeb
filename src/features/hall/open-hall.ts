import { randomUUID } from 'node:crypto';
import { mayServeHall } from '#core/access/hall-rights.ts';
import type { HallId } from '#core/kit/ids.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { hallsBetween } from '#ledger/load-hall.ts';
import { holdPlace, recordHall } from '#ledger/record-hall.ts';
import { receptionsBetween } from '#ledger/record-reception.ts';
import type { Stale } from '#ledger/transaction.ts';
import { circumstancesOf, type HallCall, type HallParts } from './hall-parts.ts';
import type { HallRefusal } from './refusals.ts';

/** Opens the hall of today at that place; where it is open already, gives that one. */
export async function openHall(
  place: string,
  call: HallCall,
  { database, clock }: HallParts,
): Promise<Result<{ id: HallId }, HallRefusal | Stale>> {
  const { actor } = call.caller;
  const { unitId, jurisdictionId } = actor;
  if (!mayServeHall(actor, unitId)) return err({ kind: 'hall.not-yours' });
  const on = clock.today();
  return database.transact<{ id: HallId }, HallRefusal>(async (tx) => {
    await holdPlace(tx, jurisdictionId, place);
    const open = await hallsBetween(tx.read, jurisdictionId, { from: on, through: on });
    const known = open.find((hall) => hall.place === place);
    if (known) return ok({ id: known.id });
    const id = randomUUID() as HallId;
    const opened = { kind: 'HallOpened', hallId: id, unitId, place, on } as const;
    await recordHall(tx, undefined, [opened], circumstancesOf(call, clock.now()));
    return ok({ id });
  });
}

const daysBack = 60;

/** The halls of today, and where one can be opened: where leaders receive today, and where one was open before. */
export async function listHalls({ caller }: HallCall, { database, clock }: HallParts) {
  const { actor } = caller;
  if (!mayServeHall(actor, actor.unitId)) return err({ kind: 'hall.not-yours' as const });
  const today = clock.today();
  const recent = { from: addDays(today, -daysBack), through: today };
  const known = await hallsBetween(database.read, actor.jurisdictionId, recent);
  const receptions = await receptionsBetween(database.read, actor.jurisdictionId, {
    from: today,
    through: today,
  });
  const places = [
    ...receptions.filter(({ status }) => status !== 'cancelled').map(({ place }) => place),
    ...known.map(({ place }) => place),
  ];
  return ok({
    today,
    halls: known.filter(({ on }) => on === today).map(({ id, place }) => ({ id, place })),
    places: [...new Set(places)],
  });
}

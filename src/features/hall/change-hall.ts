import { mayServeHall } from '#core/access/hall-rights.ts';
import type { DaySecond, HallDay, HallEvent } from '#core/hall/hall-day.ts';
import type { HallId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { loadHall } from '#ledger/load-hall.ts';
import { holdHall, recordHall } from '#ledger/record-hall.ts';
import type { Reader, Stale } from '#ledger/transaction.ts';
import { secondAtShanghai } from '#platform/clock/clock.ts';
import { circumstancesOf, type HallCall, type HallParts } from './hall-parts.ts';
import type { HallRefusal } from './refusals.ts';

type Decided = Result<readonly HallEvent[], HallRefusal>;
export type HallRule = (hall: HallDay, now: DaySecond, read: Reader) => Promise<Decided> | Decided;

/** Takes one decision in a hall of today. Decisions of one hall wait for each other. */
export async function changeHall(
  id: HallId,
  rule: HallRule,
  call: HallCall,
  { database, clock }: HallParts,
): Promise<Result<HallDay, HallRefusal | Stale>> {
  const { actor } = call.caller;
  return database.transact<HallDay, HallRefusal>(async (tx) => {
    await holdHall(tx, actor.jurisdictionId, id);
    const hall = await loadHall(tx.read, actor.jurisdictionId, id);
    if (!hall) return err({ kind: 'hall.not-found' });
    if (!mayServeHall(actor, hall.unitId)) return err({ kind: 'hall.not-yours' });
    if (hall.on !== clock.today()) return err({ kind: 'hall.over' });
    const decided = await rule(hall, secondAtShanghai(clock.now()), tx.read);
    if (!decided.ok) return decided;
    return ok(await recordHall(tx, hall, decided.value, circumstancesOf(call, clock.now())));
  });
}

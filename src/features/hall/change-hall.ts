import { mayServeHall } from '#core/access/hall-rights.ts';
import type { DaySecond, HallDay, HallEvent } from '#core/hall/hall-day.ts';
import type { HallId, JurisdictionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { loadHall } from '#ledger/load-hall.ts';
import { holdHall, recordHall } from '#ledger/record-hall.ts';
import type { Stale, Tx } from '#ledger/transaction.ts';
import { secondAtShanghai } from '#platform/clock/clock.ts';
import { circumstancesOf, type HallCall, type HallParts } from './hall-parts.ts';
import type { HallRefusal } from './refusals.ts';

type Decided = Result<readonly HallEvent[], HallRefusal>;
export type HallRule = (hall: HallDay, now: DaySecond, tx: Tx) => Promise<Decided> | Decided;

/** Who decides: somebody of the office, or a visitor at the tablet. */
export type HallWriter = {
  readonly jurisdictionId: JurisdictionId;
  readonly may: (hall: HallDay) => boolean;
  readonly circumstances: (at: Date) => Circumstances;
};

/** Somebody of the office, with the rights of their post. */
export function staffWriter(call: HallCall): HallWriter {
  const { actor } = call.caller;
  return {
    jurisdictionId: actor.jurisdictionId,
    may: (hall) => mayServeHall(actor, hall.unitId),
    circumstances: (at) => circumstancesOf(call, at),
  };
}

/** Takes one decision in a hall of today. Decisions of one hall wait for each other. */
export async function changeHall(
  id: HallId,
  rule: HallRule,
  writer: HallWriter,
  { database, clock }: HallParts,
): Promise<Result<HallDay, HallRefusal | Stale>> {
  const { jurisdictionId, may, circumstances } = writer;
  return database.transact<HallDay, HallRefusal>(async (tx) => {
    await holdHall(tx, jurisdictionId, id);
    const hall = await loadHall(tx.read, jurisdictionId, id);
    if (!hall) return err({ kind: 'hall.not-found' });
    if (!may(hall)) return err({ kind: 'hall.not-yours' });
    if (hall.on !== clock.today()) return err({ kind: 'hall.over' });
    const at = clock.now();
    const decided = await rule(hall, secondAtShanghai(at), tx);
    if (!decided.ok) return decided;
    return ok(await recordHall(tx, hall, decided.value, circumstances(at)));
  });
}

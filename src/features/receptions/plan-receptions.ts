import type { z } from 'zod';
import type * as contract from '#contract/receptions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Sitting } from '#core/receptions/find-clashes.ts';
import { planReception } from '#core/receptions/plan-reception.ts';
import { sittingsOf } from '#core/receptions/sittings.ts';
import { holdRoster, receptionsBetween, recordReception } from '#ledger/record-reception.ts';
import type { Reader, Stale } from '#ledger/transaction.ts';
import { checkNames } from './check-names.ts';
import { circumstancesOf, type ReceptionCall, type ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal } from './refusals.ts';
import { sayRefusal } from './say-clashes.ts';

type Planned = z.output<typeof contract.planReceptions.body>['receptions'];

/** Plans all of them or none. Whoever plans at the same moment waits, so that no clash slips through. */
export async function planReceptions(
  receptions: Planned,
  call: ReceptionCall,
  { database, clock }: ReceptionParts,
): Promise<Result<{ planned: number }, ReceptionRefusal | Stale>> {
  const { actor, directory } = call.caller;
  return database.transact<{ planned: number }, ReceptionRefusal>(async (tx) => {
    await holdRoster(tx, actor.jurisdictionId);
    for (const { id, content: given, movedFrom } of receptions) {
      const content = checkNames(given, directory);
      if (!content.ok) return content;
      const sameDay = await sittingsOn(tx.read, actor.jurisdictionId, content.value.on);
      const command = { id, content: content.value, movedFrom };
      const decided = planReception(command, { actor, today: clock.today(), sameDay });
      if (!decided.ok) return err(sayRefusal(decided.error, call.language));
      await recordReception(tx, id, [], decided.value, circumstancesOf(call, clock));
    }
    return ok({ planned: receptions.length });
  });
}

/** What stands on the roster on that day. */
export async function sittingsOn(
  read: Reader,
  jurisdictionId: JurisdictionId,
  on: PlainDate,
): Promise<readonly Sitting[]> {
  return sittingsOf(await receptionsBetween(read, jurisdictionId, { from: on, through: on }));
}

import type { z } from 'zod';
import type * as contract from '#contract/receptions.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { planReception } from '#core/receptions/plan-reception.ts';
import type { ReceptionContent } from '#core/receptions/reception.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { holdRoster, receptionsBetween, recordReception } from '#ledger/record-reception.ts';
import type { Database, Stale, Tx } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Language } from '#core/kit/language.ts';
import type { Calendar } from '#core/clocks/calendar.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Sitting } from '#core/receptions/find-clashes.ts';
import type { ReceptionRefusal } from './refusals.ts';
import { sayClashes } from './say-clashes.ts';

export type ReceptionParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly openLaw: { readonly current: () => { readonly calendar: Calendar } };
};

type Body = z.output<typeof contract.planReception.body>;

/** Plans one sitting. Whoever plans at the same moment waits, so that no clash slips through. */
export async function planOne(
  { id, content: given }: Body,
  caller: Caller,
  { requestId, language }: { readonly requestId: string; readonly language: Language },
  { database, clock }: ReceptionParts,
): Promise<Result<{ version: number }, ReceptionRefusal | Stale>> {
  const content = checkNames(given, caller);
  if (!content.ok) return content;
  const { actor } = caller;
  return database.transact<{ version: number }, ReceptionRefusal>(async (tx) => {
    await holdRoster(tx, actor.jurisdictionId);
    const sameDay = await sittingsOn(tx, actor.jurisdictionId, content.value.on);
    const command = { id, content: content.value, movedFrom: undefined };
    const decided = planReception(command, { actor, today: clock.today(), sameDay });
    if (!decided.ok)
      return decided.error.kind === 'receptions.clash'
        ? err(sayClashes(decided.error.clashes, language))
        : err(decided.error);
    const cause = `request ${requestId}`;
    await recordReception(tx, id, [], decided.value, { actor, at: clock.now(), cause, legalBasis });
    return ok({ version: 1 });
  });
}

export const legalBasis = '《信访工作条例》第十八条';

async function sittingsOn(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  on: PlainDate,
): Promise<readonly Sitting[]> {
  const found = await receptionsBetween(tx.read, jurisdictionId, { from: on, through: on });
  return found
    .filter(({ status }) => status !== 'cancelled')
    .map(({ seats, ...rest }) => ({ ...rest, leaders: seats.map(({ leader }) => leader) }));
}

function checkNames(
  given: Body['content'],
  { directory }: Caller,
): Result<ReceptionContent, ReceptionRefusal> {
  const leaders = given.leaders.map((leader) => ({ ...leader, accountId: leader.accountId }));
  const content = { ...given, leaders, booking: given.booking };
  const unit = directory.unit(content.unitId);
  if (!unit || unit.closed) return err({ kind: 'receptions.unknown-unit' });
  const unknown = content.leaders.find(
    ({ accountId }) => accountId !== undefined && !directory.person(accountId),
  );
  return unknown ? err({ kind: 'receptions.unknown-leader', name: unknown.name }) : ok(content);
}

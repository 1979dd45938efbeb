import type { ReceptionRules } from '#core/receptions/reception-rules.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Clock } from '#platform/clock/clock.ts';

export type OutreachParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly receptionRules: Pick<ReceptionRules, 'visits'>;
};

/** Leaders go down to the people regularly: 《信访工作条例》第十八条. */
export const circumstancesOf = (
  { caller, requestId }: Pick<Call<Caller>, 'caller' | 'requestId'>,
  clock: Clock,
): Circumstances => ({
  actor: caller.actor,
  at: clock.now(),
  cause: `request ${requestId}`,
  legalBasis: '《信访工作条例》第十八条',
});

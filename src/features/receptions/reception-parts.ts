import type { Calendar } from '#core/clocks/calendar.ts';
import type { Language } from '#core/kit/language.ts';
import type { ReceptionRules } from '#core/receptions/reception-rules.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';

export type ReceptionParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly receptionRules: ReceptionRules;
  readonly openLaw: { readonly current: () => { readonly calendar: Calendar } };
};

/** Who asks, in which language, under which number. */
export type ReceptionCall = {
  readonly caller: Caller;
  readonly requestId: string;
  readonly language: Language;
};

/** Leaders receive on announced days: 《信访工作条例》第十八条. */
export function circumstancesOf({ caller, requestId }: ReceptionCall, clock: Clock): Circumstances {
  const cause = `request ${requestId}`;
  return { actor: caller.actor, at: clock.now(), cause, legalBasis: '《信访工作条例》第十八条' };
}

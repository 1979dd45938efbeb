import type { Language } from '#core/kit/language.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import type { HallKeys } from '#ledger/hall-keys.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';

export type HallParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly hallKeys: HallKeys;
};

/** Who asks, in which language, under which number. */
export type HallCall = { readonly caller: Caller; readonly requestId: string; readonly language: Language };

/** Visitors are received at places made for it, which are announced: 《信访工作条例》第十七条, 第十八条. */
export const hallBasis = '《信访工作条例》第十八条';

export function circumstancesOf({ caller, requestId }: HallCall, at: Date): Circumstances {
  return { actor: caller.actor, at, cause: `request ${requestId}`, legalBasis: hallBasis };
}

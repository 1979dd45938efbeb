import { petitionerByCode } from '#core/access/petitioner-actor.ts';
import type { Moment } from '#core/bookings/slot-state.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { DirectoryReader } from '#features/organisation/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import type { BookingCodes } from '#ledger/query-code.ts';
import type { Database } from '#ledger/transaction.ts';
import { timeAtShanghai, type Clock } from '#platform/clock/clock.ts';
import type { SlotQueue } from './slot-queue.ts';

export type BookingParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly bookingCodes: BookingCodes;
  readonly readDirectory: DirectoryReader;
  readonly inTurn: SlotQueue;
};

/** Who asks, under which number. */
export type BookingCall = { readonly caller: Caller; readonly requestId: string };

// Leaders receive on announced days, and how to come there is announced with them.
const legalBasis = '《信访工作条例》第十八条';

/** The office did it for them. */
export function byOffice({ caller, requestId }: BookingCall, clock: Clock): Circumstances {
  return { actor: caller.actor, at: clock.now(), cause: `request ${requestId}`, legalBasis };
}

/** The petitioner did it, without an account. */
export function byPetitioner(jurisdictionId: JurisdictionId, clock: Clock): Circumstances {
  const actor = { ...petitionerByCode, jurisdictionId };
  return { actor, at: clock.now(), cause: 'booking', legalBasis };
}

export const momentOf = (clock: Clock): Moment => ({ on: clock.today(), at: timeAtShanghai(clock.now()) });

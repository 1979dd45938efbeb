import type { JurisdictionId } from '#core/kit/ids.ts';
import type { DirectoryReader } from '#features/organisation/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { systemActor } from '#core/access/system-actor.ts';
import type { Moment } from '#core/bookings/slot-state.ts';
import type { Database } from '#ledger/transaction.ts';
import { dayAtShanghai, timeAtShanghai, type Clock } from '#platform/clock/clock.ts';
import type { Log } from '#platform/log/log.ts';
import type { MessageGateway } from '#platform/messages/carrier.ts';

export type MessageParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly readDirectory: DirectoryReader;
  readonly gateway: MessageGateway;
  /** Where a booking is opened by its code; none when the pages have no public address. */
  readonly bookingPage: string | undefined;
  readonly remindHours: readonly number[];
  readonly log: Log;
};

export const momentAt = (at: Date): Moment => ({ on: dayAtShanghai(at), at: timeAtShanghai(at) });

/** The moment on the clock of the world. */
export const dateAt = ({ on, at }: Moment): Date => new Date(`${on}T${at}:00+08:00`);

/** The program told them, by message. */
export const byProgram = (jurisdictionId: JurisdictionId, at: Date): Circumstances => ({
  actor: { ...systemActor, jurisdictionId },
  at,
  cause: 'message sent',
  legalBasis: '《信访工作条例》第十八条',
});

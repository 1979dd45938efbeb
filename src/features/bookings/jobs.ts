import type { JurisdictionId } from '#core/kit/ids.ts';
import { receptionsWithWaits } from '#ledger/booking-ledger.ts';
import type { BookingParts } from './booking-parts.ts';
import { settleReception } from './on-slot.ts';

/** Lets everybody who waits move up where a kept place has run out, also when nobody looks at the reception. */
export async function settleWaits(
  jurisdictionId: JurisdictionId,
  parts: Pick<BookingParts, 'database' | 'clock'>,
): Promise<void> {
  const { database, clock } = parts;
  const ids = await receptionsWithWaits(database.read, jurisdictionId, clock.today());
  for (const id of ids) await settleReception(jurisdictionId, id, parts);
}

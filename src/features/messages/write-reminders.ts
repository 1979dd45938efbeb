import type { JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import { reminderOwed } from '#core/messages/reminder-owed.ts';
import { oweMessage } from '#ledger/message-outbox.ts';
import { standingPlaces } from '#ledger/standing-places.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import { momentAt, type MessageParts } from './message-parts.ts';

/** Writes the reminders that are owed now and were not written; however many do so at once, each is written once. */
export async function writeReminders(
  jurisdictionId: JurisdictionId,
  { database, clock, remindHours }: MessageParts,
): Promise<void> {
  const longest = Math.max(0, ...remindHours);
  if (longest === 0) return;
  const { read } = database;
  const at = clock.now();
  const now = momentAt(at);
  const span = { from: now.on, through: addDays(now.on, Math.ceil(longest / 24)) };
  const places = await standingPlaces(read, jurisdictionId, span);
  const ids: readonly ReceptionId[] = [...new Set(places.map(({ receptionId }) => receptionId))];
  const receptions = new Map(
    (await loadReceptions(read, jurisdictionId, ids)).map((reception) => [reception.id, reception]),
  );
  for (const { bookingId, receptionId, startsAt, since, reminders } of places) {
    const reception = receptions.get(receptionId);
    const place = { status: 'booked' as const, startsAt };
    const owed =
      reception && reminderOwed(place, reception, { hours: remindHours, since: momentAt(since), now });
    if (owed && !reminders.includes(owed.key))
      await database.transact(async (tx) => ok(await oweMessage(tx, jurisdictionId, bookingId, owed, at)));
  }
}

// The hall as other areas need it.
import { numbersToTell, type NumbersToTell, type TimedChange } from '#core/hall/numbers-to-tell.ts';
import type { HallDay, Line } from '#core/hall/hall-day.ts';
import type { JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { changesToTell } from '#core/receptions/whom-to-tell.ts';
import { hallsOfLine } from '#ledger/find-waiting.ts';
import { receptionStory, type RecordedReceptionEvent } from '#ledger/record-reception.ts';
import type { Reader } from '#ledger/transaction.ts';
import { dayAtShanghai, secondAtShanghai } from '#platform/clock/clock.ts';

/** The numbers that wait in a hall for a reception and took their number before it changed. */
export async function waitingToTell(
  read: Reader,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
): Promise<readonly NumbersToTell[]> {
  const halls = await hallsOfLine(read, jurisdictionId, receptionId);
  if (halls.length === 0) return [];
  const story = await receptionStory(read, jurisdictionId, receptionId);
  return halls.flatMap((hall) => numbersToTell(receptionId, changesOn(hall.on, story), hall) ?? []);
}

/** The same for every line of one hall. */
export async function hallToTell(
  read: Reader,
  jurisdictionId: JurisdictionId,
  hall: HallDay,
): Promise<readonly NumbersToTell[]> {
  const told: NumbersToTell[] = [];
  for (const line of new Set(hall.tickets.map((ticket) => ticket.line))) {
    if (!isReception(line)) continue;
    const story = await receptionStory(read, jurisdictionId, line);
    const found = numbersToTell(line, changesOn(hall.on, story), hall);
    if (found) told.push(found);
  }
  return told;
}

const isReception = (line: Line): line is ReceptionId => line !== 'office';

// What was changed before the day, everybody who takes a number reads on the wall.
function changesOn(day: PlainDate, story: readonly RecordedReceptionEvent[]): readonly TimedChange[] {
  return changesToTell(story.map(({ event }) => event)).flatMap(({ version, change }) => {
    const at = story[version - 1]?.at;
    return at && dayAtShanghai(at) === day ? [{ change, at: secondAtShanghai(at) }] : [];
  });
}

// Receptions as other areas and the citizen pages need them.
import { mayPlanFor, plansReceptions } from '#core/access/reception-rights.ts';
import type { Actor } from '#core/access/actor.ts';
import type { Moment } from '#core/bookings/slot-state.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { publicEntries } from '#core/receptions/reception-calendar.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { writeCalendar } from '#core/receptions/write-calendar.ts';
import { receptionsWithAbsence, unconfirmedReceptions } from '#ledger/receptions-awaiting.ts';
import { receptionsBetween } from '#ledger/record-reception.ts';
import type { Reader } from '#ledger/transaction.ts';

/** What was announced to the public from one day through another, what was called off too; the earliest first. */
export async function announcedBetween(
  read: Reader,
  jurisdictionId: JurisdictionId,
  span: { readonly from: PlainDate; readonly through: PlainDate },
): Promise<readonly Reception[]> {
  const found = await receptionsBetween(read, jurisdictionId, span);
  return found.filter(({ publishedOn }) => publishedOn !== undefined);
}

/** How far a calendar to subscribe to looks back and ahead. */
export const calendarSpan = (today: PlainDate) => ({
  from: addDays(today, -60),
  through: addDays(today, 400),
});

/** The public calendar of an office. */
export async function publicCalendar(
  read: Reader,
  office: { readonly jurisdictionId: JurisdictionId; readonly divisionName: string },
  { today, now }: { readonly today: PlainDate; readonly now: Date },
): Promise<string> {
  const receptions = await announcedBetween(read, office.jurisdictionId, calendarSpan(today));
  const name = `${office.divisionName}领导接访`;
  return writeCalendar({ name, stamp: calendarStamp(now) }, publicEntries(receptions));
}

/** A moment as iCalendar writes it in UTC: `20260302T010000Z`. */
export const calendarStamp = (now: Date): string =>
  now.toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '');

/** What waits for a planner: who sat is to be written down, or an absence is to be arranged; nothing for anybody else. */
export async function receptionsToArrange(
  read: Reader,
  actor: Actor,
  now: Moment,
): Promise<{ readonly unconfirmed: readonly Reception[]; readonly absences: readonly Reception[] }> {
  if (!plansReceptions(actor)) return { unconfirmed: [], absences: [] };
  const own = ({ unitId }: Reception): boolean => mayPlanFor(actor, unitId);
  const [unconfirmed, absences] = await Promise.all([
    unconfirmedReceptions(read, actor.jurisdictionId, now),
    receptionsWithAbsence(read, actor.jurisdictionId, now),
  ]);
  return { unconfirmed: unconfirmed.filter(own), absences: absences.filter(own) };
}

/** The receptions of that day at whose table the reader sits, or which the reader plans; the earliest first. */
export async function receptionsAtTable(
  read: Reader,
  actor: Actor,
  on: PlainDate,
): Promise<readonly Reception[]> {
  const found = await receptionsBetween(read, actor.jurisdictionId, { from: on, through: on });
  return found.filter(
    ({ status, seats, unitId }) =>
      status !== 'cancelled' &&
      (seats.some(({ leader, empty }) => !empty && leader.accountId === actor.accountId) ||
        mayPlanFor(actor, unitId)),
  );
}

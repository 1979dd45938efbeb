// Receptions as entries of a calendar: what the public may know of them, and what a leader needs of the own ones.
import type { AccountId } from '../kit/ids.ts';
import { bookingCloses } from './reception-slots.ts';
import { receptionKindWords } from './reception-kinds.ts';
import type { Reception } from './reception.ts';
import type { CalendarEntry } from './write-calendar.ts';

/** Everything that was announced; what was called off afterwards stays, marked so. */
export function publicEntries(receptions: readonly Reception[]): readonly CalendarEntry[] {
  return receptions
    .filter(({ publishedOn }) => publishedOn !== undefined)
    .map((reception) => entryOf(reception, { remindDays: [] }));
}

/** The own sittings of one leader, planned ones too, with reminders five days and one day before. */
export function leaderEntries(
  receptions: readonly Reception[],
  accountId: AccountId,
): readonly CalendarEntry[] {
  return receptions
    .filter(({ seats }) => seats.some(({ leader, empty }) => !empty && leader.accountId === accountId))
    .map((reception) => entryOf(reception, { remindDays: [5, 1] }));
}

function entryOf(reception: Reception, { remindDays }: Pick<CalendarEntry, 'remindDays'>): CalendarEntry {
  const { id, version, on, startsAt, endsAt, kind, theme, place, room, status } = reception;
  const names = reception.seats.filter(({ empty }) => !empty).map(({ leader }) => leader.name);
  const what = theme === '' ? receptionKindWords[kind].zh : `${receptionKindWords[kind].zh}（${theme}）`;
  return {
    id,
    sequence: version,
    on,
    startsAt,
    endsAt,
    summary: `${status === 'cancelled' ? '【取消】' : ''}${what}：${names.join('、')}`,
    location: [place, room].filter(Boolean).join(' '),
    description: descriptionOf(reception),
    status: status === 'cancelled' ? 'CANCELLED' : status === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
    remindDays,
  };
}

function descriptionOf(reception: Reception): string {
  const closes = bookingCloses(reception);
  return [
    ...reception.seats
      .filter(({ empty }) => !empty)
      .map(
        ({ leader }) =>
          `${leader.name} ${leader.post}${leader.portfolio ? `（分管：${leader.portfolio}）` : ''}`,
      ),
    ...(reception.departments.length > 0 ? [`参加部门：${reception.departments.join('、')}`] : []),
    ...(closes ? [`预约截止：${closes.on} ${closes.at}`] : []),
    ...reception.terms,
    ...(reception.cancelled ? [`取消原因：${reception.cancelled.reason}`] : []),
  ].join('\n');
}

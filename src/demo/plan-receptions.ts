// The leaders' receptions of the demonstration: the county each Tuesday, a town each Monday, from two months before to six
// weeks ahead. One is joint, one is called off, one leader has asked to be absent, and the last weeks are still planned.
import type { ReceptionInput } from '#contract/receptions.ts';
import type { Calendar } from '#core/clocks/calendar.ts';
import { minutesOf, timeAt, type ClockTime } from '#core/kit/clock-time.ts';
import { addDays, type PlainDate, type Weekday } from '#core/kit/plain-date.ts';
import { expandPattern } from '#core/receptions/expand-pattern.ts';
import { county, towns } from './county.ts';
import { staff, type UnitKey } from './staff.ts';

export type PlannedReception = {
  readonly unit: UnitKey;
  readonly by: string;
  /** Usernames of those who sit. */
  readonly leaders: readonly string[];
  readonly content: Omit<ReceptionInput, 'unitId' | 'leaders'>;
  readonly movedFrom: PlainDate | undefined;
  readonly plannedOn: PlainDate;
  readonly publishedOn: PlainDate;
  readonly turn?: 'called-off' | 'absence' | 'today';
};

const daysBack = 60;
const daysAhead = 42;
const announcedBefore = 14;

/** Every reception around `today`, the earliest first, and one that goes on `now`, so that its hall is full of life. */
export function planReceptions(
  today: PlainDate,
  now: ClockTime,
  calendar: Calendar,
): readonly PlannedReception[] {
  const [town] = towns;
  const place = `${county.name}人民来访接待中心`;
  const weekly = [
    ...series(
      {
        unit: 'county',
        by: 'clerk',
        weekday: 2,
        turns: [['leader'], ['leader2'], ['director', 'unithead']],
        place,
        terms: ['凭身份证到县信访局预约登记', '五人以上的推选代表，不超过五人'],
      },
      today,
      calendar,
    ),
    ...series(
      {
        unit: town?.divisionCode ?? 'county',
        by: 'town',
        weekday: 1,
        turns: [['town1-head']],
        place: `${town?.name ?? ''}便民服务中心`,
        terms: ['遇节假日取消，不顺延'],
      },
      today,
      calendar,
    ),
  ].filter(({ unit, content }) => unit !== 'county' || content.on !== today);
  return [...weekly, receptionOfToday(place, today, now)];
}

/** From an hour ago into the next hours, with room for four slots before midnight. */
export function receptionOfToday(place: string, today: PlainDate, now: ClockTime): PlannedReception {
  const begins = Math.min(21 * 60 + 30, Math.max(0, Math.floor(minutesOf(now) / 30) * 30 - 60));
  const announcedOn = addDays(today, -announcedBefore);
  return {
    unit: 'county',
    by: 'clerk',
    leaders: ['leader'],
    movedFrom: undefined,
    plannedOn: addDays(announcedOn, -3),
    publishedOn: announcedOn,
    turn: 'today',
    content: {
      kind: 'fixed-place',
      on: today,
      startsAt: timeAt(begins),
      endsAt: timeAt(Math.min(begins + 240, 23 * 60 + 30)),
      place,
      room: '领导接访室',
      booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: '17:00' },
      terms: ['没有预约的，当天取号按顺序接谈'],
    },
  };
}

type Series = {
  readonly unit: UnitKey;
  readonly by: string;
  readonly weekday: Weekday;
  readonly turns: readonly (readonly string[])[];
  readonly place: string;
  readonly terms: string[];
};

function series(
  { unit, by, weekday, turns, place, terms }: Series,
  today: PlainDate,
  calendar: Calendar,
): readonly PlannedReception[] {
  const isCounty = unit === 'county';
  const days = expandPattern(
    {
      rhythm: { kind: 'weekly', weekdays: [weekday] },
      holidays: isCounty ? 'roll' : 'skip',
      from: addDays(today, -daysBack),
      through: addDays(today, daysAhead),
      turns: [[]],
    },
    calendar,
  ).flatMap((day) => (day.kind === 'kept' ? [day] : []));
  const next = days.findIndex(({ on }) => on > today);
  return days.map(({ on, movedFrom }, at): PlannedReception => {
    const leaders = turns[at % turns.length] ?? [];
    const joint = leaders.length > 1;
    const turn = at !== next ? undefined : isCounty ? 'absence' : 'called-off';
    return {
      unit,
      by,
      leaders,
      movedFrom,
      plannedOn: earlier(addDays(on, -announcedBefore - 14), addDays(today, -5)),
      // What happens after the announcement has happened by today.
      publishedOn: turn
        ? earlier(addDays(on, -announcedBefore), addDays(today, -4))
        : addDays(on, -announcedBefore),
      content: {
        kind: joint ? 'joint' : 'fixed-place',
        on,
        startsAt: '08:30',
        endsAt: '11:30',
        place,
        room: '一号接待室',
        departments: joint ? ['住房和城乡建设局', '自然资源和规划局', '人力资源和社会保障局'] : [],
        booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: '17:00' },
        terms,
      },
      ...(turn ? { turn } : {}),
    };
  });
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** Post and portfolio of somebody on the roster, as the notice names them. */
export function leaderOf(username: string): {
  readonly name: string;
  readonly post: string;
  readonly portfolio: string;
} {
  const person = staff.find((one) => one.username === username);
  if (!person) throw new Error(`no account ${username}`);
  return { name: person.personName, post: person.title, portfolio: portfolios[username] ?? '' };
}

const portfolios: Readonly<Record<string, string>> = {
  leader: '住房和城乡建设、自然资源、交通运输、信访',
  leader2: '政法、平安建设、信访稳定',
};

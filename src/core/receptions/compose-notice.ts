// 接访公告: what hangs on the notice board, from the receptions that were announced. What all of them share is said once at
// the head; only what differs becomes a column.
import { datePartsOf, weekdayOf, type PlainDate } from '../kit/plain-date.ts';
import { receptionKindWords } from './reception-kinds.ts';
import type { Reception, ReceptionSeat } from './reception.ts';

export type NoticeLeader = {
  readonly name: string;
  readonly post: string;
  readonly portfolio: string;
  /** `替周建国`; empty when the one announced first receives. */
  readonly note: string;
};

export type NoticeRow = {
  readonly day: string;
  readonly weekday: string;
  readonly time: string;
  readonly place: string;
  readonly kind: string;
  readonly leaders: readonly NoticeLeader[];
  /** Called off, or moved by a holiday; otherwise empty. */
  readonly note: string;
  readonly cancelled: boolean;
};

export type NoticeColumn = 'time' | 'place' | 'kind' | 'portfolio';

export type NoticeContent = {
  readonly title: string;
  readonly period: string;
  /** What every row shares, each with its label. */
  readonly shared: readonly { readonly label: string; readonly text: string }[];
  readonly columns: readonly NoticeColumn[];
  readonly rows: readonly NoticeRow[];
  readonly terms: readonly string[];
  readonly issuer: string;
  readonly issuedOn: PlainDate;
};

/** What is fixed outside the receptions: who issues the notice, and its own title if the usual one does not fit. */
export type NoticeFrame = {
  readonly issuer: string;
  readonly title: string;
};

/** The notice of announced receptions, the earliest first; nothing when there are none. */
export function composeNotice(
  receptions: readonly Reception[],
  frame: NoticeFrame,
): NoticeContent | undefined {
  const announced = receptions
    .filter(({ publishedOn }) => publishedOn !== undefined)
    .toSorted((a, b) => `${a.on}${a.startsAt}`.localeCompare(`${b.on}${b.startsAt}`));
  const [first] = announced;
  if (!first) return undefined;
  const rows = announced.map(rowOf);
  const portfolios = rows.some(({ leaders }) => leaders.some(({ portfolio }) => portfolio !== ''));
  const columns = (['time', 'place', 'kind'] as const).filter((column) => !sharedBy(rows, column));
  const booking = bookingWords(announced);
  return {
    title: frame.title === '' ? '领导干部接访安排' : frame.title,
    period: periodWords(announced.map(({ on }) => on)),
    shared: [
      ...(['time', 'place', 'kind'] as const).flatMap((column) => {
        const text = sharedBy(rows, column);
        return text ? [{ label: columnNames[column], text }] : [];
      }),
      ...(booking === undefined ? [] : [{ label: '预　约', text: booking }]),
    ],
    columns: portfolios ? [...columns, 'portfolio'] : columns,
    rows,
    terms: [...new Set(announced.flatMap(({ terms }) => terms))],
    issuer: frame.issuer,
    issuedOn: lastOf(announced.map(({ on, publishedOn }) => publishedOn ?? on)) ?? first.on,
  };
}

/** Labels of what may be shared or a column. */
export const columnNames = {
  time: '时　间',
  place: '地　点',
  kind: '方　式',
  portfolio: '分管工作',
} as const satisfies Record<NoticeColumn, string>;

function rowOf(reception: Reception): NoticeRow {
  const { on, startsAt, endsAt, place, room, kind, theme, departments, cancelled, movedFrom } = reception;
  const { month, day } = datePartsOf(on);
  const kindName = receptionKindWords[kind].zh;
  const joined = departments.length > 0 ? `，${departments.join('、')}参加` : '';
  return {
    day: `${month}月${day}日`,
    weekday: `星期${'日一二三四五六'.charAt(weekdayOf(on))}`,
    time: `${startsAt}—${endsAt}`,
    place: [place, room].filter(Boolean).join(' '),
    kind: `${kindName}${theme === '' ? '' : `（${theme}）`}${joined}`,
    leaders: reception.seats.filter(({ empty }) => !empty).map(leaderOf),
    note: noteOf(cancelled?.reason, movedFrom),
    cancelled: cancelled !== undefined,
  };
}

function leaderOf({ leader, insteadOf }: ReceptionSeat): NoticeLeader {
  const { name, post, portfolio } = leader;
  return { name: spacedName(name), post, portfolio, note: insteadOf ? `替${insteadOf.name}` : '' };
}

function noteOf(reason: string | undefined, movedFrom: PlainDate | undefined): string {
  if (reason !== undefined) return `取消：${reason}`;
  if (movedFrom === undefined) return '';
  const { month, day } = datePartsOf(movedFrom);
  return `${month}月${day}日放假顺延`;
}

// A name of two characters is as wide as one of three, as notices have it.
const spacedName = (name: string): string =>
  /^\p{Script=Han}{2}$/u.test(name) ? [...name].join('　') : name;

function sharedBy(rows: readonly NoticeRow[], column: 'time' | 'place' | 'kind'): string | undefined {
  const [first, ...others] = new Set(rows.map((row) => row[column]));
  return others.length === 0 ? first : undefined;
}

// How booking closes, where it is the same for all; otherwise each reception says it on its own page.
function bookingWords(receptions: readonly Reception[]): string | undefined {
  const [words, ...others] = new Set(
    receptions.map(({ booking }) => {
      if (!booking) return '不预约，当天到场登记';
      const { closesDaysBefore, closesAt } = booking;
      const when =
        closesDaysBefore === 0 ? '当天' : closesDaysBefore === 1 ? '前一天' : `前${closesDaysBefore}天`;
      return `接访日${when}${closesAt}截止`;
    }),
  );
  return others.length === 0 ? words : undefined;
}

const lastOf = (days: readonly PlainDate[]): PlainDate | undefined => days.toSorted().at(-1);

function periodWords(days: readonly PlainDate[]): string {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [datePartsOf(first), datePartsOf(last)];
  const start = `${from.year}年${from.month}月`;
  if (first === last) return `${start}${from.day}日`;
  if (from.year !== to.year) return `${start}至${to.year}年${to.month}月`;
  return from.month === to.month ? start : `${start}至${to.month}月`;
}

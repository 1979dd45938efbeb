import type { Words } from '../kit/language.ts';
import { datePartsOf, type PlainDate, plainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import {
  type Calendar,
  type CalendarYear,
  fromDayNumber,
  isWeekendNumber,
  type NoticeDay,
  toDayNumber,
} from './calendar.ts';
import {
  join,
  type LawProblem,
  note,
  readDate,
  type Reading,
  readList,
  readMap,
  readNumber,
  readObject,
  readText,
  readWords,
} from './read-json.ts';

/**
 * The calendar written in `value`, the parsed JSON of `law/calendars/cn-holidays.json`. Years must follow each other without a gap,
 * so that "published through" means what it says. All problems come at once, each with its path.
 */
export function parseCalendar(value: unknown): Result<Calendar, readonly LawProblem[]> {
  const reading: Reading = { problems: [] };
  const fields = readObject(reading, '', value, ['id', 'name', 'source', 'names', 'years'], ['reading']);
  for (const name of ['id', 'source']) readText(reading, name, fields[name]);
  readWords(reading, 'name', fields['name']);
  const names = readNames(reading, fields['names']);
  const noticeDays = new Map<number, NoticeDay>();
  const years = readList(reading, 'years', fields['years']).map((item, at) =>
    readYear(reading, `years[${at}]`, item, names, noticeDays),
  );
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) note(reading, 'years', 'must hold at least one year');
  years.forEach(({ year }, at) => {
    if (first !== undefined && year !== first + at) note(reading, `years[${at}].year`, 'years must follow');
  });
  if (reading.problems.length > 0 || first === undefined || last === undefined) return err(reading.problems);
  const [publishedFrom, publishedThrough] = [plainDate(`${first}-01-01`), plainDate(`${last}-12-31`)];
  return ok({ publishedFrom, publishedThrough, noticeDays, years });
}

type Names = ReadonlyMap<string, Words>;

function readNames(reading: Reading, value: unknown): Names {
  const names = readMap(reading, 'names', value);
  return new Map(
    Object.entries(names).map(([zh, en]) => [zh, { zh, en: readText(reading, join('names', zh), en) }]),
  );
}

function readYear(
  reading: Reading,
  path: string,
  value: unknown,
  names: Names,
  noticeDays: Map<number, NoticeDay>,
): CalendarYear {
  const fields = readObject(reading, path, value, ['year', 'papers', 'off', 'work']);
  const year = readNumber(reading, join(path, 'year'), fields['year'], 1950, 2199) ?? 0;
  const papers = readList(reading, join(path, 'papers'), fields['papers']);
  if (papers.length === 0) note(reading, join(path, 'papers'), 'must name the notice the days come from');
  const sources = papers.map((paper, at) => readText(reading, join(path, `papers[${at}]`), paper));
  for (const [field, kind] of [
    ['off', 'holiday'],
    ['work', 'make-up'],
  ] as const)
    for (const { at, zh, days } of readStretches(reading, join(path, field), fields[field], year)) {
      const name = names.get(zh);
      if (!name) note(reading, at, `no English name for ${zh} in names`);
      for (const day of days) {
        if (noticeDays.has(day)) note(reading, at, `${fromDayNumber(day)} is named twice`);
        if (kind === 'make-up' && !isWeekendNumber(day))
          note(reading, at, `${fromDayNumber(day)} is no weekend day, so it needs no make-up`);
        noticeDays.set(day, { kind, name: name ?? { zh, en: zh }, year });
      }
    }
  return { year, papers: sources };
}

type Stretch = { readonly at: string; readonly zh: string; readonly days: readonly number[] };

function readStretches(reading: Reading, path: string, value: unknown, year: number): readonly Stretch[] {
  return Object.entries(readMap(reading, path, value)).flatMap(([zh, stretches]) =>
    readList(reading, join(path, zh), stretches).map((stretch, index) => {
      const at = `${join(path, zh)}[${index}]`;
      return { at, zh, days: readStretch(reading, at, stretch, year) };
    }),
  );
}

/** The day numbers of `2026-02-15/2026-02-23` or of one day. */
function readStretch(reading: Reading, path: string, value: unknown, year: number): readonly number[] {
  const [from, to, ...rest] = readText(reading, path, value).split('/');
  const first = readDate(reading, path, from);
  const last = to === undefined ? first : readDate(reading, path, to);
  if (!first || !last) return [];
  // A notice may take the last days of December before it with New Year's Day.
  const belongs = (date: PlainDate): boolean =>
    datePartsOf(date).year === year || date >= plainDate(`${year - 1}-12-01`);
  const length = toDayNumber(last) - toDayNumber(first) + 1;
  if (rest.length > 0 || length < 1 || length > 31 || !belongs(first) || last > `${year}-12-31`) {
    note(reading, path, `must be a day or first/last of a stretch in ${year}`);
    return [];
  }
  return Array.from({ length }, (_, at) => toDayNumber(first) + at);
}

import type { Words } from '../kit/language.ts';
import { datePartsOf, type PlainDate } from '../kit/plain-date.ts';

/** A sentence's language as people write it by hand. */
export type Tongue = keyof Words;

/** The day in words: `2026年3月3日`, `3 March 2026`; without its year when that is the year of `near`. */
export function dateToWords(date: PlainDate, tongue: Tongue, near?: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  const isNear = near !== undefined && datePartsOf(near).year === year;
  if (tongue === 'zh') return `${isNear ? '' : `${year}年`}${month}月${day}日`;
  return `${day} ${monthNames[month - 1] ?? ''}${isNear ? '' : ` ${year}`}`;
}

/** The stretch in words, both ends included: `4月4日至6日`, `4–6 April`. */
export function stretchToWords(from: PlainDate, to: PlainDate, tongue: Tongue, near: PlainDate): string {
  if (from === to) return dateToWords(from, tongue, near);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (tongue === 'zh') {
    const end = sameMonth ? `${datePartsOf(to).day}日` : dateToWords(to, tongue, from);
    return `${dateToWords(from, tongue, near)}至${end}`;
  }
  if (sameMonth) return `${datePartsOf(from).day}–${dateToWords(to, tongue, near)}`;
  const start = dateToWords(from, tongue, from.slice(0, 4) === to.slice(0, 4) ? from : near);
  return `${start} to ${dateToWords(to, tongue, near)}`;
}

/** `5 days`, `1 working day`, `2个月`. Whole years of months are said as years. */
export function lengthToWords(length: number, unit: 'cal' | 'wd' | 'month', tongue: Tongue): string {
  const inYears = unit === 'month' && length % 12 === 0;
  const count = inYears ? length / 12 : length;
  const [zh, en] = inYears ? yearUnit : unitWords[unit];
  return tongue === 'zh' ? `${count}${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`;
}

const yearUnit = ['年', 'year'] as const;

const unitWords = {
  cal: ['日', 'day'],
  wd: ['个工作日', 'working day'],
  month: ['个月', 'month'],
} as const;

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

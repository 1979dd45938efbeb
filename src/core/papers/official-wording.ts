// Small turns of phrase every official paper shares.
import { datePartsOf } from '../kit/plain-date.ts';
import type { PlainDate } from '../kit/plain-date.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A day as papers write it: Arabic digits without leading zeros (GB/T 9704-2012 7.3.5.4). */
export function officialDate(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${year}年${month}月${day}日`;
}

/** A count below one hundred in Chinese numerals, for the first two heading levels. Beyond that, digits. */
export function chineseNumeral(count: number): string {
  if (count < 1 || count > 99 || !Number.isInteger(count)) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${tensText}${ones === 0 ? '' : digits[ones]}`;
}

/** Who the paper speaks to or of: the name, or the first name and the count when several raised the matter. */
export function petitionersInWords(names: readonly string[], count: number): string {
  const first = names[0] ?? '信访人';
  if (count <= 1) return first;
  const shown = names.length <= 3 && names.length === count;
  return shown ? names.join('、') : `${first}等${count}人`;
}

/** The text as paper can carry it: line breaks stay, other control and direction characters go, tabs become spaces. */
export function printableText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Text that ends like a sentence: a full stop is added when the writer left it out. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[。！？；：.!?…”]$|[。！？]）$/u.test(trimmed) ? trimmed : `${trimmed}。`;
}

/** Text without its closing stop, for a template whose sentence goes on or ends it itself. */
export const withoutStop = (text: string): string => text.trimEnd().replace(/。$/u, '');

/** A query code in groups of four, as it is read aloud. */
export function groupedCode(code: string): string {
  return (code.replace(/[\s-]/g, '').match(/.{1,4}/gu) ?? []).join(' ');
}

/** The outcome of a claim as the sentence 「对该项诉求…」 goes on; words it does not know stand as they are. */
export function conclusionWords(result: string): string {
  if (result === '支持' || result === '部分支持') return `予以${result}`;
  return result === '解释说明' ? `作出${result}` : result;
}

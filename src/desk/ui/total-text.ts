import type { Facts, Words } from '#core/kit/language.ts';
import { todayTexts } from '../texts/today.ts';

/** `495件`, or `超过5000件` where counting stopped. */
export function totalText(
  total: { readonly count: number; readonly exact: boolean },
  say: (words: Words, facts?: Facts) => string,
): string {
  return say(total.exact ? todayTexts.count : todayTexts.countMore, { count: total.count });
}

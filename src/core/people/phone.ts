// Phone numbers as a Chinese office meets them: mobiles, landlines with and without area code, service numbers.
import { halfWidth } from '../kit/plain-text.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

export type PhoneKind = 'mobile' | 'landline' | 'service' | 'overseas';

export type Phone = {
  /** One way of writing for one number: `13812345678`, `0571-85123456`, `0571-85123456-801`, `+85221234567`. */
  readonly number: string;
  readonly kind: PhoneKind;
  /** The last four digits, by which a clerk finds a person again. */
  readonly tail: string;
};

export type PhoneProblem =
  | { readonly kind: 'phone.empty' }
  | { readonly kind: 'phone.characters' }
  | { readonly kind: 'phone.mobile-length'; readonly length: number }
  | { readonly kind: 'phone.area-code-missing' }
  | { readonly kind: 'phone.unknown-shape' };

// 010 and 02x have three digits, all others four (工信部电信网编号计划).
const landline = /^(010|02\d|0[3-9]\d{2})([2-8]\d{6,7})(?:#(\d{1,6}))?$/;

/**
 * The phone number in `raw`; full-width digits, spaces, brackets, dashes and +86 are put right. A landline without an
 * area code takes `areaCode` when one is given (the office's own), else it is refused: it cannot be rung from elsewhere.
 */
export function parsePhone(raw: string, areaCode?: string): Result<Phone, PhoneProblem> {
  const typed = halfWidth(raw)
    .replace(/[\s()（）.·—–-]+/g, '-')
    .replace(/^-|-$/g, '');
  if (typed === '') return err({ kind: 'phone.empty' });
  const marked = typed.replace(/-?(?:转|分机|ext|x|#)-?(\d{1,6})$/i, '#$1');
  if (!/^\+?[\d-]+(#\d+)?$/.test(marked)) return err({ kind: 'phone.characters' });
  const digits = marked.replaceAll('-', '').replace(/^(\+86|0086|86(?=1\d{10}$))/, '');
  if (digits.startsWith('+') || digits.startsWith('00')) return overseas(digits);
  if (/^1[3-9]/.test(digits)) return mobile(digits);
  if (/^(400|800)\d{7}$/.test(digits)) return found(digits, 'service');
  if (/^(1[012]\d{1,3}|9[56]\d{3,4})$/.test(digits)) return found(digits, 'service');
  return fixed(marked, digits, areaCode);
}

function mobile(digits: string): Result<Phone, PhoneProblem> {
  if (/^1[3-9]\d{9}$/.test(digits)) return found(digits, 'mobile');
  return err({ kind: 'phone.mobile-length', length: digits.length });
}

function overseas(digits: string): Result<Phone, PhoneProblem> {
  const number = digits.replace(/^(00|\+)/, '+');
  return /^\+[1-9]\d{6,14}$/.test(number) ? found(number, 'overseas') : err({ kind: 'phone.unknown-shape' });
}

function fixed(marked: string, digits: string, areaCode?: string): Result<Phone, PhoneProblem> {
  // `0571-85123456-801`: a third group is an extension even without a word for it.
  const grouped = /^(0\d{2,3})-([2-8]\d{6,7})-(\d{1,6})$/.exec(marked);
  const whole = grouped ? `${grouped[1]}${grouped[2]}#${grouped[3]}` : digits;
  const bare = /^[2-8]\d{6,7}(#\d{1,6})?$/.test(whole);
  if (bare && areaCode === undefined) return err({ kind: 'phone.area-code-missing' });
  // A country code stands for the leading zero of the area code.
  const national = /^\+?(00)?86/.test(marked) && !whole.startsWith('0') ? `0${whole}` : whole;
  const match = landline.exec(bare ? `${areaCode}${whole}` : national);
  if (!match) return err({ kind: 'phone.unknown-shape' });
  const extension = match[3] === undefined ? '' : `-${match[3]}`;
  const subscriber = match[2] ?? '';
  return ok({
    number: `${match[1]}-${subscriber}${extension}`,
    kind: 'landline',
    tail: subscriber.slice(-4),
  });
}

const found = (number: string, kind: PhoneKind): Result<Phone, PhoneProblem> =>
  ok({ number, kind, tail: number.slice(-4) });

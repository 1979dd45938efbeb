// Resident identity numbers (GB 11643-1999): 6 digits of division, 8 of birth date, 3 of order, 1 check character.
import { halfWidth } from '../kit/plain-text.ts';
import { parsePlainDate } from '../kit/plain-date.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

export type Sex = 'male' | 'female';

/** What the check needs to know about the divisions of the country; `core/places/divisions.ts` gives one. */
export type DivisionFacts = {
  /** True for the first two digits of a province, region or municipality. */
  readonly isProvince: (twoDigits: string) => boolean;
  /** True for the six digits of a county or district that exists today. */
  readonly isCounty: (sixDigits: string) => boolean;
};

export type IdentityNumberWarning =
  /** The county code is not in today's table: merged, renamed or retired since the card was made. */
  | 'identity-number.division-unknown'
  /** A number of 15 digits from before 1999 was lengthened; it carries no check digit to test it by. */
  | 'identity-number.old-form';

export type IdentityNumber = {
  /** 18 characters, the last a digit or a capital `X`. */
  readonly number: string;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
  /** Six digits: where the number was first given out, not where the person lives. */
  readonly divisionCode: string;
  readonly warnings: readonly IdentityNumberWarning[];
};

export type IdentityNumberProblem =
  | { readonly kind: 'identity-number.length'; readonly length: number }
  | { readonly kind: 'identity-number.characters' }
  | { readonly kind: 'identity-number.province'; readonly province: string }
  | { readonly kind: 'identity-number.birth-date'; readonly digits: string }
  | { readonly kind: 'identity-number.birth-date-in-future'; readonly birthDate: PlainDate }
  | { readonly kind: 'identity-number.check-digit' };

// Residents of Hong Kong, Macao and Taiwan hold permits whose numbers begin like a province (国办发〔2018〕81号).
const permitProvinces: readonly string[] = ['71', '81', '82', '83'];

/**
 * The identity number in `raw`; spaces, full-width digits and a small `x` are put right. Refused when a digit must
 * be wrong (length, characters, province, birth date, check digit); a county that no longer exists only warns.
 */
export function parseIdentityNumber(
  raw: string,
  facts: { readonly today: PlainDate; readonly divisions: DivisionFacts },
): Result<IdentityNumber, IdentityNumberProblem> {
  const typed = halfWidth(raw).replace(/[\s-]/g, '').toUpperCase();
  if (typed.length !== 18 && typed.length !== 15)
    return err({ kind: 'identity-number.length', length: typed.length });
  if (!/^(\d{17}[\dX]|\d{15})$/.test(typed)) return err({ kind: 'identity-number.characters' });
  const oldForm = typed.length === 15;
  const number = oldForm ? lengthen(typed) : typed;

  const province = number.slice(0, 2);
  if (!facts.divisions.isProvince(province) && !permitProvinces.includes(province))
    return err({ kind: 'identity-number.province', province });
  const digits = number.slice(6, 14);
  const birthDate = parsePlainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  if (!birthDate) return err({ kind: 'identity-number.birth-date', digits });
  if (birthDate > facts.today) return err({ kind: 'identity-number.birth-date-in-future', birthDate });
  if (identityCheckCharacter(number.slice(0, 17)) !== number[17])
    return err({ kind: 'identity-number.check-digit' });

  const divisionCode = number.slice(0, 6);
  const warnings: IdentityNumberWarning[] = [];
  if (!permitProvinces.includes(province) && !facts.divisions.isCounty(divisionCode))
    warnings.push('identity-number.division-unknown');
  if (oldForm) warnings.push('identity-number.old-form');
  return ok({ number, birthDate, sex: sexOf(number), divisionCode, warnings });
}

/** The check character of the first 17 digits: ISO 7064 MOD 11-2, `X` for ten. */
export function identityCheckCharacter(first17: string): string {
  let remainder = 0;
  for (const digit of first17) remainder = ((remainder + Number(digit)) * 2) % 11;
  const check = (12 - remainder) % 11;
  return check === 10 ? 'X' : String(check);
}

// Numbers of 15 digits wrote the year with two digits; people born before 1900 no longer petition.
function lengthen(fifteen: string): string {
  const first17 = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return first17 + identityCheckCharacter(first17);
}

const sexOf = (number: string): Sex => (Number(number[16]) % 2 === 1 ? 'male' : 'female');

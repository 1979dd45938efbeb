import { characterCount, cleanLine } from '../kit/plain-text.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

export type PersonNameProblem =
  | { readonly kind: 'person-name.empty' }
  | { readonly kind: 'person-name.too-long'; readonly length: number; readonly lengthMax: number }
  | { readonly kind: 'person-name.characters'; readonly character: string };

/** Longest name of a person or organisation, in characters. */
export const personNameLengthMax = 50;

const letter = /^[\p{L}\p{M}\p{Nl}\p{Co}]$/u;
// 〇 is a numeral to Unicode and a syllable of names to people; · joins the parts of names of many peoples.
const joiner = /^[ ·.'’\-〇]$/u;

/**
 * A person's name: one line, single spaces, `·` written one way, no space inside a Chinese name (`张 三` is 张三).
 * Digits and signs are refused, because they are a slip of the column or the keyboard.
 */
export function parsePersonName(raw: string): Result<string, PersonNameProblem> {
  const cleaned = cleanLine(raw, Number.MAX_SAFE_INTEGER);
  if (!cleaned.ok) return err({ kind: 'person-name.empty' });
  const name = cleaned.value.text
    .replace(/ ?[·•‧・․᛫﹒．] ?/g, '·')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  if (name === '') return err({ kind: 'person-name.empty' });
  const length = characterCount(name);
  if (length > personNameLengthMax)
    return err({ kind: 'person-name.too-long', length, lengthMax: personNameLengthMax });
  const strange = [...name].find((character) => !letter.test(character) && !joiner.test(character));
  if (strange !== undefined) return err({ kind: 'person-name.characters', character: strange });
  if (![...name].some((character) => letter.test(character) || character === '〇'))
    return err({ kind: 'person-name.characters', character: name.charAt(0) });
  return ok(name);
}

// Unified social credit codes of organisations (GB 32100-2015): 18 characters, the last one a check character.
import { halfWidth } from '../kit/plain-text.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

export type UnifiedCreditCodeProblem =
  | { readonly kind: 'credit-code.length'; readonly length: number }
  | { readonly kind: 'credit-code.characters' }
  | { readonly kind: 'credit-code.check-digit' };

// The letters I, O, S, V, Z are left out of the standard's alphabet because they look like digits.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The code in `raw`, in capitals and without spaces. Refused when it cannot be one. */
export function parseUnifiedCreditCode(raw: string): Result<string, UnifiedCreditCodeProblem> {
  const code = halfWidth(raw).replace(/[\s-]/g, '').toUpperCase();
  if (code.length !== 18) return err({ kind: 'credit-code.length', length: code.length });
  if ([...code].some((character) => !alphabet.includes(character)) || !/^.{2}\d{6}/.test(code))
    return err({ kind: 'credit-code.characters' });
  if (creditCheckCharacter(code.slice(0, 17)) !== code[17]) return err({ kind: 'credit-code.check-digit' });
  return ok(code);
}

/** The check character of the first 17: weights are powers of three, modulo 31. */
export function creditCheckCharacter(first17: string): string {
  let [sum, weight] = [0, 1];
  for (const character of first17) {
    sum = (sum + alphabet.indexOf(character) * weight) % 31;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - sum) % 31);
}

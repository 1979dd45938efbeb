import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCheckCharacter, parseUnifiedCreditCode } from './unified-credit-code.ts';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const codes = fc
  .tuple(
    fc.constantFrom('91', '11', '12', '52', '93', 'N2'),
    fc.stringMatching(/^\d{6}$/),
    fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
  )
  .map(([kind, division, rest]) => kind + division + rest.join(''))
  .map((first17) => first17 + creditCheckCharacter(first17));

describe('a unified social credit code', () => {
  it('matches the published code of a well-known company', () => {
    expect(parseUnifiedCreditCode('91440300708461136T')).toEqual({ ok: true, value: '91440300708461136T' });
    expect(parseUnifiedCreditCode(' 9144 0300 7084 6113 6t ')).toEqual({
      ok: true,
      value: '91440300708461136T',
    });
  });

  it('accepts every code built by the rule and catches every single wrong character', () => {
    fc.assert(
      fc.property(codes, fc.nat(16), fc.integer({ min: 1, max: 30 }), (code, place, shift) => {
        expect(parseUnifiedCreditCode(code).ok).toBe(true);
        const wrong = alphabet[(alphabet.indexOf(code.charAt(place)) + shift) % 31] ?? '';
        expect(parseUnifiedCreditCode(code.slice(0, place) + wrong + code.slice(place + 1)).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['9144', 'credit-code.length'],
    ['91440300708461136I', 'credit-code.characters'],
    ['91ABCDEF708461136T', 'credit-code.characters'],
    ['91440300708461136A', 'credit-code.check-digit'],
  ])('refuses %s with %s', (raw, kind) => {
    expect(parseUnifiedCreditCode(raw)).toMatchObject({ ok: false, error: { kind } });
  });
});

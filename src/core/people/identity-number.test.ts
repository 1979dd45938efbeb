import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../kit/plain-date.ts';
import { identityCheckCharacter, parseIdentityNumber } from './identity-number.ts';

const today = plainDate('2026-03-01');
const divisions = {
  isProvince: (code: string) => ['11', '33', '44'].includes(code),
  isCounty: (code: string) => ['110105', '330106', '440524'].includes(code),
};
const parse = (raw: string) => parseIdentityNumber(raw, { today, divisions });

const birthDates = fc.integer({ min: 0, max: 46_000 }).map((days) => addDays(plainDate('1900-01-01'), days));
const numbers = fc
  .tuple(fc.constantFrom('110105', '330106', '440524'), birthDates, fc.integer({ min: 0, max: 999 }))
  .map(([division, birth, order]) => {
    const first17 = division + birth.replaceAll('-', '') + String(order).padStart(3, '0');
    return first17 + identityCheckCharacter(first17);
  });

describe('an identity number', () => {
  it('matches the worked examples of the standard', () => {
    expect(identityCheckCharacter('11010519491231002')).toBe('X');
    expect(identityCheckCharacter('44052418800101001')).toBe('4');
    expect(parse('11010519491231002X')).toEqual({
      ok: true,
      value: {
        number: '11010519491231002X',
        birthDate: '1949-12-31',
        sex: 'female',
        divisionCode: '110105',
        warnings: [],
      },
    });
  });

  it('agrees with the weight table printed in the standard', () => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), (first17) => {
        const sum = [...first17].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
        expect(identityCheckCharacter(first17)).toBe('10X98765432'[sum % 11]);
      }),
    );
  });

  it('accepts every number built by the rule', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const parsed = parse(number);
        expect(parsed.ok && parsed.value.number).toBe(number);
      }),
    );
  });

  it('catches every single wrong digit and every two neighbours swapped', () => {
    const at = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(numbers, at, fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const wrong = String((Number(number[place]) + shift) % 10);
        expect(parse(number.slice(0, place) + wrong + number.slice(place + 1)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 15 }), (number, place) => {
        const [left, right] = [number.charAt(place), number.charAt(place + 1)];
        fc.pre(left !== right);
        const swapped = number.slice(0, place) + right + left + number.slice(place + 2);
        expect(parse(swapped).ok).toBe(false);
      }),
    );
  });

  it('puts right what a keyboard does: small x, full-width digits, spaces', () => {
    for (const raw of [
      '11010519491231002x',
      '１１０１０５１９４９１２３１００２Ｘ',
      ' 110105 19491231 002X ',
    ])
      expect(parse(raw)).toMatchObject({ ok: true, value: { number: '11010519491231002X' } });
  });

  const withCheck = (first17: string) => first17 + identityCheckCharacter(first17);
  it.each([
    ['', { kind: 'identity-number.length', length: 0 }],
    ['1101051949123100', { kind: 'identity-number.length', length: 16 }],
    ['1101051949123100ab', { kind: 'identity-number.characters' }],
    ['X1010519491231002X', { kind: 'identity-number.characters' }],
    [withCheck('99010519491231002'), { kind: 'identity-number.province', province: '99' }],
    [withCheck('11010519490231002'), { kind: 'identity-number.birth-date', digits: '19490231' }],
    [withCheck('11010520230229002'), { kind: 'identity-number.birth-date', digits: '20230229' }],
    [
      withCheck('11010520260302002'),
      { kind: 'identity-number.birth-date-in-future', birthDate: '2026-03-02' },
    ],
    ['110105194912310021', { kind: 'identity-number.check-digit' }],
  ])('refuses %s and says which part is wrong', (raw, error) => {
    expect(parse(raw)).toEqual({ ok: false, error });
  });

  it('accepts a person born today', () => {
    expect(parse(withCheck('11010520260301002')).ok).toBe(true);
  });

  it('only warns about a county that is gone, and about the old form of 15 digits', () => {
    expect(parse(withCheck('33010319800101001'))).toMatchObject({
      ok: true,
      value: { warnings: ['identity-number.division-unknown'] },
    });
    expect(parse('110105491231002')).toMatchObject({
      ok: true,
      value: { number: '11010519491231002X', warnings: ['identity-number.old-form'] },
    });
    expect(parse(withCheck('81000019800101001'))).toMatchObject({ ok: true, value: { warnings: [] } });
  });
});

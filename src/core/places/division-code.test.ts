import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divisionCode,
  divisionContains,
  divisionLevelOf,
  parentDivisionOf,
  parseDivisionCode,
  shortDivisionCode,
} from './division-code.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
const codes = fc
  .constantFrom(2, 4, 6, 9, 12)
  .chain(digits)
  .map((text) => parseDivisionCode(text))
  .filter((code) => code !== undefined);

describe('a division code', () => {
  it.each([
    ['33', '330000000000', 'province', undefined],
    ['3301', '330100000000', 'prefecture', '330000000000'],
    ['330106', '330106000000', 'county', '330100000000'],
    ['330106002', '330106002000', 'town', '330106000000'],
    ['330106002201', '330106002201', 'village', '330106002000'],
    ['441900003', '441900003000', 'town', '441900000000'],
    ['330106000000', '330106000000', 'county', '330100000000'],
  ])('%s is %s, a %s under %s', (text, code, level, parent) => {
    const parsed = divisionCode(text);
    expect(parsed).toBe(code);
    expect(divisionLevelOf(parsed)).toBe(level);
    expect(parentDivisionOf(parsed)).toBe(parent);
  });

  it.each(['', '3', '330', '33010', '0033', '00', '3301060', 'abcdef', '330106000201', '330106.00'])(
    'is refused as %j',
    (text) => {
      expect(parseDivisionCode(text)).toBeUndefined();
    },
  );

  it('climbs to a province in at most four steps, always inside what it left', () => {
    fc.assert(
      fc.property(codes, (code) => {
        let [here, steps] = [code, 0];
        for (let up = parentDivisionOf(here); up; up = parentDivisionOf(here)) {
          expect(divisionContains(up, here)).toBe(true);
          expect(divisionContains(here, up)).toBe(false);
          here = up;
          steps += 1;
        }
        expect(steps).toBeLessThanOrEqual(4);
        expect(divisionLevelOf(here)).toBe('province');
      }),
    );
  });

  it('is the same again from its short form', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(parseDivisionCode(shortDivisionCode(code))).toBe(code);
      }),
    );
  });
});

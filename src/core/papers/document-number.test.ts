import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts';

const word = fc.stringMatching(/^[一-龥]{1,4}$/u);
const numbers = fc.record({
  organCode: word,
  kindCode: fc.oneof(fc.constant(''), word),
  year: fc.integer({ min: 1949, max: 2199 }),
  serial: fc.integer({ min: 1, max: 999_999 }),
  style: fc.constantFrom('red-head' as const, 'slip' as const),
});

describe('a document number', () => {
  it('prints hexagonal brackets, the full year and no leading zeros', () => {
    const number = { organCode: '湖信', kindCode: '受', year: 2026, serial: 12 };
    expect(formatDocumentNumber({ ...number, style: 'red-head' })).toBe('湖信受\u30142026\u301512号');
    expect(formatDocumentNumber({ ...number, style: 'slip' })).toBe('湖信受\u30142026\u3015第12号');
  });

  it('reads back exactly what was printed', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        // A kind code that begins with 第 would print like the slip style; no office uses one.
        fc.pre(!number.kindCode.startsWith('第'));
        expect(parseDocumentNumber(formatDocumentNumber(number), number.organCode)).toEqual(number);
      }),
    );
  });

  it('refuses other brackets, leading zeros and the code of another organ', () => {
    for (const text of [
      '湖信受[2026]12号',
      '湖信受（2026）12号',
      '湖信受〔2026〕012号',
      '湖信受〔26〕12号',
      '湖信受〔2026〕12',
    ])
      expect(parseDocumentNumber(text, '湖信')).toBeUndefined();
    expect(parseDocumentNumber('湖信受〔2026〕12号', '城信')).toBeUndefined();
  });
});

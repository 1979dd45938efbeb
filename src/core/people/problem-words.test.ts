import { describe, expect, it } from 'vitest';
import { plainDate } from '../kit/plain-date.ts';
import { peopleProblemToWords } from './problem-words.ts';
import type { PeopleProblem } from './problem-words.ts';

const everyProblem: readonly PeopleProblem[] = [
  { kind: 'identity-number.length', length: 17 },
  { kind: 'identity-number.characters' },
  { kind: 'identity-number.province', province: '99' },
  { kind: 'identity-number.birth-date', digits: '19490231' },
  { kind: 'identity-number.birth-date-in-future', birthDate: plainDate('2030-01-01') },
  { kind: 'identity-number.check-digit' },
  { kind: 'credit-code.length', length: 3 },
  { kind: 'credit-code.characters' },
  { kind: 'credit-code.check-digit' },
  { kind: 'certificate.shape', type: 'passport' },
  { kind: 'person-name.empty' },
  { kind: 'person-name.too-long', length: 60, lengthMax: 50 },
  { kind: 'person-name.characters', character: '9' },
  { kind: 'phone.empty' },
  { kind: 'phone.characters' },
  { kind: 'phone.mobile-length', length: 10 },
  { kind: 'phone.area-code-missing' },
  { kind: 'phone.unknown-shape' },
];

describe('the words of a refusal', () => {
  it('differ for every problem and end as sentences in both languages', () => {
    const words = everyProblem.map(peopleProblemToWords);
    expect(new Set(words.map((word) => word.zh)).size).toBe(everyProblem.length);
    expect(new Set(words.map((word) => word.en)).size).toBe(everyProblem.length);
    for (const word of words) {
      expect(word.zh).toMatch(/。$/);
      expect(word.en).toMatch(/\.$/);
    }
  });

  it('carry the facts a clerk needs to find the slip', () => {
    expect(peopleProblemToWords({ kind: 'identity-number.length', length: 17 }).zh).toContain('17');
    expect(peopleProblemToWords({ kind: 'certificate.shape', type: 'passport' }).zh).toContain('护照');
  });
});

import { describe, expect, it } from 'vitest';
import { channelWords, channels } from './channels.ts';
import { claimResultWords, claimResults } from './claim-results.ts';
import { identityKindWords, identityKinds } from './identity-kinds.ts';
import { purposeToClass, purposeWords, purposes } from './purposes.ts';
import { satisfactionWords, satisfactions } from './satisfactions.ts';

describe('a code table', () => {
  it.each([
    ['channels', channels, channelWords],
    ['purposes', purposes, purposeWords],
    ['results', claimResults, claimResultWords],
    ['satisfaction', satisfactions, satisfactionWords],
    ['identity', identityKinds, identityKindWords],
  ])('of %s lists every entry once, in the order of its words, in both languages', (_, listed, words) => {
    expect([...listed]).toEqual(Object.keys(words));
    for (const entry of Object.values(words)) {
      expect(entry.zh).toMatch(/\p{Script=Han}/u);
      expect(entry.en).toMatch(/^[A-Z]/);
    }
    const names = Object.values(words).map((entry) => entry.zh);
    expect(new Set(names).size).toBe(names.length);
  });

  it('sends each purpose to the class the law handles it by', () => {
    expect(purposes.map(purposeToClass)).toEqual([
      'claim',
      'claim',
      'accusation',
      'suggestion',
      'suggestion',
      'suggestion',
      'claim',
    ]);
  });
});

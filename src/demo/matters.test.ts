import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseContentClasses } from '#core/classes/content-classes.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { towns } from './county.ts';
import { wordFiller } from './fill-words.ts';
import { matters } from './matters.ts';
import { seededDice } from './seeded-dice.ts';
import { tellStory } from './tell-story.ts';

const [town] = towns;
const home = { town, village: town.villages[1] ?? { name: '', divisionCode: '' } };
const classesFile = join(import.meta.dirname, '../../law/codes/content-classes.json');

describe('the matters of the demonstration', () => {
  it('are more than forty, each its own', () => {
    expect(new Set(matters.map(({ id }) => id)).size).toBe(matters.length);
    expect(matters.length).toBeGreaterThan(40);
  });

  it('use only content classes that exist', () => {
    const classes = parseContentClasses(JSON.parse(readFileSync(classesFile, 'utf8')));
    if (!classes.ok) throw new Error('the classes do not read');
    const used = matters.flatMap(({ contentClass, claims }) => [
      contentClass,
      ...claims.flatMap((claim) => claim.contentClass ?? []),
    ]);
    expect(used.filter((code) => !classes.value.find(code))).toEqual([]);
  });

  it('leave no word in braces when they are told', () => {
    const fill = wordFiller(seededDice('test'), home, plainDate('2026-03-02'), plainDate('2026-04-01'));
    for (const matter of matters) {
      const { title, place, visit, proof, closing, story, claims } = matter;
      const answers = claims.flatMap((claim) => [claim.text, claim.facts, claim.reasons, claim.execution]);
      for (const text of [title, place, visit, proof, closing, story, ...answers])
        expect(fill(text)).not.toMatch(/[{}]/);
    }
  });

  it('answer every claim whole, with something to carry out where it is supported', () => {
    const claims = matters.flatMap((matter) => matter.claims.map((claim) => ({ id: matter.id, ...claim })));
    const bare = claims.filter(
      ({ opinion, execution }) => ['support', 'partial-support'].includes(opinion) && execution === '',
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    const empty = claims.filter((claim) =>
      [claim.facts, claim.evidence, claim.basis, claim.reasons].includes(''),
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('are told in eighty characters and in two thousand', () => {
    const lengths = matters.flatMap((matter, at) => {
      const dice = seededDice(`story ${at}`);
      const fill = wordFiller(dice, home, plainDate('2026-03-02'), plainDate('2026-04-01'));
      const telling = { fill, veryLong: false, calm: false };
      return [
        tellStory(dice, matter.story, { ...telling, channel: 'call' }).length,
        tellStory(dice, matter.story, { ...telling, channel: 'letter', veryLong: true }).length,
      ];
    });
    expect(Math.min(...lengths)).toBeLessThan(120);
    expect(Math.max(...lengths)).toBeGreaterThan(1_500);
  });
});

describe('the dice', () => {
  it('fall the same way for the same seed and another way for another', () => {
    const throwTen = (seed: string): readonly number[] => {
      const dice = seededDice(seed);
      return Array.from({ length: 10 }, () => dice.int(1, 1_000_000));
    };
    expect(throwTen('a')).toEqual(throwTen('a'));
    expect(throwTen('a')).not.toEqual(throwTen('b'));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { composePaper } from '#core/papers/compose-paper.ts';
import { samplePapers } from '#core/papers/sample-papers.ts';
import { loadTypefaces, type Typefaces } from '#platform/typefaces/typefaces.ts';
import { layOutLetter } from './lay-out-letter.ts';
import { governmentRed, mm } from './measure-page.ts';
import { prepareFaces } from './prepare-faces.ts';
import type { Mark, RuleMark, TextMark } from './set-text.ts';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

async function firstPageOf(kind: 'acceptance-notice' | 'decision-letter'): Promise<readonly Mark[]> {
  const content = composePaper(kind, samplePapers[kind]);
  if (content.shape !== 'letter') throw new Error(`${kind} is a letter`);
  await prepareFaces(content, typefaces);
  return layOutLetter(content, typefaces).pages[0] ?? [];
}

const isRedRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule' && mark.color === governmentRed;
const millimetres = (points: number): number => (points / 72) * 25.4;
const ends = ({ from, to }: RuleMark) => [millimetres(from[0]), millimetres(to[0]), millimetres(from[1])];
const textsAt = (marks: readonly Mark[], size: number): readonly TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.size === size);

describe('the letter format (信函)', () => {
  it('has red double rules of 170 mm: thick over thin below the name, thin over thick 20 mm above the foot', async () => {
    const rules = (await firstPageOf('acceptance-notice')).filter(isRedRule);
    expect(rules.map(({ thickness }) => Math.round(millimetres(thickness) * 100) / 100)).toEqual([
      0.7, 0.25, 0.25, 0.7,
    ]);
    for (const rule of rules) {
      const [left = 0, right = 0] = ends(rule);
      expect([left, right]).toEqual([expect.closeTo(20, 3), expect.closeTo(190, 3)]);
    }
    const heights = rules.map((rule) => ends(rule)[2] ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights.at(-1)).toBeCloseTo(297 - 20, 3);
  });

  it('has its name 30 mm below the edge, its number at the right, and no page number on the first page', async () => {
    const marks = await firstPageOf('acceptance-notice');
    const name = marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.color === governmentRed);
    expect(millimetres((name?.baseline ?? 0) - 0.86 * (name?.size ?? 0))).toBeCloseTo(30, 1);
    const [number] = textsAt(marks, 16).filter((mark) => mark.text.includes('号'));
    expect(millimetres((number?.x ?? 0) + (number?.width ?? 0))).toBeCloseTo(184, 0);
    expect(marks.some((mark) => mark.kind === 'text' && mark.face === 'song')).toBe(false);
  });
});

describe('the general format', () => {
  it('has its name 35 mm below the type area and one red rule as wide as the text, 4 mm below the number', async () => {
    const marks = await firstPageOf('decision-letter');
    const name = marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.color === governmentRed);
    expect(millimetres((name?.baseline ?? 0) - 0.86 * (name?.size ?? 0))).toBeCloseTo(37 + 35, 1);
    const [rule, ...others] = marks.filter(isRedRule);
    expect(others).toEqual([]);
    expect(rule && ends(rule)).toEqual([expect.closeTo(28, 3), expect.closeTo(184, 3), expect.any(Number)]);
    const [number] = textsAt(marks, 16);
    const below = (rule?.from[1] ?? 0) - (number?.baseline ?? 0) - 0.1 * 16;
    expect(below).toBeCloseTo(mm(4), 3);
  });

  it('ends with rules of 0.35 mm, the last at the foot of the type area', async () => {
    const content = composePaper('decision-letter', samplePapers['decision-letter']);
    if (content.shape !== 'letter') throw new Error('a decision letter is a letter');
    const last = layOutLetter(content, typefaces).pages.at(-1) ?? [];
    const rules = last.filter((mark): mark is RuleMark => mark.kind === 'rule' && mark.color === undefined);
    const thick = rules.map(({ thickness }) => Math.round(millimetres(thickness) * 100) / 100);
    expect([thick[0], thick.at(-1)]).toEqual([0.35, 0.35]);
    expect(millimetres(rules.at(-1)?.from[1] ?? 0)).toBeCloseTo(297 - 35, 3);
  });
});

describe('a heading', () => {
  it.each(['refusal-notice', 'competence-notice', 'hand-down-order'] as const)(
    'goes to the last page with the text it leads: %s',
    async (kind) => {
      const content = composePaper(kind, samplePapers[kind]);
      if (content.shape !== 'letter') throw new Error(`${kind} is a letter`);
      await prepareFaces(content, typefaces);
      for (const marks of layOutLetter(content, typefaces).pages) {
        const lines = textsAt(marks, 16).toSorted((a, b) => a.baseline - b.baseline);
        expect(lines.at(-1)?.face, lines.at(-1)?.text).not.toBe('hei');
      }
    },
  );
});

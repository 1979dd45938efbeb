import { beforeAll, describe, expect, it } from 'vitest';
import { composePaper } from '#core/papers/compose-paper.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
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

type LetterKind =
  | 'acceptance-notice'
  | 'decision-letter'
  | 'closing-report'
  | 'contest-request'
  | 'hearing-minutes'
  | 'conference-minutes';

async function pagesOf<Kind extends LetterKind>(
  kind: Kind,
  change: Partial<PaperFacts[Kind]> = {},
): Promise<readonly (readonly Mark[])[]> {
  const content = composePaper(kind, { ...samplePapers[kind], ...change });
  if (content.shape !== 'letter') throw new Error(`${kind} is a letter`);
  await prepareFaces(content, typefaces);
  return layOutLetter(content, typefaces).pages;
}

const firstPageOf = async (kind: LetterKind): Promise<readonly Mark[]> => (await pagesOf(kind))[0] ?? [];
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

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

describe('the head of a paper for a superior', () => {
  const lineOf = async (signer: string, kind: 'closing-report' | 'contest-request' = 'closing-report') => {
    const marks = (await pagesOf(kind, { signer }))[0] ?? [];
    const rule = marks.find(isRedRule);
    const above = textsAt(marks, 16).filter(({ baseline }) => baseline < (rule?.from[1] ?? 0));
    return { rule, above };
  };

  it('has its number one character from the left and the signer one from the right, 4 mm above the red rule', async () => {
    const { rule, above } = await lineOf('王志强');
    const character = 156 / 28;
    const [first] = above;
    expect(millimetres(first?.x ?? 0)).toBeCloseTo(28 + character, 1);
    expect(above.map(({ text }) => text).join('')).toBe('湖政信报〔2026〕3号签发人：王志强');
    const name = above.find(({ text }) => text === '王志强');
    expect(name?.face).toBe('kai');
    expect(above.find(({ text }) => text.startsWith('签发人'))?.face).toBe('fang');
    expect(millimetres((name?.x ?? 0) + (name?.width ?? 0))).toBeCloseTo(184 - character, 1);
    for (const { baseline } of above)
      expect((rule?.from[1] ?? 0) - baseline - 0.1 * 16).toBeCloseTo(mm(4), 3);
  });

  it('is that of a request as of a report', async () => {
    const { above } = await lineOf('欧阳建国', 'contest-request');
    expect(above.map(({ text }) => text).join('')).toBe('湖政信请〔2026〕1号签发人：欧阳建国');
    expect(above.find(({ text }) => text === '欧阳建国')?.face).toBe('kai');
  });

  it('leaves four characters free for a signer who signs by hand', async () => {
    const { above } = await lineOf('');
    const label = above.find(({ text }) => text.startsWith('签发人'));
    const end = (label?.x ?? 0) + (label?.width ?? 0);
    expect(millimetres(end)).toBeCloseTo(184 - (5 * 156) / 28, 1);
  });
});

describe('the minutes format (纪要)', () => {
  it.each(['hearing-minutes', 'conference-minutes'] as const)(
    'of the %s has its red mark 35 mm below the type area, no red rule, and the number two lines below it',
    async (kind) => {
      const marks = await firstPageOf(kind);
      const red = marks.filter(isText).filter(({ color }) => color === governmentRed);
      expect(red.map(({ text }) => text).join('')).toMatch(/纪要$/u);
      for (const mark of red) {
        expect(mark.face).toBe('title');
        expect(millimetres(mark.baseline - 0.86 * mark.size)).toBeCloseTo(37 + 35, 1);
      }
      expect(Math.min(...red.map(({ x }) => x)) - mm(28)).toBeCloseTo(
        mm(184) - Math.max(...red.map(({ x, width }) => x + width)),
        0,
      );
      expect(marks.filter(isRedRule)).toEqual([]);
      const number = textsAt(marks, 16).filter(({ text }) => text.includes('号'))[0];
      const below = (number?.baseline ?? 0) - ((red[0]?.baseline ?? 0) + (red[0]?.size ?? 0) * 0.1);
      expect(below / (mm(225) / 22)).toBeGreaterThan(2);
      expect(below / (mm(225) / 22)).toBeLessThan(3);
    },
  );

  it('names who attended under the text, labels in 黑体 two characters in, names under each other, and has no place to seal', async () => {
    const pages = await pagesOf('conference-minutes', { observers: '' });
    const texts = textsAt(pages.flat(), 16);
    const label = texts.find(({ text }) => text === '出席：');
    expect(label?.face).toBe('hei');
    expect(millimetres(label?.x ?? 0)).toBeCloseTo(28 + (2 * 156) / 28, 1);
    for (const name of ['县信访局', '湖塘镇人民政府', '县财政局']) {
      const line = texts.findLast(({ text }) => text.startsWith(name) && text.includes('　'));
      expect(line?.face, name).toBe('fang');
      expect(millimetres(line?.x ?? 0), name).toBeCloseTo(28 + (5 * 156) / 28, 1);
    }
    expect(texts.some(({ text }) => text === '请假：')).toBe(true);
    expect(texts.some(({ text }) => text === '列席：')).toBe(false);
    // Nothing is signed or sealed under the names.
    const last = textsAt(pages.at(-1) ?? [], 16).toSorted((a, b) => a.baseline - b.baseline);
    expect(last.at(-1)?.text).toBe('县财政局　郑大为');
  });

  it('keeps everybody who attended, over as many pages as it takes', async () => {
    const attendees = Array.from({ length: 70 }, (_, at) => `第${at}单位　某某`).join('\n');
    const pages = await pagesOf('conference-minutes', { attendees });
    const set = textsAt(pages.flat(), 16).map(({ text }) => text);
    expect(set.filter((text) => text.includes('单位　某某'))).toHaveLength(70);
    for (const marks of pages)
      for (const { baseline } of textsAt(marks, 16)) expect(baseline).toBeLessThan(mm(297 - 35));
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

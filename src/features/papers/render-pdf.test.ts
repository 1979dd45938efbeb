import { beforeAll, describe, expect, it } from 'vitest';
import { composePaper } from '#core/papers/compose-paper.ts';
import { paperKinds } from '#core/papers/paper-facts.ts';
import type { LetterContent } from '#core/papers/paper-content.ts';
import { loadTypefaces } from '#platform/typefaces/typefaces.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { fontsOfPdf, infoOfPdf, textOfPdf, wordsOfPdf } from '../../../tests/support/read-pdf.ts';
import type { PdfWord } from '../../../tests/support/read-pdf.ts';
import { samplePapers } from '#core/papers/sample-papers.ts';
import { layOutLetter } from './lay-out-letter.ts';
import { prepareFaces } from './prepare-faces.ts';
import { renderPdf } from './render-pdf.ts';

const mm = (millimetres: number): number => (millimetres * 72) / 25.4;
const linePitch = mm(225) / 22;
const characterPitch = mm(156) / 28;

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

const decision = samplePapers['decision-letter'];
const form = samplePapers['registration-form'];
const letter = (facts: Partial<typeof decision>): LetterContent => {
  const content = composePaper('decision-letter', { ...decision, ...facts });
  if (content.shape !== 'letter') throw new Error('a decision letter is a letter');
  return content;
};
const bare = (text: string): string => text.replace(/\s+/gu, '');
const linesOf = (words: readonly PdfWord[], page: number): readonly number[] =>
  [...new Set(words.filter((word) => word.page === page).map((word) => Math.round(word.top * 10) / 10))].sort(
    (a, b) => a - b,
  );

describe('every paper as PDF', () => {
  it.each(paperKinds)('carries every word of the %s, in A4, with all fonts embedded', async (kind) => {
    const content = composePaper(kind, samplePapers[kind]);
    const pdf = await renderPdf(content, typefaces);
    const text = textOfPdf(pdf);
    const words =
      content.shape === 'letter'
        ? [
            content.letterhead,
            content.number,
            content.title,
            content.addressee,
            ...content.body.map((block) => block.text),
          ]
        : [content.title, ...content.rows.flatMap((row) => row.cells.map((cell) => cell.text))];
    // A page number may stand between two halves of a paragraph.
    const read = text.replaceAll(/—\d+—/gu, '');
    for (const word of words) expect(read).toContain(bare(word));
    expect(infoOfPdf(pdf).size).toBe('595.276 x 841.89');
    expect(fontsOfPdf(pdf).map((font) => font.flags)).toEqual(fontsOfPdf(pdf).map(() => 'yes yes yes'));
  });

  it.each(paperKinds)('gives the same bytes for the same %s', async (kind) => {
    const once = await renderPdf(composePaper(kind, samplePapers[kind]), typefaces);
    const again = await renderPdf(composePaper(kind, samplePapers[kind]), typefaces);
    expect(Buffer.compare(once, again)).toBe(0);
  });
});

describe('the official layout', () => {
  it('sets 22 lines of 28 characters within the margins 37, 28, 26 and 35 mm', async () => {
    const claim = {
      ...decision.claims[0],
      claim: '补发',
      facts: '访'.repeat(28 * 60),
      evidence: [],
      basis: [],
      result: '支持',
      opinion: '补发',
    };
    const words = wordsOfPdf(await renderPdf(letter({ claims: [claim] }), typefaces));
    const full = words.filter((word) => word.text === '访'.repeat(28));
    expect(full.length).toBeGreaterThan(50);
    for (const word of full) {
      expect(word.left).toBeCloseTo(mm(28), 0);
      expect((word.right - word.left) / 28).toBeCloseTo(characterPitch, 1);
    }
    const tops = linesOf(full, 3);
    expect(tops).toHaveLength(22);
    for (const [index, top] of tops.slice(1).entries())
      expect(top - (tops[index] ?? 0)).toBeCloseTo(linePitch, 0);
    expect(tops[0]).toBeGreaterThan(mm(37) - 1);
    expect((tops[21] ?? 0) + 16).toBeLessThan(mm(297 - 35) + 1);
  });

  it('numbers odd pages on the right and even pages on the left', async () => {
    const words = wordsOfPdf(await renderPdf(letter({}), typefaces));
    const dashes = (page: number): readonly PdfWord[] =>
      words.filter((word) => word.page === page && word.text === '—' && word.top > mm(297 - 35));
    expect(Math.max(...dashes(1).map((word) => word.right))).toBeCloseTo(mm(210 - 26) - 14, 0);
    expect(Math.min(...dashes(2).map((word) => word.left))).toBeCloseTo(mm(28) + 14, 0);
  });

  it('centres the organ over a date that ends four characters from the edge', async () => {
    const words = wordsOfPdf(await renderPdf(letter({ copyTo: [] }), typefaces));
    const last = Math.max(...words.map((word) => word.page));
    const at = (text: string): PdfWord | undefined =>
      words.find((word) => word.page === last && word.text === text);
    const [organ, date] = [at('湖塘镇人民政府'), at('2026年4月28日')];
    expect(date?.right).toBeCloseTo(mm(210 - 26) - 4 * characterPitch, 0);
    const centre = (word?: PdfWord): number => ((word?.left ?? 0) + (word?.right ?? 0)) / 2;
    expect(Math.abs(centre(organ) - centre(date))).toBeLessThan(2);
  });

  it('never leaves the signature alone on a page, however long the text is', async () => {
    for (let extra = 0; extra < 22; extra += 1) {
      const claims = decision.claims.map((claim) => ({ ...claim, execution: '补发。'.repeat(9 * extra) }));
      const content = letter({ claims });
      await prepareFaces(content, typefaces);
      const lastPage = layOutLetter(content, typefaces).pages.at(-1) ?? [];
      const texts = lastPage.filter((mark) => mark.kind === 'text');
      const organ = texts.find((mark) => mark.text === '湖塘镇人民政府' && mark.size === 16);
      const above = texts.filter(
        (mark) => mark.size === 16 && mark.baseline < (organ?.baseline ?? 0) - 2 * linePitch,
      );
      expect(organ, `with ${extra} more lines`).toBeDefined();
      expect(above.length, `with ${extra} more lines`).toBeGreaterThan(0);
    }
  });
});

describe('hard input', () => {
  const hard = '表情😀、𠅤䶮犇、<b>粗</b> &amp; \u0007响\u202e反\u0000空';

  it('shows rare names, emoji and markup as written and drops what cannot be printed', async () => {
    const pdf = await renderPdf(composePaper('registration-form', { ...form, account: hard }), typefaces);
    expect(textOfPdf(pdf)).toContain('表情😀、𠅤䶮犇、<b>粗</b>&amp;响反空');
  });

  it('puts the number of a character no font has in its place', async () => {
    const pdf = await renderPdf(
      composePaper('registration-form', { ...form, account: '名字是\u05d0。' }),
      typefaces,
    );
    expect(textOfPdf(pdf)).toMatch(/05\s*D0/u);
  });

  it('keeps all of 9 000 characters in a form that grows over pages, each page numbered', async () => {
    const account = Array.from(
      { length: 900 },
      (_, index) => `第${String(index).padStart(4, '0')}句话很长。`,
    ).join('');
    const pdf = await renderPdf(composePaper('registration-form', { ...form, account }), typefaces);
    const text = textOfPdf(pdf);
    for (let index = 0; index < 900; index += 1) expect(text).toContain(String(index).padStart(4, '0'));
    const { pages } = infoOfPdf(pdf);
    expect(pages).toBeGreaterThan(5);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`—${page}—`);
  });

  it('prints a form with nothing optional on one page', async () => {
    const person = { name: '阿卜杜拉·买买提·艾山江·图尔逊' };
    const empty = { ...form, person, representatives: [], materials: [], claims: [{ text: '答复' }] };
    const pdf = await renderPdf(composePaper('registration-form', empty), typefaces);
    expect(infoOfPdf(pdf).pages).toBe(1);
    expect(textOfPdf(pdf)).not.toContain('undefined');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import type { SetLine } from './break-lines.ts';
import { isWide } from './character-classes.ts';

const pitch = 15.79;
const grid = { width: pitch * 28, pitch, widthOf: (text: string) => text.length * 8 };
const textOf = (line: SetLine): string => line.map((run) => run.text).join('');
const linesOf = (text: string, indent = 0): readonly string[] => breakLines(text, grid, indent).map(textOf);
const prose = fc
  .array(
    fc.constantFrom(
      ...'湖塘镇征地补偿、。，；：！？）》”（《“—…〔〕',
      ' ',
      '2026',
      'https://a.cn/b?c=1',
      '120.5',
    ),
    {
      maxLength: 200,
    },
  )
  .map((parts) => parts.join('').trim());

describe('breaking lines', () => {
  it('sets twenty-eight characters to a line', () => {
    expect(linesOf('访'.repeat(60)).map((line) => line.length)).toEqual([28, 28, 4]);
    expect(linesOf('访'.repeat(60), pitch * 2).map((line) => line.length)).toEqual([26, 28, 6]);
  });

  it('hangs one full stop in the margin and never begins a line with it', () => {
    expect(linesOf(`${'访'.repeat(28)}。次`)).toEqual([`${'访'.repeat(28)}。`, '次']);
  });

  it('gives the last character away when two closing marks would begin a line', () => {
    expect(linesOf(`${'访'.repeat(28)}。”次`)).toEqual(['访'.repeat(27), '访。”次']);
  });

  it('moves an opening mark to the next line and stretches the shorter line to the edge', () => {
    const lines = breakLines(`${'访'.repeat(27)}《信访工作条例》`, grid);
    expect(lines.map(textOf)).toEqual(['访'.repeat(27), '《信访工作条例》']);
    const last = lines[0]?.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(grid.width, 5);
  });

  it('keeps a number whole and puts what follows on a half-character step', () => {
    const lines = breakLines(`${'访'.repeat(27)}13812345678号`, grid);
    expect(lines.map(textOf)).toEqual(['访'.repeat(27), '13812345678号']);
    const after = lines[1]?.at(-1);
    expect(((after?.x ?? 0) / pitch) * 2).toBeCloseTo(Math.round(((after?.x ?? 0) / pitch) * 2), 6);
  });

  it('breaks a word that no line can hold', () => {
    expect(linesOf('a'.repeat(300)).length).toBeGreaterThan(4);
  });

  it('loses no character and puts no forbidden mark at an end, whatever the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const lines = linesOf(text, pitch * 2);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of breakLines(text, grid, pitch * 2))
          for (const run of line)
            expect(run.x + run.width).toBeLessThanOrEqual(grid.width + pitch * 2 + 0.01);
      }),
    );
  });

  it('begins no line with a closing mark and ends none with an opening one in ordinary prose', () => {
    const word = fc.constantFrom(
      '湖塘',
      '补偿款',
      '《条例》',
      '“口粮田”',
      '（见附件）',
      '12.5亩',
      '你们',
      '信访',
    );
    const mark = fc.constantFrom('，', '。', '；', '、', '', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 60 }), (parts) => {
        const lines = linesOf(parts.flat().join(''));
        for (const line of lines.slice(1)) expect('，。；、》”）').not.toContain(line.charAt(0));
        for (const line of lines) expect('《“（').not.toContain(line.at(-1));
      }),
    );
  });

  it('knows Chinese marks and emoji as full characters and Latin letters as none', () => {
    expect([...'访、“—…·😀𠅤（'].every(isWide)).toBe(true);
    expect([...'a1.%é א'].some(isWide)).toBe(false);
  });
});

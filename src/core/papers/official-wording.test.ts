import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../kit/plain-date.ts';
import { breakTitle } from './break-title.ts';
import {
  asSentence,
  chineseNumeral,
  conclusionWords,
  groupedCode,
  officialDate,
  petitionersInWords,
  printableText,
} from './official-wording.ts';

describe('official wording', () => {
  it('writes days in Arabic digits without leading zeros', () => {
    expect(officialDate(plainDate('2026-03-05'))).toBe('2026年3月5日');
    expect(officialDate(plainDate('2026-12-31'))).toBe('2026年12月31日');
  });

  it('counts headings in Chinese numerals', () => {
    expect([1, 9, 10, 11, 19, 20, 21, 99].map(chineseNumeral).join(' ')).toBe(
      '一 九 十 十一 十九 二十 二十一 九十九',
    );
    expect(chineseNumeral(100)).toBe('100');
  });

  it('names up to three petitioners and counts the others', () => {
    expect(petitionersInWords(['张三'], 1)).toBe('张三');
    expect(petitionersInWords(['张三', '李四', '王五'], 3)).toBe('张三、李四、王五');
    expect(petitionersInWords(['张三', '李四'], 7)).toBe('张三等7人');
    expect(petitionersInWords([], 1)).toBe('信访人');
  });

  it('adds a full stop only where none stands', () => {
    for (const whole of ['已办结。', '是否受理？', '“已办结。”', '（见附件。）'])
      expect(asSentence(whole)).toBe(whole);
    expect(asSentence('依据（第三十四条）')).toBe('依据（第三十四条）。');
    expect(asSentence('  ')).toBe('');
  });

  it('lets the outcome of a claim complete its sentence', () => {
    expect(['支持', '部分支持', '解释说明', '不予支持'].map(conclusionWords)).toEqual([
      '予以支持',
      '予以部分支持',
      '作出解释说明',
      '不予支持',
    ]);
  });

  it('groups a query code in fours whatever way it was stored', () => {
    expect(groupedCode('K7M4-PX2R WD9H')).toBe('K7M4 PX2R WD9H');
  });

  it('keeps every printable character and no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = printableText(text);
        expect(printed).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
        expect(printableText(printed)).toBe(printed);
      }),
    );
    expect(printableText('甲\r\n乙\u0000丙\t丁\u202e戊😀')).toBe('甲\n乙丙 丁戊😀');
  });
});

describe('breaking a title', () => {
  it('keeps a short title whole and breaks a long one between words into even lines', () => {
    expect(breakTitle('信访事项受理告知书', 20)).toEqual(['信访事项受理告知书']);
    const lines = breakTitle('关于交办“要求兑现安置房过渡费”信访事项的函', 20);
    expect(lines.join('')).toBe('关于交办“要求兑现安置房过渡费”信访事项的函');
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(3);
  });

  it('never loses a character or exceeds the line, whatever the title', () => {
    const title = fc.array(fc.constantFrom(...'关于湖塘镇信访事项的处理意见书“”（）、'), { maxLength: 120 });
    fc.assert(
      fc.property(title, (characters) => {
        const lines = breakTitle(characters.join(''), 20);
        expect(lines.join('')).toBe(characters.join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

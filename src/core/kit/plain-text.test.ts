import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterCount, cleanLine, cleanText, halfWidth } from './plain-text.ts';

const textOf = (raw: string): string => {
  const result = cleanText(raw, 100_000);
  if (!result.ok) throw new Error('too long');
  return result.value.text;
};
const noticedIn = (raw: string): readonly string[] => {
  const result = cleanText(raw, 100_000);
  return result.ok ? result.value.noticed : [result.error.kind];
};
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '_x000D_',
        '\r\n',
        '\t',
        '\u3000',
        '\xa0',
        '\u202e',
        '\0',
        'e\u0301',
        '村',
        '_x00',
        '0D_',
        '_x0001_',
        '_x005F_',
        '_',
        '\ud800',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('cleaning a text', () => {
  it('keeps paragraphs and drops the debris of spreadsheets and web pages', () => {
    expect(
      textOf('\n\t\t\t\t\n\t  尊敬的领导：_x000D_\r\n\u3000\u3000村口的路\xa0坏了。\n\n\n\n盼复\t\n'),
    ).toBe('尊敬的领导：\n\n村口的路 坏了。\n\n盼复');
  });

  it('composes letters, keeps emoji and rare characters whole', () => {
    expect(textOf('e\u0301')).toBe('é');
    expect(textOf('👨‍👩‍👧 谢谢')).toBe('👨‍👩‍👧 谢谢');
    expect(textOf('𠮷')).toBe('𠮷');
    expect(characterCount('𠮷a')).toBe(2);
  });

  it('tells of everything that changes what the reader would see', () => {
    expect(textOf('付款\u202e001\u202c元')).toBe('付款001元');
    expect(noticedIn('付款\u202e001\u202c元')).toEqual(['direction-removed']);
    expect(noticedIn('a\u0000b')).toEqual(['invisible-removed']);
    expect(noticedIn('王\ufffd')).toEqual(['broken-character']);
    expect(noticedIn('王\ud800')).toEqual(['broken-character']);
    expect(noticedIn('王\ue123')).toEqual(['private-character']);
    expect(noticedIn("路灯不亮 <script>alert(1)</script> '; DROP TABLE x;--")).toEqual([]);
  });

  it('refuses a text that is too long instead of cutting it, counting characters', () => {
    expect(cleanText('𠮷'.repeat(5), 5).ok).toBe(true);
    expect(cleanText('𠮷'.repeat(6), 5)).toEqual({
      ok: false,
      error: { kind: 'text.too-long', length: 6, lengthMax: 5 },
    });
  });

  it('is stable: cleaning the clean text changes nothing', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = textOf(raw);
        expect(textOf(once)).toBe(once);
      }),
    );
  });

  it('never lets a control, a direction mark or half a character through', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = textOf(raw);
        expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)).toBe(false);
        expect(/[\ud800-\udfff]/u.test(text)).toBe(false);
      }),
    );
  });

  it('puts a title on one line', () => {
    const line = cleanLine('  关于\n\t 路灯   的反映 ', 20);
    expect(line.ok && line.value.text).toBe('关于 路灯 的反映');
    expect(cleanLine('一二三', 2).ok).toBe(false);
  });

  it('turns full-width signs into plain ones', () => {
    expect(halfWidth('３３０１Ｘ（＋８６）\u3000')).toBe('3301X(+86) ');
  });
});

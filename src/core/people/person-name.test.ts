import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePersonName } from './person-name.ts';

describe('a name of a person', () => {
  it.each([
    [' 张三 ', '张三'],
    ['张 三', '张三'],
    ['张\u3000三', '张三'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['阿依古丽 · 买买提', '阿依古丽·买买提'],
    ["Jean-Pierre  O'Neill", "Jean-Pierre O'Neill"],
    ['苏〇', '苏〇'],
    ['𠮷田', '𠮷田'],
    ['李\u200b四\u202e', '李四'],
  ])('%j is written %j', (raw, name) => {
    expect(parsePersonName(raw)).toEqual({ ok: true, value: name });
  });

  it.each([
    ['', 'person-name.empty'],
    ['\u3000\n', 'person-name.empty'],
    ['张三1', 'person-name.characters'],
    ['<b>张三</b>', 'person-name.characters'],
    ['张三😀', 'person-name.characters'],
    ['--', 'person-name.characters'],
    ['王'.repeat(51), 'person-name.too-long'],
  ])('%j is refused with %s', (raw, kind) => {
    expect(parsePersonName(raw)).toMatchObject({ ok: false, error: { kind } });
  });

  it('accepts what it has once written, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (raw) => {
        const once = parsePersonName(raw);
        if (once.ok) expect(parsePersonName(once.value)).toEqual(once);
      }),
    );
  });
});

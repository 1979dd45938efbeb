import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseContentClasses } from './content-classes.ts';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../law/codes/content-classes.json', import.meta.url), 'utf8'),
);

describe('the content classes', () => {
  it('that ship are whole: 19 groups, each with an "other", found by their four digits', () => {
    const parsed = parseContentClasses(shipped);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.groups.map((group) => group.code)).toEqual(
      [...Array(18).keys()].map((n) => String(n + 1).padStart(2, '0')).concat('99'),
    );
    for (const group of parsed.value.groups) expect(group.classes.at(-1)?.zh).toBe('其他');
    expect(parsed.value.find('0401')).toMatchObject({ group: { zh: '劳动社保' }, leaf: { zh: '拖欠工资' } });
    expect(parsed.value.find('0488')).toBeUndefined();
  });

  it('are refused with every fault named when the data is broken', () => {
    expect(parseContentClasses(null)).toMatchObject({ ok: false });
    const broken = {
      version: '1',
      groups: [
        { code: '01', zh: '甲', en: '', classes: [{ code: '0201', zh: '乙', en: 'B' }] },
        { code: '02', zh: '丙', en: 'C', classes: [{ code: '0201', zh: '丁', en: 'D' }] },
      ],
    };
    expect(parseContentClasses(broken)).toEqual({
      ok: false,
      error: [
        { path: 'groups[0].en', problem: 'missing' },
        { path: 'groups[0].classes[0].code', problem: 'not of the form ^01\\d{2}$' },
        { path: '0201', problem: 'written twice' },
      ],
    });
  });
});

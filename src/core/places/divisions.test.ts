import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisionCode } from './division-code.ts';
import { parseDivisions } from './divisions.ts';
import type { Divisions } from './divisions.ts';

const read = (text: string): Divisions => {
  const parsed = parseDivisions(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 5)));
  return parsed.value;
};
const shipped = read(readFileSync(new URL('../../../law/divisions/2023.txt', import.meta.url), 'utf8'));

describe('the table of divisions', () => {
  it('that ships has every province, prefecture, county and town of its source', () => {
    expect(shipped.provinces).toHaveLength(31);
    const levels = new Map<string, number>();
    const walk = (code: string): void => {
      for (const child of shipped.childrenOf(divisionCode(code))) {
        levels.set(child.level, (levels.get(child.level) ?? 0) + 1);
        walk(child.code);
      }
    };
    for (const province of shipped.provinces) walk(province.code);
    // Of its 2,978 counties three are prefectures without counties, and of its 41,352 towns one (金门) is a county
    // without towns: each is written there a second time.
    expect(Object.fromEntries(levels)).toEqual({ prefecture: 342, county: 2975, town: 41_351 });
    expect(shipped.size).toBe(31 + 342 + 2975 + 41_351);
  });

  it('names a place from the province down without the placeholders of the statistics', () => {
    expect(shipped.fullNameOf(divisionCode('330106'))).toBe('浙江省杭州市西湖区');
    expect(shipped.fullNameOf(divisionCode('110101001'))).toBe('北京市东城区东华门街道');
    expect(shipped.fullNameOf(divisionCode('441900003'))).toBe('广东省东莞市东城街道');
    expect(shipped.fullNameOf(divisionCode('429004'))).toBe('湖北省仙桃市');
  });

  it('knows which provinces and counties exist', () => {
    expect(shipped.isProvince('33')).toBe(true);
    expect(shipped.isProvince('99')).toBe(false);
    expect(shipped.isProvince('3301')).toBe(false);
    expect(shipped.isCounty('330106')).toBe(true);
    expect(shipped.isCounty('441900')).toBe(true);
    expect(shipped.isCounty('330103')).toBe(false);
  });

  it('finds places by a part of their name, the exact name first, inside a given division', () => {
    const found = shipped.findByName('西湖', divisionCode('33'));
    expect(found[0]).toMatchObject({ name: '西湖区', code: '330106000000' });
    expect(found.every((division) => division.code.startsWith('33'))).toBe(true);
    expect(shipped.findByName('西湖区', divisionCode('3301'))).toHaveLength(1);
    expect(shipped.findByName('镇', undefined)).toEqual([]);
    expect(shipped.findByName('街道', undefined, 5)).toHaveLength(5);
  });

  it('is refused line by line when the text is broken', () => {
    expect(parseDivisions('33 浙江省\n  06 西湖区\nabc\n')).toEqual({
      ok: false,
      error: [
        { line: 2, problem: 'not of the form "33 name"' },
        { line: 3, problem: 'not of the form "33 name"' },
      ],
    });
    expect(parseDivisions('33 浙江省\n33 别的省')).toMatchObject({ ok: false });
  });
});

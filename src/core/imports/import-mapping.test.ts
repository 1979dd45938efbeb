import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseContentClasses } from '../classes/content-classes.ts';
import { parseMapping, plainHeader } from './import-mapping.ts';

const folder = new URL('../../../law/imports/', import.meta.url);
const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('a mapping', () => {
  it.each(readdirSync(folder))('that ships, %s, is sound and maps to classes that exist', (file) => {
    const parsed = parseMapping(readJson(new URL(file, folder)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(`${parsed.value.id}.json`).toBe(file);
    const classes = parseContentClasses(readJson(new URL('../codes/content-classes.json', folder)));
    if (!classes.ok) throw new Error('classes');
    for (const code of Object.values(parsed.value.classMap)) expect(classes.value.find(code)).toBeDefined();
  });

  it('is refused with every fault named', () => {
    expect(parseMapping('x')).toMatchObject({ ok: false });
    const broken = {
      id: 'Letters!',
      name: { zh: '来信' },
      kind: 'petitions',
      headerRowMax: 0,
      dateOrder: 'sideways',
      columns: [
        { field: 'text', headers: ['内容'] },
        { field: 'text', headers: ['详情', 3] },
        { field: 'colour', headers: ['颜色'] },
        { field: 'title', headers: [' 内 容* '] },
      ],
      channelMap: { 信: 'pigeon' },
      classMap: { 土地: '1' },
    };
    const parsed = parseMapping(broken);
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.path)).toEqual([
      'headerRowMax',
      'dateOrder',
      'channelMap.信',
      'columns[1].headers',
      'columns[2].field',
      'classMap.土地',
      'id',
      'name.en',
      'columns[1].field',
      'columns',
      'columns',
      'channel',
    ]);
  });

  it('compares headers as people read them', () => {
    for (const header of ['来信日期', ' 来信\n日期 ', '*来信日期', '来信日期（必填）', '来信日期：'])
      expect(plainHeader(header)).toBe('来信日期');
  });
});

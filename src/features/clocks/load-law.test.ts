import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lawProblemsToText, loadLaw } from './load-law.ts';

const shipped = path.join(import.meta.dirname, '../../../law');

describe('the law folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kaimen-law-'));
    for (const part of ['calendars', 'clocks', 'supervision'])
      await cp(path.join(shipped, part), path.join(folder, part), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('loads as it is shipped', async () => {
    const law = await loadLaw(folder);
    expect(law.ok && law.value.ruleSets.map((set) => set.id)).toEqual(['national-2005', 'national-2022']);
    expect(law.ok && law.value.localSets).toEqual([]);
    expect(law.ok && law.value.presets.map((set) => set.id)).toEqual([
      'bj-2006',
      'hn-2012',
      'jw-2020',
      'mee-2025',
      'sd-2024',
      'zj-2016',
    ]);
  });

  it('is refused with the file and the path when a rule is wrong', async () => {
    const set = {
      id: 'broken',
      name: { zh: '坏', en: 'broken' },
      inForceFrom: 'soon',
      scope: 'national',
      source: 'x',
      clocks: {},
    };
    await writeFile(path.join(folder, 'clocks/broken.json'), JSON.stringify(set));
    const law = await loadLaw(folder);
    expect(law.ok ? '' : lawProblemsToText(law.error)).toBe(
      'clocks/broken.json:1 inForceFrom: must be a day written YYYY-MM-DD\nclocks/broken.json:1 clocks: must be a list',
    );
  });

  it.each([
    ['an unknown rolling policy', '"window": "petitioner"', '"window": "holidays"', 'clocks[7].window'],
    ['an unknown unit', '"unit": "wd"', '"unit": "weeks"', 'clocks[3].unit'],
    ['two lengths of one clock', '"length": 5,', '"length": 5, "length": 9,', 'clocks[3].length'],
    ['a length in words', '"length": 5,', '"length": "five",', 'clocks[3].length'],
  ])('is refused for %s, with file, line and path', async (_, right, wrong, where) => {
    const file = path.join(folder, 'clocks/national-2022.json');
    const text = (await readFile(file, 'utf8')).replace(right, wrong);
    await writeFile(file, text);
    const line = text.split('\n').findIndex((one) => one.includes(wrong)) + 1;
    const law = await loadLaw(folder);
    expect(law.ok ? '' : lawProblemsToText(law.error)).toContain(
      `clocks/national-2022.json:${line} ${where}: `,
    );
  });

  it('is refused for a gap between two national sets, with the line of the day', async () => {
    const file = path.join(folder, 'clocks/national-2005.json');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('"inForceTo": "2022-04-30"', '"inForceTo": "2022-03-31"'),
    );
    const law = await loadLaw(folder);
    expect(law.ok ? '' : lawProblemsToText(law.error)).toBe(
      'clocks/national-2005.json:6 inForceTo: gap: no rules for 30 days before national-2022 (2022-04-01 on)',
    );
  });

  it('is refused when a clock that the program starts has no rule', async () => {
    const file = path.join(folder, 'clocks/national-2022.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"id": "handle_r6"', '"id": "handle_r7"'));
    const law = await loadLaw(folder);
    expect(law.ok ? '' : lawProblemsToText(law.error)).toBe(
      'clocks/national-2022.json:8 clocks: gap: no rule for handle_r6, which the program starts',
    );
  });

  it('is refused when a preset names a clock that nothing knows, with the line of the name', async () => {
    const file = path.join(folder, 'clocks/presets/mee-2025.json');
    const text = (await readFile(file, 'utf8')).replace('"id": "handle_r6"', '"id": "handle_r666"');
    await writeFile(file, text);
    const line = text.split('\n').findIndex((one) => one.includes('handle_r666')) + 1;
    const law = await loadLaw(folder);
    expect(law.ok ? '' : lawProblemsToText(law.error)).toBe(
      `clocks/presets/mee-2025.json:${line} clocks[0].id: there is no clock called handle_r666`,
    );
  });

  it('is refused when a file is not JSON, and says which', async () => {
    await writeFile(path.join(folder, 'calendars/cn-holidays.json'), '{"id":');
    const law = await loadLaw(folder);
    expect(law).toMatchObject({ ok: false, error: [{ file: 'calendars/cn-holidays.json', path: '' }] });
  });

  it('is refused when two rule sets share a name', async () => {
    await cp(path.join(folder, 'clocks/national-2022.json'), path.join(folder, 'clocks/second.json'));
    const law = await loadLaw(folder);
    expect(law).toMatchObject({ ok: false, error: [{ file: 'clocks/second.json', path: 'id' }] });
  });

  it('is refused when it is empty or absent', async () => {
    await rm(path.join(folder, 'clocks'), { recursive: true });
    expect(await loadLaw(folder)).toMatchObject({ ok: false, error: [{ file: 'clocks' }] });
    expect((await loadLaw(path.join(folder, 'absent'))).ok).toBe(false);
  });
});

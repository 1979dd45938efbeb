import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lawProblemsToText, loadLaw } from './load-law.ts';

const shipped = path.join(import.meta.dirname, '../../../law');

describe('the law folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kaimen-law-'));
    for (const part of ['calendars', 'clocks'])
      await cp(path.join(shipped, part), path.join(folder, part), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('loads as it is shipped', async () => {
    const law = await loadLaw(folder);
    expect(law.ok && law.value.ruleSets.map((set) => set.id)).toEqual(['national-2022']);
  });

  it('is refused with the file and the path when a rule is wrong', async () => {
    const set = {
      id: 'broken',
      name: { zh: '坏', en: 'broken' },
      inForceFrom: 'soon',
      source: 'x',
      clocks: {},
    };
    await writeFile(path.join(folder, 'clocks/broken.json'), JSON.stringify(set));
    const law = await loadLaw(folder);
    expect(law.ok ? '' : lawProblemsToText(law.error)).toBe(
      'clocks/broken.json inForceFrom: must be a day written YYYY-MM-DD\nclocks/broken.json clocks: must be a list',
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

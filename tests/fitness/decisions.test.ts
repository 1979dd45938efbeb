// Decisions are cited by their number, so each number means one record.
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseFiles, readHouseFile } from '../support/house.ts';

const records = houseFiles().filter((path) => path.startsWith('docs/decisions/'));
const numberOf = (path: string): string => basename(path).slice(0, 3);

describe('the records of decisions', () => {
  it('have a number of their own, in the name of the file and in the title', () => {
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records.map(numberOf)).size).toBe(records.length);
    const untitled = records.filter((path) => !readHouseFile(path).startsWith(`# ${numberOf(path)} · `));
    expect(untitled).toEqual([]);
  });

  it('are there wherever a document or a file names one', () => {
    const named = houseFiles()
      .filter((path) => /\.(ts|tsx|mjs|md)$/.test(path))
      .flatMap((path) =>
        [...readHouseFile(path).matchAll(/docs\/decisions\/\d{3}-[a-z-]+\.md/g)].map(([name]) => name),
      );
    expect(named.filter((name) => !records.includes(name))).toEqual([]);
  });
});

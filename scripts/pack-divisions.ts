// Packs the four CSV files of modood/Administrative-divisions-of-China into law/divisions/<year>.txt:
//   node scripts/pack-divisions.ts FOLDER YEAR
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

const [folder, year] = process.argv.slice(2);
if (folder === undefined || year === undefined) {
  console.error('usage: node scripts/pack-divisions.ts FOLDER YEAR');
  process.exit(2);
}

const rowsOf = (name: string): Row[] =>
  parse(readFileSync(join(folder, `divisions_${name}.csv`)), { columns: true, skip_empty_lines: true });

const children = new Map<string, { code: string; name: string }[]>();
const addAll = (rows: readonly Row[], parentField: string | undefined): void => {
  for (const { code = '', name = '', ...rest } of rows) {
    const parent = parentField === undefined ? '' : (rest[parentField] ?? '');
    const siblings = children.get(parent) ?? [];
    siblings.push({ code, name });
    children.set(parent, siblings);
  }
};
addAll(rowsOf('provinces'), undefined);
addAll(rowsOf('cities'), 'provinceCode');
addAll(rowsOf('areas'), 'cityCode');
addAll(rowsOf('streets'), 'areaCode');

const childrenOf = (code: string): { code: string; name: string }[] =>
  (children.get(code) ?? []).toSorted((a, b) => (a.code < b.code ? -1 : 1));

const lines = [
  `# Divisions of China to town level, National Bureau of Statistics, ${year}.`,
  '# Taken from modood/Administrative-divisions-of-China, WTFPL (see LICENSE.txt beside this file).',
  '# One division a line, one space per level, own digits first; towns after the colon.',
];
for (const province of childrenOf('')) {
  lines.push(`${province.code} ${province.name}`);
  for (const city of childrenOf(province.code)) {
    lines.push(` ${city.code.slice(2)} ${city.name}`);
    for (const county of childrenOf(city.code)) {
      const towns = childrenOf(county.code).map((town) => town.code.slice(6) + town.name);
      const list = towns.length > 0 ? `: ${towns.join(',')}` : '';
      lines.push(`  ${county.code.slice(4)} ${county.name}${list}`);
    }
  }
}
writeFileSync(new URL(`../law/divisions/${year}.txt`, import.meta.url), `${lines.join('\n')}\n`);

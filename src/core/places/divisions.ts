// The table of divisions down to the town, from one readable text file (`law/divisions/2023.txt`).
import { divisionContains, divisionLevelOf, parentDivisionOf, parseDivisionCode } from './division-code.ts';
import type { DivisionCode, DivisionLevel } from './division-code.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

export type Division = {
  readonly code: DivisionCode;
  readonly name: string;
  readonly level: DivisionLevel;
};

export type Divisions = {
  readonly size: number;
  readonly find: (code: DivisionCode) => Division | undefined;
  /** Divisions whose name begins with or contains `name` (two characters or more), in order of code, nearest match first. */
  readonly findByName: (name: string, within?: DivisionCode, countMax?: number) => readonly Division[];
  readonly childrenOf: (code: DivisionCode) => readonly Division[];
  readonly provinces: readonly Division[];
  /** `浙江省杭州市西湖区`: names from the province down, without the placeholders of the statistics (市辖区). */
  readonly fullNameOf: (code: DivisionCode) => string;
  readonly isProvince: (twoDigits: string) => boolean;
  readonly isCounty: (sixDigits: string) => boolean;
};

export type DivisionsProblem = { readonly line: number; readonly problem: string };

const placeholders: readonly string[] = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'];
const findByNameMax = 20;

/**
 * Reads the table. Each line is a division, indented by one space per level, its own digits first:
 * `33 浙江省` / ` 01 杭州市` / `  06 西湖区: 002北山街道,003西溪街道`. Lines beginning with `#` are notes.
 */
export function parseDivisions(text: string): Result<Divisions, readonly DivisionsProblem[]> {
  const problems: DivisionsProblem[] = [];
  const found = new Map<DivisionCode, Division>();
  const add = (digits: string, name: string, line: number): void => {
    const code = parseDivisionCode(digits);
    if (!code || name === '') problems.push({ line, problem: `not a division: ${digits} ${name}` });
    else if (!found.has(code)) found.set(code, { code, name, level: divisionLevelOf(code) });
    else if (found.get(code)?.name !== name) problems.push({ line, problem: `a second name for ${digits}` });
  };
  const above: string[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const match = /^( {0,2})(\d{2}) ([^:]+?)(?:: (.*))?$/.exec(raw.trimEnd());
    const depth = match?.[1]?.length ?? 0;
    if (!match || depth > above.length) {
      problems.push({ line: at + 1, problem: 'not of the form "33 name"' });
      continue;
    }
    above.length = depth;
    above.push(match[2] ?? '');
    const digits = above.join('');
    // A prefecture without counties repeats itself as its own county `00`.
    add(digits, match[3] ?? '', at + 1);
    for (const town of match[4]?.split(',') ?? []) add(digits + town.slice(0, 3), town.slice(3), at + 1);
  }
  return problems.length > 0 ? err(problems) : ok(buildDivisions(found));
}

function buildDivisions(found: ReadonlyMap<DivisionCode, Division>): Divisions {
  const all = [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const children = new Map<DivisionCode | undefined, Division[]>();
  for (const division of all) {
    const parent = parentDivisionOf(division.code);
    const siblings = children.get(parent);
    if (siblings) siblings.push(division);
    else children.set(parent, [division]);
  }
  const fullNameOf = (code: DivisionCode): string => {
    const parent = parentDivisionOf(code);
    const name = found.get(code)?.name ?? '';
    const own = placeholders.includes(name) ? '' : name;
    return (parent === undefined ? '' : fullNameOf(parent)) + own;
  };
  const levelOf = (digits: string): DivisionLevel | undefined => {
    const code = parseDivisionCode(digits);
    return code === undefined ? undefined : found.get(code)?.level;
  };
  return {
    size: found.size,
    find: (code) => found.get(code),
    findByName: (name, within, countMax = findByNameMax) => searchByName(all, name, within, countMax),
    childrenOf: (code) => children.get(code) ?? [],
    provinces: children.get(undefined) ?? [],
    fullNameOf,
    isProvince: (digits) => digits.length === 2 && levelOf(digits) === 'province',
    // Cards issued in a prefecture without counties carry the prefecture's own six digits.
    isCounty: (digits) => digits.length === 6 && levelOf(digits) !== undefined,
  };
}

function searchByName(
  all: readonly Division[],
  name: string,
  within: DivisionCode | undefined,
  countMax: number,
): readonly Division[] {
  const wanted = name.trim();
  if (wanted.length < 2) return [];
  const inside = all.filter(
    (division) =>
      division.name.includes(wanted) && (within === undefined || divisionContains(within, division.code)),
  );
  const rank = (division: Division): number => {
    if (division.name === wanted) return 0;
    return division.name.startsWith(wanted) ? 1 : 2;
  };
  return inside.toSorted((a, b) => rank(a) - rank(b)).slice(0, countMax);
}

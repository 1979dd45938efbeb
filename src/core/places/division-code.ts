// Codes of administrative divisions: GB/T 2260 to the county, GB/T 10114 to the town, the statistics bureau's
// to the village. Twelve digits in all: 2 province, 2 prefecture, 2 county, 3 town, 3 village.
import type { Brand } from '../kit/brand.ts';

/** Twelve digits, zeros on the right for what is not said: `330106000000` is a district. */
export type DivisionCode = Brand<string, 'DivisionCode'>;

export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'town' | 'village';

const widths: readonly (readonly [DivisionLevel, number])[] = [
  ['province', 2],
  ['prefecture', 4],
  ['county', 6],
  ['town', 9],
  ['village', 12],
];

/** The code in `text`: 2, 4, 6, 9 or 12 digits. Nothing when it has another length or a gap (a village without a town). */
export function parseDivisionCode(text: string): DivisionCode | undefined {
  const digits = text.trim();
  if (!/^\d+$/.test(digits) || !widths.some(([, width]) => width === digits.length)) return undefined;
  if (digits.startsWith('00')) return undefined;
  const code = digits.padEnd(12, '0');
  const village = code.slice(9) !== '000';
  if (village && code.slice(6, 9) === '000') return undefined;
  return code as DivisionCode;
}

/** For constants in code and tests. Throws when the text is not a division code. */
export function divisionCode(text: string): DivisionCode {
  const code = parseDivisionCode(text);
  if (!code) throw new Error(`not a division code: ${text}`);
  return code;
}

/**
 * The level a code speaks of, told by its zeros. A prefecture without counties (东莞, 中山) has the code of a
 * prefecture, and its towns lie directly under it.
 */
export function divisionLevelOf(code: DivisionCode): DivisionLevel {
  for (const [level, width] of widths) if (/^0*$/.test(code.slice(width))) return level;
  return 'village';
}

/** The digits without the zeros of what is not said: `330106`. */
export function shortDivisionCode(code: DivisionCode): string {
  const level = divisionLevelOf(code);
  return code.slice(0, widths.find(([name]) => name === level)?.[1]);
}

/** The division directly above, or nothing for a province. */
export function parentDivisionOf(code: DivisionCode): DivisionCode | undefined {
  const own = shortDivisionCode(code).length;
  for (const [, width] of [...widths].reverse()) {
    if (width >= own) continue;
    const parent = code.slice(0, width).padEnd(12, '0') as DivisionCode;
    if (parent !== code) return parent;
  }
  return undefined;
}

/** True when `inner` is `outer` or lies anywhere under it. */
export function divisionContains(outer: DivisionCode, inner: DivisionCode): boolean {
  return inner.startsWith(shortDivisionCode(outer));
}

import type { JurisdictionId } from '../kit/ids.ts';

/** Matters of an old ledger have a series of their own, so that bringing them in holds up nobody who registers. */
export type NumberKind = 'petition' | 'earlier';

/** The series a number is taken from, counted anew each year. */
export const numberSeries = (kind: NumberKind, year: number): string => `${kind} ${year}`;

/**
 * Division code, year and serial: `430121-2026-000042`, with `L` before the serial for a matter of an old ledger.
 * Never reused, unlike the numbers of papers never voided.
 */
export function petitionNumber(
  kind: NumberKind,
  jurisdictionId: JurisdictionId,
  year: number,
  serial: number,
): string {
  const mark = kind === 'earlier' ? 'L' : '';
  return `${jurisdictionId}-${year}-${mark}${String(serial).padStart(6, '0')}`;
}

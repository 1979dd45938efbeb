import type { ImportOutcome } from './read-import.ts';

/** What an import found, for its report. */
export type ImportCounts = {
  /** Petitions or classes that can be taken in. */
  readonly good: number;
  readonly duplicates: number;
  readonly problems: number;
  readonly skipped: number;
  /** Good rows with something noticed. */
  readonly noticed: number;
};

export const noOutcomes: ImportCounts = { good: 0, duplicates: 0, problems: 0, skipped: 0, noticed: 0 };

/** The counts with one more outcome. */
export function countOutcome(counts: ImportCounts, outcome: ImportOutcome): ImportCounts {
  switch (outcome.kind) {
    case 'petition': {
      const noticed = outcome.notices.length > 0 ? 1 : 0;
      return { ...counts, good: counts.good + 1, noticed: counts.noticed + noticed };
    }
    case 'class':
      return { ...counts, good: counts.good + 1 };
    case 'duplicate':
      return { ...counts, duplicates: counts.duplicates + 1 };
    case 'problem':
      return { ...counts, problems: counts.problems + 1 };
    case 'skipped':
      return { ...counts, skipped: counts.skipped + 1 };
    case 'header':
    case 'no-header':
      return counts;
  }
}

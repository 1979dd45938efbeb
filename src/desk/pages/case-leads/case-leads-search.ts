import type { z } from 'zod';
import { caseLeadFilter } from '#contract/case-lead-lists.ts';

export type CaseLeadsSearch = z.input<typeof caseLeadFilter>;

/** The filter in the address, each part by itself; what is not understood counts as not said. */
export function parseCaseLeadsSearch(raw: Record<string, unknown>): CaseLeadsSearch {
  const { what, level, leader } = caseLeadFilter.shape;
  return Object.fromEntries(
    Object.entries({ what, level, leader }).flatMap(([name, schema]) => {
      const value = raw[name];
      return typeof value === 'string' && value !== '' && schema.safeParse(value).success
        ? [[name, value]]
        : [];
    }),
  );
}

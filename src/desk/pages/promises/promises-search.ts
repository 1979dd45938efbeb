import { promiseFilter } from '#contract/promise-lists.ts';
import type { z } from 'zod';

export type PromisesSearch = z.input<typeof promiseFilter>;

/** The filter in the address, each part by itself; what is not understood counts as not said. */
export function parsePromisesSearch(raw: Record<string, unknown>): PromisesSearch {
  const { what, from, to, unit, by } = promiseFilter.shape;
  const parts = { what, from, to, unit, by };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, schema]) => {
      const value = raw[name];
      return typeof value === 'string' && value !== '' && schema.safeParse(value).success
        ? [[name, value]]
        : [];
    }),
  );
}

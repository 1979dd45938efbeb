// What the address of the ledger says: filter, sort and columns, so that a link shows another reader the same table.
import type { z } from 'zod';
import { asKnownFilter } from '#contract/as-known.ts';
import { petitionFilter, petitionSorts } from '#contract/lists.ts';
import { parsePlainDate } from '#core/kit/plain-date.ts';
import { ledgerColumnIds, type LedgerColumnId } from '#core/petitions/ledger-columns.ts';

export type LedgerFilter = z.input<typeof petitionFilter>;
export type LedgerSort = (typeof petitionSorts)[number];
export type SetCondition = <Key extends keyof LedgerFilter>(key: Key, value: LedgerFilter[Key]) => void;
export type LedgerSearch = {
  readonly filter?: LedgerFilter;
  readonly sort?: LedgerSort;
  readonly columns?: readonly LedgerColumnId[];
};

/** The search part of an address; what it says wrongly counts as not said. */
export function parseLedgerSearch(raw: Record<string, unknown>): LedgerSearch {
  const filter = petitionFilter.safeParse(raw['filter']);
  const sort = petitionSorts.find((one) => one === raw['sort']);
  const columns = columnsIn(raw['columns']);
  return {
    ...(filter.success && Object.keys(filter.data).length > 0 ? { filter: filter.data } : {}),
    ...(sort ? { sort } : {}),
    ...(columns.length > 0 ? { columns } : {}),
  };
}

/** The search part of the ledger of another day. */
export function parseAsKnownSearch(raw: Record<string, unknown>): {
  readonly filter?: z.input<typeof asKnownFilter>;
  readonly day?: string;
} {
  const filter = asKnownFilter.safeParse(raw['filter']);
  const day = parsePlainDate(String(raw['day'] ?? ''));
  const asked = filter.success && Object.keys(filter.data).length > 0 ? { filter: filter.data } : {};
  return { ...asked, ...(day ? { day } : {}) };
}

const columnsIn = (value: unknown): readonly LedgerColumnId[] =>
  Array.isArray(value)
    ? [...new Set(value)].flatMap((one) => ledgerColumnIds.find((id) => id === one) ?? [])
    : [];

/** The filter with one condition changed; an empty condition is left out. */
export function withCondition<Key extends keyof LedgerFilter>(
  filter: LedgerFilter,
  key: Key,
  value: LedgerFilter[Key],
): LedgerFilter {
  const rest = { ...filter };
  delete rest[key];
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? rest : { ...rest, [key]: value };
}

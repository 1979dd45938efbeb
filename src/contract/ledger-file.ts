// The ledger as a workbook: that of today, or as it was known on another day.
import { z } from 'zod';
import { languages } from '#core/kit/language.ts';
import { ledgerColumnIds } from '#core/petitions/ledger-columns.ts';
import { asKnownFilter } from './as-known.ts';
import { day } from './fields.ts';
import { petitionFilter, petitionSorts } from './lists.ts';

const columns = z.array(z.enum(ledgerColumnIds)).min(1).max(ledgerColumnIds.length);
const language = z.enum(languages);

/** What the page shows, which is what the workbook holds. A condition that is not known is refused and never left out. */
export const ledgerFileWanted = z.union([
  z.strictObject({ filter: petitionFilter.strict(), sort: z.enum(petitionSorts), columns, language }),
  z.strictObject({ asOf: day, filter: asKnownFilter.strict(), columns, language }),
]);
export type LedgerFileWanted = z.output<typeof ledgerFileWanted>;

export const ledgerFileRoute = '/api/petitions.xlsx';

/** Not an operation with a JSON answer: `GET` streams the workbook. */
export const ledgerFilePath = (wanted: z.input<typeof ledgerFileWanted>): string =>
  `${ledgerFileRoute}?wanted=${encodeURIComponent(JSON.stringify(wanted))}`;

// The ledger as it was known on another day.
import { z } from 'zod';
import { day } from './fields.ts';
import { petitionFilter, petitionRow } from './lists.ts';
import { operation } from './operation.ts';

/** The conditions that can be asked of any day. */
export const asKnownFilter = petitionFilter.pick({
  phase: true,
  channel: true,
  unit: true,
  contentClass: true,
  receivedFrom: true,
  receivedTo: true,
  limitTo: true,
  q: true,
});

export const listAsKnown = operation({
  id: 'listAsKnown',
  method: 'POST',
  path: '/api/petitions/list-as-known',
  summary:
    'The ledger as it had been recorded by the end of a day, latest registration first; a page may be short or empty while `next` is there',
  access: 'signed-in',
  body: z.object({
    asOf: day,
    filter: asKnownFilter,
    after: z.uuid().optional(),
    pageSize: z.number().int().min(1).max(200),
  }),
  response: z.object({
    rows: z.array(petitionRow),
    /** How many petitions were looked at for this page. */
    looked: z.number(),
    next: z.string().optional(),
  }),
});

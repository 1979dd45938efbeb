// The ledger of promises (承诺台账): all of them, by how they stand, by unit and by whoever gave the word.
import { z } from 'zod';
import { promiseKinds } from '#core/petitions/promise.ts';
import { promiseStandings } from '#core/petitions/promise-standing.ts';
import { promiseFigures } from '#core/petitions/stand-of-promises.ts';
import { day, petitionId, text, unitId } from './fields.ts';
import { operation } from './operation.ts';
import { total } from './total.ts';

export const promiseRow = z.object({
  id: z.uuid(),
  petitionId,
  number: z.string(),
  title: z.string(),
  kind: z.enum(promiseKinds),
  kindName: z.string(),
  text: z.string(),
  unitId,
  unit: z.string(),
  owner: z.string(),
  byName: z.string(),
  byPost: z.string(),
  on: day,
  limit: day,
  /** The day as it was first said, when it was moved since. */
  firstLimit: day.optional(),
  moves: z.number(),
  urges: z.number(),
  standing: z.enum(promiseStandings),
  keptOn: day.optional(),
  withdrawnOn: day.optional(),
});
export type PromiseRow = z.output<typeof promiseRow>;

/** What the ledger can be asked for: a figure of a period, or what is near its day. */
export const promiseAsks = [...promiseFigures, 'near'] as const;

export const promiseFilter = z.object({
  /** Every promise when left out. */
  what: z.enum(promiseAsks).optional(),
  /** The period of the figure; what is owed, late or near is so at the end of `to`. */
  from: day.optional(),
  to: day.optional(),
  unit: unitId.optional(),
  /** The name of whoever gave the word, or a part of it. */
  by: text(50).optional(),
});

export const listPromises = operation({
  id: 'listPromises',
  method: 'GET',
  path: '/api/promises',
  summary:
    'A page of the ledger of promises, by their day; give `after` from the previous answer for the next page',
  access: 'signed-in',
  query: promiseFilter.extend({ after: z.string().max(100).optional() }),
  response: z.object({ rows: z.array(promiseRow), next: z.string().optional(), total }),
});

const stand = z.object({
  before: z.number(),
  made: z.number(),
  kept: z.number(),
  'kept-late': z.number(),
  withdrawn: z.number(),
  owed: z.number(),
  late: z.number(),
});

export const standOfPromises = operation({
  id: 'standOfPromises',
  method: 'GET',
  path: '/api/promises/stand',
  summary:
    'How the promises stand after a period: all, per unit, and per leader; for those who supervise or audit',
  access: 'signed-in',
  query: z.object({ from: day, to: day }),
  response: z.object({
    all: stand,
    units: z.array(z.object({ unitId, name: z.string(), stand })),
    leaders: z.array(z.object({ name: z.string(), stand })),
  }),
});
export type Stand = z.output<typeof stand>;

// Promises as the page of a petition shows them.
import { z } from 'zod';
import { promiseKinds } from '#core/petitions/promise.ts';
import { promiseStandings } from '#core/petitions/promise-standing.ts';
import { accountId, day, unitId } from './fields.ts';

export const promiseView = z.object({
  id: z.uuid(),
  kind: z.enum(promiseKinds),
  kindName: z.string(),
  text: z.string(),
  unitId,
  unit: z.string(),
  ownerId: accountId.optional(),
  owner: z.string(),
  limit: day,
  daysLeft: z.number(),
  on: day,
  byName: z.string(),
  byPost: z.string(),
  /** Whether it was given in a talk at a reception. */
  atReception: z.boolean(),
  standing: z.enum(promiseStandings),
  moves: z.array(z.object({ on: day, before: day, limit: day, reason: z.string() })),
  handOvers: z.array(z.object({ on: day, from: z.string(), to: z.string(), reason: z.string() })),
  urges: z.array(z.object({ on: day, by: z.string(), text: z.string() })),
  kept: z.object({ on: day, evidence: z.string() }).optional(),
  withdrawn: z.object({ on: day, reason: z.string() }).optional(),
  /** What this reader may do with it now. */
  mayKeep: z.boolean(),
  mayChange: z.boolean(),
});
export type PromiseView = z.output<typeof promiseView>;

// What was passed on and came back, unit by unit: no ranking, and how much a unit receives says nothing against it.
import { z } from 'zod';
import { objectionGrounds } from '#core/petitions/objection.ts';
import { day, unitId } from './fields.ts';
import { operation } from './operation.ts';

/** Petitions by the hops of a period, counted by the day a unit was given the matter. */
export const hopFilter = z.object({
  /** Given to the unit · given back by it · given back twice or more by anybody · kept after the third return. */
  what: z.enum(['received', 'returned', 'twice', 'catch-all']),
  unit: unitId.optional(),
  ground: z.enum(objectionGrounds).optional(),
  from: day,
  to: day,
});

export const readReturns = operation({
  id: 'readReturns',
  method: 'GET',
  path: '/api/returns',
  summary: 'Per unit of a period: times received, returned, days that cost, and on which grounds',
  access: 'signed-in',
  query: z.object({ from: day, to: day }),
  response: z.object({
    units: z.array(
      z.object({
        unitId,
        unit: z.string(),
        received: z.number(),
        returned: z.number(),
        daysLost: z.number(),
        grounds: z.array(z.object({ ground: z.enum(objectionGrounds), name: z.string(), count: z.number() })),
      }),
    ),
    /** Petitions that anybody was given in the period, and of these: given back twice or more, kept after the third return. */
    petitions: z.number(),
    twice: z.number(),
    catchAll: z.number(),
  }),
});

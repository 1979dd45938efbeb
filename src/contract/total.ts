import { z } from 'zod';

/** Exact up to a bound; beyond it `exact` is false and the count is the bound. */
export const total = z.object({ count: z.number(), exact: z.boolean() });

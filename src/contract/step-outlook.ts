import { z } from 'zod';
import { stepIds } from '#core/petitions/steps.ts';

/** A step that is not possible now: what is missing and who can supply it. */
export const notYetView = z.object({
  step: z.enum(stepIds),
  name: z.string(),
  article: z.string(),
  /** It cannot come any more, or not again; otherwise it is still ahead. */
  over: z.boolean(),
  why: z.string(),
});

/** The same told briefly: the road to the end with who takes each step, and the steps by what they wait for. */
export const aheadView = z.object({
  road: z.array(z.object({ step: z.enum(stepIds), name: z.string(), who: z.string() })),
  groups: z.array(
    z.object({
      /** Opens along the road · opens beside it · comes no more. */
      kind: z.enum(['road', 'side', 'over']),
      why: z.string(),
      steps: z.array(z.enum(stepIds)),
    }),
  ),
});

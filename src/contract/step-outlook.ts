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

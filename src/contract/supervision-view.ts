import { z } from 'zod';
import { supervisionCauses, supervisionTriggers } from '#core/petitions/supervision.ts';
import { day } from './fields.ts';

/** What the page shows of supervision. */
export const supervisionView = z.object({
  urges: z.array(
    z.object({
      on: day,
      byUnit: z.string(),
      unit: z.string(),
      text: z.string(),
      answer: z.object({ on: day, text: z.string() }).optional(),
    }),
  ),
  orders: z.array(
    z.object({
      on: day,
      byUnit: z.string(),
      unit: z.string(),
      triggerName: z.string(),
      causeName: z.string(),
      facts: z.string(),
      request: z.string(),
      replyBy: day,
      replies: z.array(
        z.object({
          on: day,
          text: z.string(),
          returned: z.object({ on: day, reason: z.string() }).optional(),
        }),
      ),
      closed: z.object({ on: day, outcome: z.string() }).optional(),
    }),
  ),
  inspections: z.array(
    z.object({
      on: day,
      byUnit: z.string(),
      inspectors: z.array(z.string()),
      found: z.string(),
      required: z.string(),
    }),
  ),
  /** Reasons to supervise, for those who may. */
  proposals: z.array(
    z.object({
      trigger: z.enum(supervisionTriggers),
      triggerName: z.string(),
      cause: z.enum(supervisionCauses),
      causeName: z.string(),
      reason: z.string(),
    }),
  ),
});
export type SupervisionView = z.output<typeof supervisionView>;

// Hearings as the page of a petition shows them.
import { z } from 'zod';
import { participantRoles } from '#core/petitions/hearing.ts';
import { day } from './fields.ts';

export const hearingView = z.object({
  stage: z.enum(['handling', 'review', 'final-review']),
  stageName: z.string(),
  reason: z.string(),
  orderedOn: day,
  on: day,
  time: z.string(),
  place: z.string(),
  chairId: z.string(),
  chair: z.string(),
  clerkId: z.string(),
  clerk: z.string(),
  participants: z.array(z.object({ name: z.string(), role: z.enum(participantRoles), roleName: z.string() })),
  closedReason: z.string(),
  shortNotice: z.string(),
  pausesLimit: z.boolean(),
  toldOn: day.optional(),
  adjournments: z.array(z.object({ on: day, from: day, reason: z.string() })),
  held: z
    .object({
      on: day,
      facts: z.string(),
      questions: z.string(),
      debate: z.string(),
      conclusion: z.string(),
      petitionerCame: z.boolean(),
    })
    .optional(),
  cancelled: z.object({ on: day, reason: z.string() }).optional(),
});
export type HearingView = z.output<typeof hearingView>;

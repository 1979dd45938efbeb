// Invitations as the page of a petition shows them.
import { z } from 'zod';
import { invitationOutcomes } from '#core/petitions/invitation.ts';
import { accountId, day, receptionId } from './fields.ts';

export const invitationView = z.object({
  id: z.string(),
  on: day,
  unit: z.string(),
  receptionId: receptionId.optional(),
  day,
  at: z.string(),
  place: z.string(),
  leader: z.object({ accountId: accountId.optional(), name: z.string(), post: z.string() }),
  grounds: z.string(),
  dayOffReason: z.string(),
  sealed: z.boolean(),
  told: z.object({ on: day, way: z.string(), note: z.string() }).optional(),
  answer: z
    .object({ outcome: z.enum(invitationOutcomes), name: z.string(), on: day, note: z.string() })
    .optional(),
});

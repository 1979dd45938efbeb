// Agreements and the simple procedure as the page of a petition shows them.
import { z } from 'zod';
import { agreementKinds } from '#core/petitions/agreement.ts';
import { claimId, day } from './fields.ts';

export const agreementView = z.object({
  kind: z.enum(agreementKinds),
  kindName: z.string(),
  claimIds: z.array(claimId),
  otherParty: z.string(),
  mediator: z.string(),
  discretion: z.string(),
  terms: z.string(),
  performance: z.string(),
  performBy: day,
  draftedOn: day,
  signing: z.object({ on: day, signatories: z.array(z.string()) }).optional(),
  dropped: z.object({ on: day, reason: z.string() }).optional(),
  performed: z.object({ on: day, evidence: z.string() }).optional(),
});
export type AgreementView = z.output<typeof agreementView>;

const told = z.object({ meansName: z.string(), to: z.string(), on: day });

export const simpleView = z.object({
  on: day,
  conditionNames: z.array(z.string()),
  told,
  answer: told.extend({ text: z.string() }).optional(),
  conversion: told.extend({ groundName: z.string(), reason: z.string() }).optional(),
});
export type SimpleView = z.output<typeof simpleView>;

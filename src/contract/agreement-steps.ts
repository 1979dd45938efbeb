// Settling by agreement.
import { z } from 'zod';
import { agreementKinds } from '#core/petitions/agreement.ts';
import { attachmentId, backDateReason, claimId, day, expectedVersion, requiredText, text } from './fields.ts';
import { step } from './step-operation.ts';

export const draftAgreement = step(
  'draft-agreement',
  'Draft a mediation or settlement agreement; the paper gets its number',
  z.object({
    expectedVersion,
    content: z.object({
      kind: z.enum(agreementKinds),
      claimIds: z.array(claimId).max(20),
      otherParty: requiredText(100),
      mediator: text(100),
      discretion: requiredText(1_000),
      terms: requiredText(10_000),
      performance: requiredText(5_000),
      performBy: day,
    }),
  }),
);

export const signAgreement = step(
  'sign-agreement',
  'Record that both sides signed; the claims it covers are settled',
  z.object({
    expectedVersion,
    on: day,
    signatories: z.array(requiredText(50)).max(20),
    attachments: z.array(attachmentId).max(50),
    voluntary: z.boolean(),
    backDateReason,
  }),
);

export const dropAgreement = step(
  'drop-agreement',
  'Record that no agreement was reached; handling goes on',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const recordPerformance = step(
  'record-performance',
  'Record that what was agreed was carried out',
  z.object({ expectedVersion, on: day, evidence: requiredText(2_000), backDateReason }),
);

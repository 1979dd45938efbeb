// The steps of the ladder of reviews; the table of steps is `core/petitions/review-steps.ts`.
import { z } from 'zod';
import { opinions } from '#core/petitions/petition.ts';
import {
  latenesses,
  reviewEndCauses,
  reviewOutcomes,
  reviewRefusalGrounds,
  suspensionCauses,
} from '#core/petitions/review.ts';
import {
  backDateReason,
  claimId,
  day,
  expectedVersion,
  petitionerId,
  requiredText,
  text,
  unitId,
} from './fields.ts';
import { step } from './step-operation.ts';
import { serviceInput } from './steps.ts';

/** The request, and the organ it goes to: a unit here, or one outside by its name alone. */
export const reviewApplicationInput = z.object({
  organ: z.object({ name: text(100), unitId: unitId.optional() }),
  receivedOn: day,
  applicantId: petitionerId.optional(),
  succession: text(500),
  request: requiredText(5_000),
  grounds: requiredText(10_000),
  lateness: z.enum(latenesses),
  excuse: text(1_000),
  backDateReason,
});

const applicationBody = z.object({ expectedVersion, application: reviewApplicationInput });

export const applyReview = step('apply-review', 'Record a request for review', applicationBody);

export const applyFinalReview = step(
  'apply-final-review',
  'Record a request for final review',
  applicationBody,
);

export const askReviewDocuments = step(
  'ask-review-documents',
  'Ask the applicant for missing documents; the limit stands still only where a rule of the matter says so',
  z.object({ expectedVersion, what: requiredText(2_000) }),
);

export const receiveReviewDocuments = step(
  'receive-review-documents',
  'Record the documents that were missing',
  z.object({ expectedVersion, what: requiredText(2_000) }),
);

export const admitReview = step(
  'admit-review',
  'Admit the request; the notice gets its number',
  z.object({ expectedVersion }),
);

export const refuseReview = step(
  'refuse-review',
  'Refuse the request on a coded ground; the notice gets its number',
  z.object({
    expectedVersion,
    ground: z.enum(reviewRefusalGrounds),
    reason: requiredText(2_000),
    /** The number of an outside organ's notice. */
    number: text(100),
  }),
);

export const defendReview = step(
  'defend-review',
  'Hand in the defence of the unit whose answer is reviewed',
  z.object({ expectedVersion, text: requiredText(10_000) }),
);

export const suspendReview = step(
  'suspend-review',
  'Suspend the review; the limit stands still only where a rule of the matter says so',
  z.object({ expectedVersion, cause: z.enum(suspensionCauses), reason: requiredText(2_000) }),
);

export const resumeReview = step(
  'resume-review',
  'Resume the review; the limit counts again from the day the cause was gone',
  z.object({ expectedVersion, overOn: day, reason: requiredText(2_000) }),
);

export const endReview = step(
  'end-review',
  'End the review without an opinion: withdrawn, settled, nobody left to ask',
  z.object({
    expectedVersion,
    cause: z.enum(reviewEndCauses),
    reason: requiredText(1_000),
    evidence: requiredText(1_000),
    evidenceOn: day,
    backDateReason,
    voluntary: z.boolean(),
  }),
);

export const reviewDecisionInput = z.object({
  outcome: z.enum(reviewOutcomes),
  facts: requiredText(10_000),
  findings: requiredText(10_000),
  basis: requiredText(5_000),
  reasons: requiredText(10_000),
  claims: z.array(z.object({ claimId, opinion: z.enum(opinions).optional() })).max(20),
  orders: text(5_000),
  remedyOrgan: text(100),
});

export const draftReview = step(
  'draft-review',
  'Write the review opinion and submit it for signature',
  z.object({ expectedVersion, decision: reviewDecisionInput }),
);

export const returnReview = step(
  'return-review',
  'Return the review opinion for revision',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const signReview = step(
  'sign-review',
  'Sign the review opinion; it gets its number',
  z.object({ expectedVersion }),
);

export const recordOutsideReview = step(
  'record-outside-review',
  'Record the opinion of an organ outside, with its number',
  z.object({
    expectedVersion,
    decision: reviewDecisionInput,
    number: requiredText(100),
    signedOn: day,
    backDateReason,
  }),
);

export const serveReview = step(
  'serve-review',
  'Record the service of the review opinion',
  z.object({ expectedVersion, service: serviceInput }),
);

// The steps of claims beside the ordinary procedure: suggestions, duties, hand-overs and changes of route.
import { z } from 'zod';
import { claimResults } from '#core/classes/claim-results.ts';
import { petitionClassOrder } from '#core/classes/purposes.ts';
import { suggestionResults } from '#core/petitions/claim-work.ts';
import { backDateReason, claimId, day, expectedVersion, requiredText, text, unitId } from './fields.ts';
import { serviceInput } from './steps.ts';
import { step } from './step-operation.ts';

export const answerSuggestions = step(
  'answer-suggestions',
  'Answer suggestions: adopted, partly, not, or explained; the reply gets its number',
  z.object({
    expectedVersion,
    answers: z
      .array(
        z.object({
          claimId,
          result: z.enum(suggestionResults),
          reasons: requiredText(5_000),
          measures: text(5_000),
        }),
      )
      .min(1)
      .max(20),
  }),
);

export const submitDutyAnswer = step(
  'submit-duty-answer',
  'Write the notice on a duty of the unit and submit it for signature',
  z.object({
    expectedVersion,
    answer: z.object({
      checked: requiredText(500),
      findings: requiredText(10_000),
      action: requiredText(10_000),
      basis: requiredText(5_000),
      reconsiderOrgan: requiredText(100),
      court: requiredText(100),
    }),
  }),
);

export const returnDutyAnswer = step(
  'return-duty-answer',
  'Return the notice on the duty for revision',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const signDutyAnswer = step(
  'sign-duty-answer',
  'Sign the notice on the duty; it gets its number',
  z.object({ expectedVersion }),
);

export const serveDutyAnswer = step(
  'serve-duty-answer',
  'Record the service of the notice; the windows for reconsideration and court open',
  z.object({ expectedVersion, service: serviceInput }),
);

const elsewhere = z.object({
  to: z.literal('elsewhere'),
  route: z.enum(['litigation', 'arbitration', 'party-appeal', 'administrative', 'duty']),
  organ: requiredText(100),
  procedure: requiredText(100),
  reference: text(60),
});

export const requestRouteMove = step(
  'request-route-move',
  'Ask to move a claim to another lawful procedure after the acceptance',
  z.object({
    expectedVersion,
    claimId,
    target: z.discriminatedUnion('to', [
      z.object({ to: z.literal('ordinary') }),
      z.object({ to: z.literal('duty') }),
      elsewhere,
    ]),
    reason: requiredText(2_000),
  }),
);

export const approveRouteMove = step(
  'approve-route-move',
  'Approve the change of route; the petitioner is told by a guidance notice',
  z.object({ expectedVersion }),
);

export const refuseRouteMove = step(
  'refuse-route-move',
  'Refuse the change of route',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const recordHandOver = step(
  'record-hand-over',
  'Record that the receiving organ has a claim, or what came of it',
  z.object({
    expectedVersion,
    told: z.discriminatedUnion('news', [
      z.object({ news: z.literal('confirmed'), claimId, on: day, reference: text(100), backDateReason }),
      z.object({
        news: z.literal('result'),
        claimId,
        on: day,
        text: requiredText(5_000),
        number: text(100),
        backDateReason,
      }),
    ]),
  }),
);

export const bringBack = step(
  'bring-back',
  'Take back a claim that the receiving organ refused, or lead it to another organ',
  z.object({
    expectedVersion,
    claimId,
    reason: requiredText(2_000),
    saidOn: day,
    backDateReason,
    next: z.discriminatedUnion('to', [z.object({ to: z.literal('here') }), elsewhere]),
  }),
);

export const recordAccusationResult = step(
  'record-accusation-result',
  'Record what the organ of discipline told about a named accusation',
  z.object({ expectedVersion, claimId, text: requiredText(5_000), on: day, backDateReason }),
);

/** What a page shows of one claim besides its words. */
export const claimProgress = z.object({
  petitionClass: z.enum(petitionClassOrder),
  petitionClassName: z.string(),
  /** What is waited for, in words; nothing when the outcome stands. */
  next: z.string(),
  outcome: z
    .object({
      result: z.enum(claimResults),
      code: z.string(),
      name: z.string(),
      on: day,
      evidence: z.string(),
    })
    .optional(),
  /** Why it was answered so, for a suggestion. */
  reasons: z.string().optional(),
  measures: z.string().optional(),
  /** Where it came from, when its route was changed. */
  changes: z.array(z.object({ from: z.string(), organ: z.string(), reason: z.string(), on: day })),
});

export const claimRedirection = z.object({
  organ: z.string(),
  procedure: z.string(),
  reference: z.string(),
  on: day,
  realName: z.boolean().optional(),
  identityShared: z.boolean().optional(),
  unitId: unitId.optional(),
  confirmation: z.object({ reference: z.string(), on: day }).optional(),
  result: z.object({ text: z.string(), number: z.string(), on: day }).optional(),
});

export const dutyView = z.object({
  stage: z.enum(['accepted', 'submitted', 'signed', 'served']),
  receivedOn: day,
  answer: z
    .object({
      checked: z.string(),
      findings: z.string(),
      action: z.string(),
      basis: z.string(),
      reconsiderOrgan: z.string(),
      court: z.string(),
    })
    .optional(),
  signedOn: day.optional(),
  servedOn: day.optional(),
});

export const routeRequestView = z.object({
  claim: z.number(),
  to: z.string(),
  organ: z.string(),
  reason: z.string(),
  on: day,
});

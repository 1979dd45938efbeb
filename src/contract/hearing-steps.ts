// A hearing: its order, its notice, putting it off, calling it off, its record.
import { z } from 'zod';
import { participantRoles } from '#core/petitions/hearing.ts';
import { accountId, attachmentId, day, expectedVersion, requiredText, text } from './fields.ts';
import { step } from './step-operation.ts';
import { serviceInput } from './steps.ts';

export const hearingPlanInput = z.object({
  on: day,
  time: requiredText(20),
  place: requiredText(200),
  chairId: accountId,
  clerkId: accountId,
  participants: z
    .array(z.object({ name: requiredText(50), role: z.enum(participantRoles) }))
    .min(1)
    .max(50),
  closedReason: text(500),
  shortNotice: text(500),
});
export type HearingPlanInput = z.input<typeof hearingPlanInput>;

export const orderHearing = step(
  'order-hearing',
  'Order a hearing; the notice to the petitioner gets its number',
  z.object({ expectedVersion, plan: hearingPlanInput, reason: requiredText(2_000) }),
);

export const serveHearingNotice = step(
  'serve-hearing-notice',
  'Record the service of the hearing notice',
  z.object({ expectedVersion, service: serviceInput }),
);

export const adjournHearing = step(
  'adjourn-hearing',
  'Put the hearing off to another day, with a reason and a new notice',
  z.object({ expectedVersion, plan: hearingPlanInput, reason: requiredText(1_000) }),
);

export const cancelHearing = step(
  'cancel-hearing',
  'Call the hearing off; it takes no time out of the limit',
  z.object({ expectedVersion, reason: requiredText(1_000) }),
);

export const holdHearing = step(
  'hold-hearing',
  'Record the hearing; the limit counts again from the day after it',
  z.object({
    expectedVersion,
    record: z.object({
      facts: requiredText(10_000),
      questions: text(10_000),
      debate: text(10_000),
      conclusion: requiredText(5_000),
      petitionerCame: z.boolean(),
      attachments: z.array(attachmentId).max(50),
    }),
  }),
);

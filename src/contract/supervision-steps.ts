// Urging, supervision orders and inspections on one petition.
import { z } from 'zod';
import { supervisionCauses, supervisionTriggers } from '#core/petitions/supervision.ts';
import { day, expectedVersion, requiredText } from './fields.ts';
import { step } from './step-operation.ts';

export const urge = step(
  'urge',
  'Urge the responsible unit in words',
  z.object({ expectedVersion, text: requiredText(2_000) }),
);

export const answerUrge = step(
  'answer-urge',
  'Answer everything that was urged',
  z.object({ expectedVersion, text: requiredText(5_000) }),
);

export const orderSupervision = step(
  'order-supervision',
  'Order supervision on a ground of the law; the letter gets its number',
  z.object({
    expectedVersion,
    trigger: z.enum(supervisionTriggers),
    cause: z.enum(supervisionCauses),
    facts: requiredText(5_000),
    request: requiredText(5_000),
    replyBy: day,
  }),
);

export const replySupervision = step(
  'reply-supervision',
  'Answer the supervision in writing',
  z.object({ expectedVersion, text: requiredText(10_000) }),
);

export const returnSupervision = step(
  'return-supervision',
  'Return the reply; the unit answers again by a new day',
  z.object({ expectedVersion, reason: requiredText(2_000), replyBy: day }),
);

export const closeSupervision = step(
  'close-supervision',
  'Accept the reply and close the supervision',
  z.object({ expectedVersion, outcome: requiredText(2_000) }),
);

export const inspect = step(
  'inspect',
  'Record an on-site inspection: who, when, found, required',
  z.object({
    expectedVersion,
    on: day,
    inspectors: z.array(requiredText(50)).min(1).max(20),
    found: requiredText(5_000),
    required: requiredText(5_000),
  }),
);

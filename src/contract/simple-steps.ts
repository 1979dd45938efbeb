// The simple procedure.
import { z } from 'zod';
import { answerMeans, conversionGrounds, simpleConditions } from '#core/petitions/simple-handling.ts';
import { accountId, backDateReason, day, expectedVersion, requiredText } from './fields.ts';
import { step } from './step-operation.ts';

const told = z.object({ means: z.enum(answerMeans), to: requiredText(50), on: day, backDateReason });

export const acceptSimple = step(
  'accept-simple',
  'Accept by the simple procedure: an answer within ten working days',
  z.object({
    expectedVersion,
    handlerId: accountId,
    conditions: z.array(z.enum(simpleConditions)).max(simpleConditions.length),
    told,
  }),
);

export const answerSimple = step(
  'answer-simple',
  'Record the answer: what was said, how, to whom, when',
  z.object({
    expectedVersion,
    answer: told.extend({ text: requiredText(5_000), paperAsked: z.boolean() }),
  }),
);

export const convertSimple = step(
  'convert-simple',
  'Turn to the ordinary procedure; the sixty days count from the first acceptance',
  z.object({
    expectedVersion,
    ground: z.enum(conversionGrounds),
    reason: requiredText(1_000),
    told,
  }),
);

// Weight, distance and execution: the steps that keep an answer sound.
import { z } from 'zod';
import { importanceGrounds } from '#core/petitions/importance.ts';
import {
  accountId,
  attachmentId,
  backDateReason,
  claimId,
  day,
  expectedVersion,
  requiredText,
} from './fields.ts';
import { step } from './step-operation.ts';

const reason = requiredText(1_000);

export const markImportant = step(
  'mark-important',
  'Mark as important, on a ground; the main leader then signs the answer',
  z.object({ expectedVersion, ground: z.enum(importanceGrounds), reason }),
);

export const unmarkImportant = step(
  'unmark-important',
  'Take the mark of importance off, with the reason',
  z.object({ expectedVersion, reason }),
);

export const declareRecusal = step(
  'declare-recusal',
  'Declare an interest of your own in the matter',
  z.object({ expectedVersion, reason }),
);

export const requestRecusal = step(
  'request-recusal',
  'Record that the petitioner asks somebody to keep away',
  z.object({ expectedVersion, personId: accountId, on: day, reason }),
);

export const decideRecusal = step(
  'decide-recusal',
  'Decide whether the person keeps away; the petitioner can read the result',
  z.object({ expectedVersion, granted: z.boolean(), reason }),
);

export const recordExecution = step(
  'record-execution',
  'Record what was carried out for a supported claim, by whom and who confirmed it',
  z.object({
    expectedVersion,
    claimId,
    on: day,
    by: requiredText(100),
    evidence: requiredText(2_000),
    attachments: z.array(attachmentId).max(50),
    confirmation: requiredText(500),
    backDateReason,
  }),
);

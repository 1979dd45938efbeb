// What is promised to a petitioner by a day, and what becomes of it.
import { z } from 'zod';
import type { PromiseId } from '#core/kit/ids.ts';
import { promiseKinds } from '#core/petitions/promise.ts';
import {
  accountId,
  attachmentId,
  backDateReason,
  day,
  expectedVersion,
  requiredText,
  unitId,
} from './fields.ts';
import { step } from './step-operation.ts';

const promiseId = z.uuid().transform((text) => text as PromiseId);
const reason = requiredText(1_000);

/** Who gave the word, when it is somebody else than whoever writes it down. */
const promiser = z.object({
  accountId: accountId.optional(),
  name: requiredText(50),
  post: requiredText(100),
});

export const makePromise = step(
  'make-promise',
  'Write down what was promised: what, which unit owes it, by which day',
  z.object({
    expectedVersion,
    kind: z.enum(promiseKinds),
    text: requiredText(1_000),
    unitId,
    ownerId: accountId.optional(),
    limit: day,
    by: promiser.optional(),
  }),
);

export const keepPromise = step(
  'keep-promise',
  'Record that a promise was kept, with what shows it',
  z.object({
    expectedVersion,
    promiseId,
    on: day,
    evidence: requiredText(2_000),
    attachments: z.array(attachmentId).max(50),
    backDateReason,
  }),
);

export const movePromise = step(
  'move-promise',
  'Move the day of a promise, with the reason the petitioner reads',
  z.object({ expectedVersion, promiseId, limit: day, reason }),
);

export const handOnPromise = step(
  'hand-on-promise',
  'Give a promise to another unit or person; the day stays',
  z.object({ expectedVersion, promiseId, unitId, ownerId: accountId.optional(), reason }),
);

export const urgePromise = step(
  'urge-promise',
  'Urge the unit that owes a promise',
  z.object({ expectedVersion, promiseId, text: requiredText(2_000) }),
);

export const withdrawPromise = step(
  'withdraw-promise',
  'Take back a promise that cannot be kept, with the reasons the petitioner reads',
  z.object({ expectedVersion, promiseId, reason }),
);

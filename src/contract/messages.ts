// Messages by SMS and e-mail: which ways there are, what could not be sent, and whether a way works.
import { z } from 'zod';
import { day, receptionId, requiredText } from './fields.ts';
import { operation } from './operation.ts';

export const messageCauses = [
  'booked',
  'waits',
  'moved-up',
  'changed',
  'changed-by-office',
  'cancelled-by-office',
  'news',
  'reminder',
] as const;
export const carriers = ['sms', 'mail'] as const;
export const unsentReasons = ['no-gateway', 'no-address', 'refused', 'gave-up', 'unsure'] as const;

const way = z.object({
  /** Host and port, nothing secret. */
  host: z.string(),
});

export const readMessages = operation({
  id: 'readMessages',
  method: 'GET',
  path: '/api/messages',
  summary: 'Which ways messages go, how many went in the last week, and what could not be sent',
  access: 'signed-in',
  response: z.object({
    mayTest: z.boolean(),
    sms: way.optional(),
    mail: way.optional(),
    /** Hours before their slot at which people are reminded. */
    remindHours: z.array(z.number()),
    /** Of the last seven days. */
    counts: z.object({ sent: z.number(), waiting: z.number(), unsent: z.number(), rung: z.number() }),
    /** The newest first, at most fifty. */
    failed: z.array(
      z.object({
        id: z.string(),
        cause: z.enum(messageCauses),
        on: day,
        receptionId,
        writtenAt: z.string(),
        tries: z.number(),
        /** It is tried again then. */
        nextTryAt: z.string().optional(),
        /** It is not tried again. */
        reason: z.enum(unsentReasons).optional(),
        /** What the gateway answered, without number or address. */
        detail: z.string(),
      }),
    ),
  }),
});
export type FailedLine = z.output<typeof readMessages.response>['failed'][number];

export const sendTestMessage = operation({
  id: 'sendTestMessage',
  method: 'POST',
  path: '/api/messages/test',
  summary: 'Send one message to try a way; the number or address is not kept',
  access: 'signed-in',
  body: z.object({ carrier: z.enum(carriers), to: requiredText(254) }),
  response: z.object({
    kind: z.enum(['accepted', 'refused', 'unavailable', 'unsure']),
    detail: z.string(),
  }),
});

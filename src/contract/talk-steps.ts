// The talk of a leader with those who came, and what was decided in it.
import { z } from 'zod';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import {
  accountId,
  attachmentId,
  backDateReason,
  clock,
  day,
  expectedVersion,
  hallId,
  receptionId,
  requiredText,
  talkId,
  text,
  unitId,
} from './fields.ts';
import { invitationPlan } from './invitation-steps.ts';
import { step } from './step-operation.ts';

/** By keyboard: the leader's own name. By finger: the picture, stored before. On paper: what the office wrote, later. */
const signature = z.discriminatedUnion('by', [
  z.object({ by: z.literal('name'), name: requiredText(50) }),
  z.object({ by: z.literal('finger'), attachmentId }),
  z.object({ by: z.literal('paper') }),
]);

const decision = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('explained') }),
  z.object({
    outcome: z.literal('settled'),
    handlerId: accountId,
    conditions: z.array(z.enum(simpleConditions)).max(4),
    paperAsked: z.boolean(),
  }),
  z.object({
    outcome: z.literal('promised'),
    promise: requiredText(1_000),
    unitId,
    ownerId: accountId.optional(),
    limit: day,
  }),
  z.object({ outcome: z.literal('assigned'), unitId, dueOn: day }),
  z.object({ outcome: z.literal('invited-again'), plan: invitationPlan.omit({ leader: true }) }),
]);

export const recordTalk = step(
  'record-talk',
  'Write down a leader’s talk with what was decided; sent twice with one id it is written once',
  z.object({
    expectedVersion,
    /** Made by the device that writes it down. */
    id: talkId,
    on: day,
    startedAt: clock,
    endedAt: clock,
    /** The sitting, and the seat of the leader when somebody else writes it down. */
    receptionId: receptionId.optional(),
    seat: z.number().int().min(1).max(30).optional(),
    /** The number under which they waited. */
    hallId: hallId.optional(),
    serial: z.number().int().min(1).max(100_000).optional(),
    record: requiredText(10_000),
    opinion: requiredText(2_000),
    present: text(300),
    signature,
    backDateReason,
    decision,
  }),
);

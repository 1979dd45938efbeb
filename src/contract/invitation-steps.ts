// 约访: a leader invites the petitioner; they are told; what came of it.
import { z } from 'zod';
import { tellingWays } from '#core/petitions/invitation.ts';
import {
  accountId,
  backDateReason,
  clock,
  day,
  expectedVersion,
  receptionId,
  requiredText,
  text,
} from './fields.ts';
import { step } from './step-operation.ts';

export const invitationPlan = z.object({
  receptionId: receptionId.optional(),
  day,
  at: clock,
  place: requiredText(200),
  leader: z.object({
    accountId: accountId.optional(),
    name: requiredText(50),
    post: requiredText(100),
  }),
  grounds: requiredText(500),
  dayOffReason: text(300).default(''),
});
export type InvitationPlanInput = z.input<typeof invitationPlan>;

export const invitePetitioner = step(
  'invite-petitioner',
  'Invite the petitioner to a talk with a leader; the letter gets its number',
  z.object({ expectedVersion, plan: invitationPlan }),
);

export const tellInvitation = step(
  'tell-invitation',
  'Record how the petitioner was told of the invitation',
  z.object({ expectedVersion, on: day, how: z.enum(tellingWays), note: text(500), backDateReason }),
);

export const answerInvitation = step(
  'answer-invitation',
  'Record what came of the invitation; one that moves gets a new letter',
  z.object({
    expectedVersion,
    answer: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.enum(['came', 'did-not-come', 'declined']), note: text(500) }),
      z.object({ outcome: z.literal('called-off'), note: requiredText(500) }),
      z.object({ outcome: z.literal('moved'), note: requiredText(500), to: invitationPlan }),
    ]),
  }),
);

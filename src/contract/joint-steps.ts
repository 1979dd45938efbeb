// A joint reception: the matter before its departments, what each holds, and who leads.
import { z } from 'zod';
import { day, expectedVersion, petitionId, receptionId, requiredText, text, unitId } from './fields.ts';
import { operation } from './operation.ts';
import { step } from './step-operation.ts';

/** A unit of the office, or an organ outside it by its name. */
const party = z.discriminatedUnion('of', [
  z.object({ of: z.literal('office'), unitId }),
  z.object({ of: z.literal('outside'), organ: requiredText(100) }),
]);
export type PartyInput = z.output<typeof party>;

export const callJointSitting = step(
  'call-joint-sitting',
  'Put the matter before the departments of a joint reception; they see it from then on',
  z.object({ expectedVersion, receptionId, parties: z.array(party).max(30) }),
);

export const nameJointLead = step(
  'name-joint-lead',
  'Name the unit that leads what a joint reception decided, with what it has to do and by when',
  z.object({
    expectedVersion,
    receptionId,
    unitId,
    limit: day,
    task: requiredText(1_000),
    /** The seat of the leader when the office writes it down. */
    seat: z.number().int().min(1).max(30).optional(),
    /** Why another one leads now. */
    reason: text(500),
  }),
);

export const giveJointOpinion = operation({
  id: 'giveJointOpinion',
  method: 'POST',
  path: '/api/petitions/:id/joint-opinions',
  summary: 'Write down what one party of a joint reception holds; several may speak at the same moment',
  access: 'signed-in',
  params: z.object({ id: petitionId }),
  body: z.object({ receptionId, party, text: requiredText(2_000) }),
  response: z.object({ version: z.number(), late: z.boolean() }),
});

const partyView = z.object({
  unitId: unitId.optional(),
  organ: z.string().optional(),
  name: z.string(),
  leads: z.boolean(),
  opinion: z
    .object({ text: z.string(), on: day, by: z.string(), writtenFor: z.boolean(), late: z.boolean() })
    .optional(),
  /** The reader may say what it holds: as one of it, or as the office that writes for it. */
  mayOpine: z.enum(['own', 'for-them']).optional(),
});

/** Joint receptions as the page of a petition shows them. */
export const jointView = z.object({
  receptionId,
  on: day,
  over: z.boolean(),
  parties: z.array(partyView),
  lead: z.object({ name: z.string(), limit: day, by: z.string() }).optional(),
});
export type JointView = z.output<typeof jointView>;

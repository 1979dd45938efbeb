// Petitions that belong together, and who is competent for one.
import { z } from 'zod';
import { successionCauses } from '#core/petitions/jurisdiction.ts';
import { linkKinds } from '#core/petitions/petition-link.ts';
import { phases } from '#core/petitions/petition.ts';
import { day, expectedVersion, petitionId, requiredText, text, unitId } from './fields.ts';
import { operation } from './operation.ts';
import { step } from './step-operation.ts';

const reason = requiredText(1_000);

export const link = step(
  'link',
  'Link the petition to another one that the caller may see; it is written in both logs',
  z.object({ expectedVersion, otherId: petitionId, kind: z.enum(linkKinds), reason }),
);

export const unlink = step(
  'unlink',
  'Take a link back, in both logs',
  z.object({ expectedVersion, otherId: petitionId, reason }),
);

export const merge = step(
  'merge',
  'Merge a repeat into a matter in hand, which then answers its claims too',
  z.object({ expectedVersion, leadId: petitionId, reason }),
);

export const unmerge = step(
  'unmerge',
  'Undo a merge as long as the answer is not on its way; limits run on under their old ends',
  z.object({ expectedVersion, reason }),
);

export const contest = step(
  'contest',
  'Ask for a designation after the objection was rejected; the unit stays responsible until then',
  z.object({ expectedVersion, reason: requiredText(2_000), signer: text(50).default('') }),
);

const conferenceInput = z.object({
  on: day,
  place: requiredText(100),
  chair: requiredText(100),
  attendees: requiredText(2_000),
  absent: text(2_000),
  observers: text(2_000),
});

export const designate = step(
  'designate',
  'Designate the responsible unit, binding and without a further objection',
  z.object({
    expectedVersion,
    unitId,
    body: requiredText(100),
    minutes: text(100),
    conference: conferenceInput.optional(),
    reason: requiredText(2_000),
  }),
);

export const nameCoHandlers = step(
  'name-co-handlers',
  'Say which units help: they may read and record what they did, never sign',
  z.object({ expectedVersion, unitIds: z.array(unitId).max(10), reason }),
);

export const assignSuccessor = step(
  'assign-successor',
  'Pass the petition on to the successor of a unit that is closed; limits run on',
  z.object({ expectedVersion, unitId, cause: z.enum(successionCauses), reason }),
);

/** Another petition as the page of one shows it. */
export const linkedPetition = z.object({
  id: petitionId,
  number: z.string(),
  title: z.string(),
  phase: z.enum(phases),
  phaseName: z.string(),
  responsibleUnit: z.string(),
  receivedOn: day,
  /** The numbers of the letters it was answered with. */
  letters: z.array(z.string()),
});
export type LinkedPetition = z.output<typeof linkedPetition>;

export const findLinkCandidates = operation({
  id: 'findLinkCandidates',
  method: 'GET',
  path: '/api/petitions/:id/link-candidates',
  summary: 'Petitions that may be the same matter, each with why; a person decides',
  access: 'signed-in',
  params: z.object({ id: petitionId }),
  response: z.object({
    candidates: z.array(linkedPetition.extend({ why: z.string(), canLead: z.boolean() })),
  }),
});
export type LinkCandidate = z.output<typeof findLinkCandidates.response>['candidates'][number];

// Who leads a petition to the end: naming, the work of the lead, the weekly hearing, the end and its check.
import { z } from 'zod';
import { caseEndGrounds, caseLevels } from '#core/petitions/case-lead.ts';
import {
  accountId,
  attachmentId,
  backDateReason,
  day,
  expectedVersion,
  requiredText,
  text,
  unitId,
} from './fields.ts';
import { step } from './step-operation.ts';

const level = z.enum(caseLevels);

/** As the public notice names them; with an account when they have one here. */
export const caseLeader = z.object({
  accountId: accountId.optional(),
  name: requiredText(50),
  post: requiredText(100),
});

const terms = {
  unitId,
  personId: accountId.optional(),
  team: z.object({ accountIds: z.array(accountId).max(20).default([]), words: text(500).default('') }),
};
const attachments = z.array(attachmentId).max(50).default([]);
const work = { expectedVersion, level, on: day, attachments, backDateReason };
const inPerson = z.boolean();

export const nameCaseLead = step(
  'name-case-lead',
  'Name who leads the matter at a level; without a deadline the usual one is set',
  z.object({ expectedVersion, level, leader: caseLeader, ...terms, deadline: day.optional() }),
);

export const handOverCaseLead = step(
  'hand-over-case-lead',
  'Hand the lead over, with the reason; who led before stays in the history',
  z.object({ expectedVersion, level, to: caseLeader, reason: requiredText(1_000) }),
);

export const changeCaseTerms = step(
  'change-case-terms',
  'Change the unit, the person, the team or the deadline of a lead, with the reason',
  z.object({ expectedVersion, level, ...terms, deadline: day, reason: requiredText(1_000) }),
);

export const planCase = step(
  'plan-case',
  'Write down the root cause and the measures; in person only when the leader worked it out',
  z.object({ ...work, rootCause: requiredText(2_000), measures: requiredText(5_000), inPerson }),
);

export const noteCaseProgress = step(
  'note-case-progress',
  'Note progress of the matter',
  z.object({ ...work, text: requiredText(5_000) }),
);

export const recordCaseMeeting = step(
  'record-case-meeting',
  'Record a meeting with the petitioner: day, place, what was said and explained',
  z.object({
    ...work,
    place: requiredText(200),
    said: requiredText(10_000),
    explained: text(5_000).default(''),
    inPerson,
  }),
);

export const checkCaseProgress = step(
  'check-case-progress',
  'Record a check of the progress: what was found and is required',
  z.object({ ...work, found: requiredText(5_000), required: text(5_000).default(''), inPerson }),
);

export const hearCase = step(
  'hear-case',
  'Record that the main leader heard how the case stands, and the instruction',
  z.object({
    expectedVersion,
    level,
    on: day,
    by: caseLeader,
    instruction: requiredText(2_000),
    backDateReason,
  }),
);

export const askCaseEnd = step(
  'ask-case-end',
  'Ask that the lead end; refused while the matter is not truly settled',
  z.object({
    expectedVersion,
    level,
    ground: z.enum(caseEndGrounds),
    evidence: requiredText(5_000),
    openDuties: text(2_000).default(''),
    attachments,
  }),
);

export const confirmCaseEnd = step(
  'confirm-case-end',
  'Check and confirm the end of a lead, by somebody who neither led nor helped nor asked',
  z.object({ expectedVersion, level, found: requiredText(5_000) }),
);

export const returnCaseEnd = step(
  'return-case-end',
  'Return the wish to end the lead, with the reason',
  z.object({ expectedVersion, level, reason: requiredText(2_000) }),
);

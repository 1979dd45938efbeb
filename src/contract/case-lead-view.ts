import { z } from 'zod';
import { caseDutyIds } from '#core/petitions/case-duties.ts';
import { caseEndGrounds, caseLevels } from '#core/petitions/case-lead.ts';
import { caseLeader } from './case-lead-steps.ts';
import { accountId, attachmentId, day, unitId } from './fields.ts';

const shown = { on: day, attachments: z.array(attachmentId) };
const inPerson = z.boolean();

/** What the page shows of one lead. */
const caseLeadView = z.object({
  level: z.enum(caseLevels),
  levelName: z.string(),
  leader: caseLeader,
  received: z.boolean(),
  namedOn: day,
  unit: z.string(),
  unitId,
  person: z.string(),
  personId: accountId.optional(),
  team: z.array(z.string()),
  teamIds: z.array(accountId),
  teamWords: z.string(),
  deadline: day,
  overdue: z.boolean(),
  /** The leader has to keep away, so that the lead must be handed over. */
  keepsAway: z.boolean(),
  predecessors: z.array(z.object({ leader: caseLeader, until: day, reason: z.string() })),
  duties: z.array(
    z.object({
      id: z.enum(caseDutyIds),
      name: z.string(),
      done: z.object({ on: day, evidence: z.string() }).optional(),
    }),
  ),
  plans: z.array(z.object({ ...shown, rootCause: z.string(), measures: z.string(), inPerson })),
  meetings: z.array(
    z.object({ ...shown, place: z.string(), said: z.string(), explained: z.string(), inPerson }),
  ),
  checks: z.array(z.object({ ...shown, found: z.string(), required: z.string(), inPerson })),
  progress: z.array(z.object({ ...shown, text: z.string() })),
  hearings: z.array(z.object({ on: day, by: caseLeader, instruction: z.string() })),
  lastProgressOn: day.optional(),
  ends: z.array(
    z.object({
      ...shown,
      groundName: z.string(),
      evidence: z.string(),
      openDuties: z.string(),
      by: z.string(),
      returned: z.object({ on: day, reason: z.string() }).optional(),
      confirmed: z.object({ on: day, found: z.string() }).optional(),
      undone: z.boolean(),
    }),
  ),
  /** Nothing waits to be done any more: the end was checked. */
  ended: z.boolean(),
  /** An end that was asked for and nobody checked yet. */
  endAsked: z.boolean(),
  /** What stands in the way of each ground; empty when it may be asked for. */
  gaps: z.array(z.object({ ground: z.enum(caseEndGrounds), name: z.string(), missing: z.array(z.string()) })),
});
export const caseLeadViews = z.array(caseLeadView);
export type CaseLeadView = z.output<typeof caseLeadView>;

// The ledger of leads (包案台账) and the list of what the main leader hears this week.
import { z } from 'zod';
import { caseDutyIds } from '#core/petitions/case-duties.ts';
import { caseLevels } from '#core/petitions/case-lead.ts';
import { day, petitionId, text } from './fields.ts';
import { operation } from './operation.ts';
import { total } from './total.ts';

export const caseLeadRow = z.object({
  petitionId,
  number: z.string(),
  title: z.string(),
  level: z.enum(caseLevels),
  levelName: z.string(),
  leaderName: z.string(),
  leaderPost: z.string(),
  unit: z.string(),
  person: z.string(),
  namedOn: day,
  deadline: day,
  dutiesDone: z.number(),
  dutiesAll: z.number(),
  /** The duties that no record shows yet, by name. */
  open: z.array(z.object({ id: z.enum(caseDutyIds), name: z.string() })),
  lastProgressOn: day.optional(),
  /** Days since the lead's side recorded work, or since it was named. */
  daysStill: z.number(),
  heardOn: day.optional(),
  endAskedOn: day.optional(),
  endedOn: day.optional(),
  handedOver: z.number(),
  overdue: z.boolean(),
  /** Near its deadline, overdue or without progress for long: heard first. */
  first: z.boolean(),
});
export type CaseLeadRow = z.output<typeof caseLeadRow>;

export const caseLeadAsks = ['open', 'overdue', 'near', 'still', 'unheard', 'end-asked', 'ended'] as const;

export const caseLeadFilter = z.object({
  /** Every lead when left out. */
  what: z.enum(caseLeadAsks).optional(),
  level: z.enum(caseLevels).optional(),
  /** The name of the leader, or a part of it. */
  leader: text(50).optional(),
});

export const listCaseLeads = operation({
  id: 'listCaseLeads',
  method: 'GET',
  path: '/api/case-leads',
  summary:
    'A page of the ledger of leads, by their deadline; give `after` from the previous answer for the next page',
  access: 'signed-in',
  query: caseLeadFilter.extend({ after: z.string().max(100).optional() }),
  response: z.object({ rows: z.array(caseLeadRow), next: z.string().optional(), total }),
});

export const listHearing = operation({
  id: 'listHearing',
  method: 'GET',
  path: '/api/case-leads/hearing',
  summary: 'The open leads of a level that the main leader hears in this period, the urgent ones first',
  access: 'signed-in',
  query: z.object({ level: z.enum(caseLevels).optional() }),
  response: z.object({
    from: day,
    through: day,
    /** Where the rule comes from that each open case is heard in this period. */
    source: z.string(),
    heard: z.number(),
    rows: z.array(caseLeadRow),
    total,
  }),
});

// Today's work, the ledger table, the search box, saved views and drafts.
import { z } from 'zod';
import { claimResults } from '#core/classes/claim-results.ts';
import { channels } from '#core/classes/channels.ts';
import { satisfactions } from '#core/classes/satisfactions.ts';
import { phases } from '#core/petitions/petition.ts';
import { warningStates } from '#core/supervision/ladder.ts';
import { stepIds } from '#core/petitions/steps.ts';
import { clock, day, petitionId, receptionId, requiredText, text, unitId } from './fields.ts';
import { operation } from './operation.ts';
import { caseLeadRow } from './case-lead-lists.ts';
import { promiseRow } from './promise-lists.ts';
import { hopFilter } from './returns.ts';
import { total } from './total.ts';

export const petitionRow = z.object({
  id: petitionId,
  number: z.string(),
  title: z.string(),
  petitioners: z.string(),
  peopleCount: z.number(),
  channel: z.enum(channels),
  contentClass: z.string(),
  placeName: z.string(),
  receivedOn: day,
  /** Registered so long after it came in that the entry needed a reason. */
  enteredLate: z.boolean(),
  phase: z.enum(phases),
  registeringUnit: z.string(),
  responsibleUnit: z.string(),
  handler: z.string(),
  /** The nearest open limit that staff must keep. */
  nextLimit: day.nullable(),
  /** The holidays of that time are not published yet. */
  provisional: z.boolean(),
  nextClock: z.string(),
  colour: z.enum(['calm', 'amber', 'red', 'stopped']),
  important: z.boolean(),
  /** Three facts: the answer was served, what it supports was carried out, the petitioner has rated the unit. */
  answeredOn: day.nullable(),
  solvedOn: day.nullable(),
  satisfaction: z.enum(satisfactions).nullable(),
  /** What became of the claims so far, each result once. */
  outcomes: z.array(z.enum(claimResults)),
  /** The nearest day by which something promised must be carried out. */
  executeBy: day.nullable(),
});
export type PetitionRow = z.output<typeof petitionRow>;

export const petitionFilter = z.object({
  phase: z.array(z.enum(phases)).optional(),
  channel: z.array(z.enum(channels)).optional(),
  unit: unitId.optional(),
  contentClass: z
    .string()
    .regex(/^\d{2}(\d{2})?$/)
    .optional(),
  receivedFrom: day.optional(),
  receivedTo: day.optional(),
  limitTo: day.optional(),
  /** Near its limit, past it, or long past it. */
  warning: z.enum(warningStates).optional(),
  /** `inbox`: what the own unit must still finish; `mine`: what the reader handles; `tray`: awaiting the own signature. */
  box: z.enum(['inbox', 'mine', 'tray']).optional(),
  important: z.literal(true).optional(),
  /** Petitions of which at least one claim came to this. */
  outcome: z.enum(claimResults).optional(),
  answered: z.enum(['yes', 'no']).optional(),
  solved: z.enum(['yes', 'no']).optional(),
  /** By the rating of the responsible unit. */
  satisfied: z.enum(['yes', 'no', 'unrated']).optional(),
  executeTo: day.optional(),
  /** By what happened on the way between units. */
  hops: hopFilter.optional(),
  q: text(100).optional(),
});

export const petitionSorts = ['received-desc', 'received-asc', 'limit-asc', 'number-desc'] as const;

export const listPetitions = operation({
  id: 'listPetitions',
  method: 'POST',
  path: '/api/petitions/list',
  summary: 'A page of the ledger; give `after` from the previous answer for the next page',
  access: 'signed-in',
  body: z.object({
    filter: petitionFilter,
    sort: z.enum(petitionSorts),
    after: z.string().max(300).optional(),
    pageSize: z.number().int().min(1).max(200),
  }),
  response: z.object({ rows: z.array(petitionRow), next: z.string().optional(), total }),
});

const waitingReception = z.object({
  id: receptionId,
  on: day,
  startsAt: clock,
  place: z.string(),
  leaders: z.string(),
});

export const readToday = operation({
  id: 'readToday',
  method: 'GET',
  path: '/api/today',
  summary: 'What needs the reader now, grouped by what must be done, in order of its limit',
  access: 'signed-in',
  response: z.object({
    /** What the reader answers for and is near or past its limit; for supervisors what is long overdue. */
    warnings: z.array(
      z.object({
        state: z.enum(warningStates),
        name: z.string(),
        rows: z.array(petitionRow),
        total,
      }),
    ),
    /** Suggestions that wait for the answer of the reader's unit. */
    suggestions: z.object({ open: z.number(), late: z.number() }),
    /** Today's, for whoever sits or plans. For planners: over, and who sat is not written down; an absence nobody has decided on. */
    receptions: z.object({
      today: z.array(waitingReception),
      unconfirmed: z.array(waitingReception),
      absences: z.array(waitingReception.extend({ away: z.string() })),
    }),
    /** Promises: what the own unit owes, and what is late of those the reader stands behind. */
    /** The open leads in which the reader leads or helps, the urgent ones first. */
    cases: z.object({ rows: z.array(caseLeadRow), total }),
    promises: z.array(
      z.object({
        group: z.enum(['late', 'near', 'owed', 'stands-behind']),
        name: z.string(),
        rows: z.array(promiseRow),
        total,
      }),
    ),
    groups: z.array(z.object({ step: z.enum(stepIds), name: z.string(), rows: z.array(petitionRow), total })),
  }),
});

export const search = operation({
  id: 'search',
  method: 'GET',
  path: '/api/search',
  summary: 'Find by number, name, phone tail or words of the text (two characters up)',
  access: 'signed-in',
  query: z.object({ q: requiredText(100) }),
  response: z.object({
    rows: z.array(
      petitionRow.extend({ why: z.enum(['number', 'name', 'phone', 'text']), snippet: z.string() }),
    ),
    total,
  }),
});

export const viewSettings = z.object({
  filter: petitionFilter,
  sort: z.enum(petitionSorts),
  columns: z.array(z.string().max(40)).max(40),
});

const savedView = z.object({
  id: z.uuid(),
  name: z.string(),
  settings: viewSettings,
  shared: z.boolean(),
  /** Whether the reader made it and may delete it. */
  own: z.boolean().optional(),
});

export const listViews = operation({
  id: 'listViews',
  method: 'GET',
  path: '/api/views',
  summary: 'Own saved views and those shared in the office',
  access: 'signed-in',
  response: z.object({ views: z.array(savedView) }),
});

export const saveView = operation({
  id: 'saveView',
  method: 'PUT',
  path: '/api/views/:id',
  summary: 'Save a view of the ledger under a name',
  access: 'signed-in',
  params: z.object({ id: z.uuid() }),
  body: z.object({ name: requiredText(40), settings: viewSettings, shared: z.boolean() }),
  response: z.object({}),
});

export const deleteView = operation({
  id: 'deleteView',
  method: 'DELETE',
  path: '/api/views/:id',
  summary: 'Delete an own saved view',
  access: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: z.object({}),
});

const draftKey = z.object({ key: z.string().regex(/^[a-z0-9:-]{1,100}$/) });

export const readDraft = operation({
  id: 'readDraft',
  method: 'GET',
  path: '/api/drafts/:key',
  summary: 'The own draft under a key, or null',
  access: 'signed-in',
  params: draftKey,
  response: z.object({ draft: z.unknown().nullable(), savedAt: z.string().nullable() }),
});

export const saveDraft = operation({
  id: 'saveDraft',
  method: 'PUT',
  path: '/api/drafts/:key',
  summary: 'Keep an unfinished form; it survives a closed browser',
  access: 'signed-in',
  params: draftKey,
  body: z.object({ draft: z.record(z.string(), z.unknown()) }),
  response: z.object({ savedAt: z.string() }),
});

export const deleteDraft = operation({
  id: 'deleteDraft',
  method: 'DELETE',
  path: '/api/drafts/:key',
  summary: 'Throw an own draft away',
  access: 'signed-in',
  params: draftKey,
  response: z.object({}),
});

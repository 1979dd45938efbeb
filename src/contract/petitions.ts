import { z } from 'zod';
import { channels } from '#core/classes/channels.ts';
import { purposes } from '#core/classes/purposes.ts';
import { incapacities } from '#core/petitions/capacity.ts';
import { personRoles } from '#core/petitions/person.ts';
import { phases } from '#core/petitions/petition.ts';
import { redirectRoutes } from '#core/petitions/lawful-route.ts';
import { claimProgress, claimRedirection, dutyView, routeRequestView } from './claim-steps.ts';
import { objectionGrounds } from '#core/petitions/objection.ts';
import { stepIds } from '#core/petitions/steps.ts';
import {
  bookingId,
  hallId,
  accountId,
  attachmentId,
  backDateReason,
  claimId,
  day,
  divisionCode,
  expectedVersion,
  narrativeLengthMax,
  petitionId,
  petitionerId,
  requiredText,
  text,
  unitId,
} from './fields.ts';
import { agreementView, simpleView } from './agreements.ts';
import { promiseView } from './promises.ts';
import { authorityView } from './authorities.ts';
import { jointView } from './joint-steps.ts';
import { hearingView } from './hearings.ts';
import { invitationView } from './invitations.ts';
import {
  coHandlerView,
  contestView,
  designationView,
  linkView,
  mergedInView,
  mergeView,
} from './link-views.ts';
import { operation } from './operation.ts';
import { clockView, paperView, storyEntry } from './petition-parts.ts';
import { personInput } from './petitioners.ts';
import { citingSuggestion } from './suggestions.ts';
import { caseLeadViews } from './case-lead-view.ts';
import { supervisionView } from './supervision-view.ts';
import { aheadView, notYetView } from './step-outlook.ts';
import { qualityView } from './quality.ts';
import { ladderView } from './review-view.ts';

export const claimInput = z.object({
  id: claimId.optional(),
  text: requiredText(2_000),
  purpose: z.enum(purposes),
  contentClass: z.string().regex(/^\d{4}$/),
});

/** One form for every channel. */
export const intakeInput = z.object({
  channel: z.enum(channels),
  receivedOn: day,
  title: requiredText(100),
  narrative: requiredText(narrativeLengthMax),
  people: z.array(personInput).min(1).max(200),
  peopleCount: z.number().int().min(1).max(100_000),
  claims: z.array(claimInput).min(1).max(20),
  place: z.object({ divisionCode: divisionCode, detail: text(200) }),
  /** A unit or a person named by its id can never receive, see or sign the petition. */
  respondent: z
    .object({ unitId: unitId.optional(), accountId: accountId.optional(), name: requiredText(100) })
    .optional(),
  attachments: z.array(attachmentId).max(50),
  externalId: text(60).optional(),
  /** Why it is registered so long after it came in. */
  backDateReason,
});
export type IntakeInput = z.input<typeof intakeInput>;

export const registerPetition = operation({
  id: 'registerPetition',
  method: 'POST',
  path: '/api/petitions',
  summary: 'Register a petition',
  access: 'signed-in',
  /** `requestId` makes a repeated send (double click, lost answer) give the first answer again. */
  body: z.object({
    requestId: z.uuid(),
    intake: intakeInput,
    /** The booking of a reception that it was registered from. */
    bookingId: bookingId.optional(),
    /** The number of the hall with whose holder it was registered. */
    ticket: z.object({ hallId, serial: z.number().int().min(1).max(100_000) }).optional(),
  }),
  response: z.object({
    id: petitionId,
    number: z.string(),
    queryCode: z.string(),
    version: z.number(),
    triageLimit: day,
  }),
});

export const stepView = z.object({
  step: z.enum(stepIds),
  name: z.string(),
  article: z.string(),
  mine: z.boolean(),
  /** Who can take it, when it is not for this reader. */
  who: z.string(),
});

export const personView = z.object({
  petitionerId,
  role: z.enum(personRoles),
  incapacity: z.enum(incapacities).optional(),
  actsFor: petitionerId.optional(),
  actsForName: z.string(),
  relation: z.string(),
  authority: z.string(),
  name: z.string(),
  maskedCertificate: z.string(),
  maskedPhone: z.string(),
  address: z.string(),
});

export const attachmentView = z.object({
  id: attachmentId,
  name: z.string(),
  type: z.string(),
  sizeBytes: z.number(),
});

export const petitionView = z.object({
  /** The page shows what had been recorded by the end of this day; absent on the page of today. */
  asOf: day.optional(),
  id: petitionId,
  number: z.string(),
  version: z.number(),
  phase: z.enum(phases),
  phaseName: z.string(),
  /** The rule sets it began under, joined by `+`. */
  ruleSet: z.string(),
  channel: z.enum(channels),
  receivedOn: day,
  registeredOn: day,
  registeringUnit: z.string(),
  registeringUnitId: unitId,
  responsibleUnit: z.string().optional(),
  responsibleUnitId: unitId.optional(),
  handlerId: accountId.optional(),
  handler: z.string().optional(),
  assignmentMode: z.enum(['kept', 'referred', 'assigned-down']).optional(),
  requirement: z.string().optional(),
  objection: z
    .object({
      on: day,
      ground: z.enum(objectionGrounds),
      groundName: z.string(),
      reason: z.string(),
      suggestedUnit: z.string(),
      rejection: z.object({ on: day, reason: z.string() }).optional(),
      contest: contestView.optional(),
    })
    .optional(),
  designation: designationView.optional(),
  coHandlers: z.array(coHandlerView),
  links: z.array(linkView),
  merge: mergeView.optional(),
  mergedIn: z.array(mergedInView),
  /** After so many returns the registering unit answers itself; absent while that is not so. */
  catchAllUnit: z.string().optional(),
  /** Units that had the matter and gave it back, with the days that each cost. */
  returns: z.array(
    z.object({
      unit: z.string(),
      assignedOn: day,
      returnedOn: day,
      daysLost: z.number(),
      groundName: z.string(),
    }),
  ),
  extension: z
    .object({
      requestedOn: day,
      days: z.number(),
      reason: z.string(),
      approvedOn: day.optional(),
      before: day.optional(),
      limit: day.optional(),
      servedOn: day.optional(),
    })
    .optional(),
  hearings: z.array(hearingView),
  invitations: z.array(invitationView),
  agreements: z.array(agreementView),
  promised: z.array(promiseView),
  /** Who may be told what besides the petitioners; those that stand first. */
  authorities: z.array(authorityView),
  joint: z.array(jointView),
  simple: simpleView.optional(),
  title: z.string(),
  narrative: z.string(),
  people: z.array(personView),
  peopleCount: z.number(),
  claims: z.array(
    z.object({
      id: claimId,
      text: z.string(),
      purpose: z.enum(purposes),
      purposeName: z.string(),
      contentClass: z.string(),
      contentClassName: z.string(),
      route: z.enum(['ordinary', 'suggestion', ...redirectRoutes]).optional(),
      routeName: z.string(),
      agreed: z.boolean(),
      redirection: claimRedirection.optional(),
      ...claimProgress.shape,
    }),
  ),
  duty: dutyView.optional(),
  routeRequest: routeRequestView.optional(),
  place: z.object({ divisionCode: z.string(), name: z.string(), detail: z.string() }),
  respondent: z
    .object({ unitId: unitId.optional(), accountId: accountId.optional(), name: z.string() })
    .optional(),
  externalId: z.string().optional(),
  attachments: z.array(attachmentView),
  decision: z.unknown().optional(),
  service: z.unknown().optional(),
  report: z.object({ on: day, text: z.string() }).optional(),
  earlier: z
    .object({
      source: z.string(),
      reply: z.object({ text: z.string(), on: day.optional(), unit: z.string() }).optional(),
      extra: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  closing: z.object({ on: day, settlement: z.string(), evidence: z.string() }).optional(),
  /** The end without an answer of the ordinary procedure. */
  ending: z
    .object({
      on: day,
      cause: z.string(),
      causeName: z.string(),
      groundName: z.string(),
      reason: z.string(),
      route: z.string(),
      earlierPapers: z.array(z.string()),
      evidence: z.string(),
    })
    .optional(),
  supervision: supervisionView,
  caseLeads: caseLeadViews,
  /** The suggestions that cite it, as far as the reader may know of them. */
  suggestions: z.array(citingSuggestion),
  quality: qualityView,
  rating: z.object({ on: day, office: z.string(), unit: z.string(), comment: z.string() }).optional(),
  ladder: ladderView,
  clocks: z.array(clockView),
  story: z.array(storyEntry),
  steps: z.array(stepView),
  notYet: z.array(notYetView),
  ahead: aheadView,
  papers: z.array(paperView),
});
export type PetitionView = z.output<typeof petitionView>;

export const readPetition = operation({
  id: 'readPetition',
  method: 'GET',
  path: '/api/petitions/:id',
  summary:
    'Read one petition with its story, clocks and lawful next steps; `asOf` shows what was recorded by the end of that day',
  access: 'signed-in',
  params: z.object({ id: petitionId }),
  query: z.object({ asOf: day.optional() }),
  response: petitionView,
});

export const amendPetition = operation({
  id: 'amendPetition',
  method: 'PUT',
  path: '/api/petitions/:id',
  summary: 'Correct the registration; the earlier entry stays in the log',
  access: 'signed-in',
  params: z.object({ id: petitionId }),
  body: z.object({ expectedVersion, intake: intakeInput, reason: requiredText(200) }),
  response: z.object({ version: z.number() }),
});

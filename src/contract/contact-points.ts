// 联系点: a leader's village or unit, the visits owed and made there, what they found.
import { z } from 'zod';
import { visitKinds } from '#core/outreach/contact-point.ts';
import {
  accountId,
  backDateReason,
  contactPointId,
  day,
  expectedVersion,
  petitionId,
  requiredText,
  text,
  unitId,
  visitId,
} from './fields.ts';
import { operation } from './operation.ts';

const leader = z.object({
  accountId: accountId.optional(),
  name: requiredText(50),
  post: requiredText(100),
});

const pointSummary = z.object({
  id: contactPointId,
  place: z.string(),
  placeUnitId: unitId,
  leader,
  /** Of the year that was asked for. */
  owed: z.number(),
  made: z.number(),
  /** Visits at which the leader was not in person. */
  others: z.number(),
  lastOn: day.optional(),
  endedOn: day.optional(),
});
export type ContactPointSummary = z.output<typeof pointSummary>;

export const listContactPoints = operation({
  id: 'listContactPoints',
  method: 'GET',
  path: '/api/contact-points',
  summary: 'Contact points the reader may know of, visits owed and made in a year side by side',
  access: 'signed-in',
  query: z.object({ year: z.coerce.number().int().min(2000).max(2199).optional() }),
  response: z.object({
    year: z.number(),
    mayName: z.boolean(),
    rule: z.object({ perYear: z.number(), source: z.string(), confidence: z.string() }),
    points: z.array(pointSummary),
  }),
});

const visitView = z.object({
  id: visitId,
  on: day,
  kind: z.enum(visitKinds),
  inPerson: z.boolean(),
  leader: z.string(),
  companions: z.string(),
  householdsMet: z.number(),
  peopleMet: z.number(),
  met: z.string(),
  found: z.string(),
  settled: z.string(),
  backDateReason: z.string().optional(),
  /** Those the reader may see. */
  petitions: z.array(z.object({ id: petitionId, number: z.string(), title: z.string() })),
  hiddenPetitions: z.number(),
});
export type VisitView = z.output<typeof visitView>;

export const readContactPoint = operation({
  id: 'readContactPoint',
  method: 'GET',
  path: '/api/contact-points/:id',
  summary: 'One contact point with everybody who had it and every visit, the newest first',
  access: 'signed-in',
  params: z.object({ id: contactPointId }),
  response: pointSummary.extend({
    version: z.number(),
    year: z.number(),
    visitsAYear: z.number(),
    divisionCode: z.string(),
    leaders: z.array(z.object({ name: z.string(), post: z.string(), from: day, reason: z.string() })),
    visits: z.array(visitView),
    endReason: z.string().optional(),
    mayKeep: z.boolean(),
    mayRecord: z.boolean(),
  }),
});

export const nameContactPoint = operation({
  id: 'nameContactPoint',
  method: 'POST',
  path: '/api/contact-points',
  summary: 'Give a leader a place to visit',
  access: 'signed-in',
  body: z.object({ placeUnitId: unitId, leader, visitsAYear: z.number().int().min(1).max(52).optional() }),
  response: z.object({ id: contactPointId }),
});

const done = z.object({ version: z.number() });
const params = z.object({ id: contactPointId });

export const handOverContactPoint = operation({
  id: 'handOverContactPoint',
  method: 'POST',
  path: '/api/contact-points/:id/leader',
  summary: 'Hand a contact point over to another leader; visits stay with who made them',
  access: 'signed-in',
  params,
  body: z.object({ expectedVersion, to: leader, reason: requiredText(500) }),
  response: done,
});

export const endContactPoint = operation({
  id: 'endContactPoint',
  method: 'POST',
  path: '/api/contact-points/:id/end',
  summary: 'Give a contact point up; what was found there stays readable',
  access: 'signed-in',
  params,
  body: z.object({ expectedVersion, reason: requiredText(500) }),
  response: done,
});

export const visitInput = z.object({
  /** Made by the sender, so that a visit sent twice over a weak network is written down once. */
  id: visitId,
  on: day,
  kind: z.enum(visitKinds),
  inPerson: z.boolean(),
  companions: text(200),
  householdsMet: z.number().int().min(0).max(10_000),
  peopleMet: z.number().int().min(0).max(100_000),
  met: text(200),
  found: requiredText(5_000),
  settled: text(2_000),
  petitionNumbers: z.array(requiredText(60)).max(20),
  backDateReason,
});
export type VisitInput = z.input<typeof visitInput>;

export const recordVisit = operation({
  id: 'recordVisit',
  method: 'POST',
  path: '/api/contact-points/:id/visits',
  summary: 'Write a visit down; the petitions it was about tell of it in their story',
  access: 'signed-in',
  params,
  body: visitInput,
  response: done,
});

export const addPetitionOfVisit = operation({
  id: 'addPetitionOfVisit',
  method: 'POST',
  path: '/api/contact-points/:id/visits/:visitId/petitions',
  summary: 'Say that a petition came of a visit',
  access: 'signed-in',
  params: z.object({ id: contactPointId, visitId }),
  body: z.object({ number: requiredText(60) }),
  response: done,
});

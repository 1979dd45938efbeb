// What a leader reads in a minute before somebody sits down, and who waits.
import { z } from 'zod';
import { talkOutcomes } from '#core/petitions/talk.ts';
import {
  accountId,
  attachmentId,
  bookingId,
  clock,
  day,
  hallId,
  petitionId,
  receptionId,
  talkId,
  unitId,
} from './fields.ts';
import { operation } from './operation.ts';

const matter = z.object({
  id: petitionId,
  number: z.string(),
  title: z.string(),
  receivedOn: day,
  phaseName: z.string(),
  /** Which unit answered, when, and how; one line, empty while nobody has. */
  reply: z.string(),
});

export const talkView = z.object({
  id: talkId,
  on: day,
  startedAt: clock,
  endedAt: clock,
  leader: z.string(),
  writtenFor: z.boolean(),
  outcome: z.enum(talkOutcomes),
  outcomeName: z.string(),
  record: z.string(),
  opinion: z.string(),
  present: z.string(),
  signedBy: z.enum(['finger', 'name', 'paper']),
  signature: attachmentId.optional(),
});

export const briefView = z.object({
  id: petitionId,
  number: z.string(),
  version: z.number(),
  title: z.string(),
  phase: z.string(),
  phaseName: z.string(),
  channelName: z.string(),
  receivedOn: day,
  peopleCount: z.number(),
  place: z.string(),
  people: z.array(z.object({ name: z.string(), maskedPhone: z.string() })),
  claims: z.array(z.object({ text: z.string(), purposeName: z.string() })),
  /** The beginning of what they wrote. */
  narrative: z.string(),
  responsibleUnit: z.string().optional(),
  responsibleUnitId: unitId.optional(),
  registeringUnitId: unitId,
  /** Limits that passed: which, when, whose, and by how many days; `over` when it was kept late. */
  late: z.array(
    z.object({ name: z.string(), limit: day, unit: z.string(), days: z.number(), over: z.boolean() }),
  ),
  promises: z.array(z.object({ text: z.string(), limit: day, unit: z.string(), overdue: z.boolean() })),
  /** Earlier matters of the same people and linked ones, the newest first; `count` is of all that the reader may see. */
  earlier: z.object({ count: z.number(), matters: z.array(matter) }),
  /** Who leads the matter, level by level, and until when. */
  leads: z.array(z.object({ leader: z.string(), level: z.string(), deadline: day })),
  talks: z.array(talkView),
  /** Who may receive here: the seats of the sitting, or the reader; with who has to keep away. */
  leaders: z.array(
    z.object({
      seat: z.number().optional(),
      name: z.string(),
      post: z.string(),
      mine: z.boolean(),
      keepsAway: z.boolean(),
    }),
  ),
  /** Why it cannot be settled here and now, with what else there is; absent when it can. */
  notSettled: z.string().optional(),
  /** The conditions of the simple procedure do not have to be ticked. */
  light: z.boolean(),
  handlers: z.array(z.object({ id: accountId, name: z.string() })),
  mayRecord: z.boolean(),
});
export type BriefView = z.output<typeof briefView>;

export const readBrief = operation({
  id: 'readBrief',
  method: 'GET',
  path: '/api/petitions/:id/brief',
  summary: 'One page to read before a talk: who, what they want, earlier matters, what is late and promised',
  access: 'signed-in',
  params: z.object({ id: petitionId }),
  query: z.object({ receptionId: receptionId.optional() }),
  response: briefView,
});

const waiting = z.object({
  hallId,
  serial: z.number(),
  number: z.string(),
  stage: z.enum(['waiting', 'called', 'serving']),
  window: z.string().optional(),
  calls: z.number(),
  bookedAt: clock.optional(),
  frail: z.boolean(),
  bookingId: bookingId.optional(),
  /** What it is about, when the reader may see it. */
  petition: z.object({ id: petitionId, number: z.string(), title: z.string() }).optional(),
  /** The petition is there, but kept from the reader. */
  kept: z.boolean(),
  /** What was booked, while it is not registered. */
  booked: z.string().optional(),
});

export const lineView = z.object({
  receptionId,
  on: day,
  isToday: z.boolean(),
  where: z.string(),
  place: z.string(),
  time: z.string(),
  cancelled: z.boolean(),
  leaders: z.array(z.object({ seat: z.number(), name: z.string(), post: z.string(), mine: z.boolean() })),
  /** The hall of that place today, when it is open, and the windows that call for this reception. */
  hall: z.object({ id: hallId, windows: z.array(z.string()) }).optional(),
  waiting: z.array(waiting),
  /** Who booked and took no number: they may be received from here as well. */
  booked: z.array(
    z.object({
      bookingId,
      startsAt: clock,
      title: z.string(),
      arrived: z.boolean(),
      petition: z.object({ id: petitionId, number: z.string(), title: z.string() }).optional(),
    }),
  ),
  received: z.number(),
});
export type LineView = z.output<typeof lineView>;

export const readLine = operation({
  id: 'readLine',
  method: 'GET',
  path: '/api/receptions/:id/line',
  summary: 'Who is next at a reception, for the leader who receives and for who writes at their elbow',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  response: lineView,
});

/** Not an operation with a JSON answer: `GET` streams the record of a talk as PDF. */
export const talkRecordPath = (petition: string, talk: string): string =>
  `/api/petitions/${petition}/talks/${talk}/record.pdf`;

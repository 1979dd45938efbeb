// The reception roster: who receives, when and where; planned, announced, called off.
import { z } from 'zod';
import { receptionKinds } from '#core/receptions/reception-kinds.ts';
import { accountId, clock, day, expectedVersion, receptionId, requiredText, text, unitId } from './fields.ts';
import { operation } from './operation.ts';

/** Who receives. With an account its name and post are taken from here; they may differ on the notice. */
const leader = z.object({
  accountId: accountId.optional(),
  name: requiredText(50),
  post: requiredText(100),
  portfolio: text(300).default(''),
});

const seatNumber = z.number().int().min(1).max(30);

const booking = z.object({
  slotMinutes: z.number().int().min(5).max(480),
  capacity: z.number().int().min(1).max(50),
  closesDaysBefore: z.number().int().min(0).max(60),
  closesAt: clock,
});

/** A sitting as it is written down. */
export const receptionContent = z.object({
  unitId,
  kind: z.enum(receptionKinds),
  theme: text(100).default(''),
  on: day,
  startsAt: clock,
  endsAt: clock,
  place: requiredText(200),
  room: text(50).default(''),
  leaders: z.array(leader).max(30),
  /** Organs outside this office, by name; units of it by their ids. */
  departments: z.array(requiredText(100)).max(30).default([]),
  departmentUnits: z.array(unitId).max(30).default([]),
  booking: booking.optional(),
  terms: z.array(requiredText(300)).max(20).default([]),
});
export type ReceptionInput = z.input<typeof receptionContent>;

export const receptionView = z.object({
  id: receptionId,
  version: z.number(),
  unitId,
  unitName: z.string(),
  kind: z.enum(receptionKinds),
  kindName: z.string(),
  theme: z.string(),
  on: day,
  startsAt: clock,
  endsAt: clock,
  place: z.string(),
  room: z.string(),
  status: z.enum(['planned', 'published', 'cancelled', 'held']),
  seats: z.array(
    z.object({
      seat: z.number(),
      accountId: accountId.optional(),
      name: z.string(),
      post: z.string(),
      portfolio: z.string(),
      /** Whom the notice named before. */
      insteadOf: z.string().optional(),
      /** Waits for the decision of the office. */
      absence: z
        .object({
          on: day,
          daysBefore: z.number(),
          late: z.boolean(),
          reason: z.string(),
          wish: z.string(),
        })
        .optional(),
      empty: z.boolean(),
      sat: z.boolean().optional(),
      /** The reader may say that this leader cannot come. */
      mayAskAbsence: z.boolean(),
    }),
  ),
  departments: z.array(z.string()),
  /** Those among them that are units of this office. */
  departmentUnits: z.array(z.object({ id: unitId, name: z.string() })),
  booking: booking.optional(),
  slots: z.array(z.object({ startsAt: clock, endsAt: clock, capacity: z.number() })),
  terms: z.array(z.string()),
  /** The day a pattern meant, when a holiday moved it. */
  movedFrom: day.optional(),
  /** The holidays of that year are not announced yet: the day may turn out to be a day off. */
  provisional: z.boolean(),
  /** Offices do not work on that day by the calendar as it stands now. */
  dayOff: z.boolean(),
  cancelled: z.object({ on: day, reason: z.string() }).optional(),
  mayPlan: z.boolean(),
});
export type ReceptionView = z.output<typeof receptionView>;

/** One thing that happened, and who has to hear of it. */
const storyLine = z.object({
  version: z.number(),
  at: z.string(),
  by: z.string(),
  sentence: z.string(),
  detail: z.string().optional(),
  /** Names of the leaders concerned; everyone who booked a place belongs to them. */
  tell: z.array(z.string()).optional(),
});

const version = z.object({ version: z.number() });

export const listReceptions = operation({
  id: 'listReceptions',
  method: 'GET',
  path: '/api/receptions',
  summary: 'The roster from one day through another, at most 100 days; what was called off stands in it',
  access: 'signed-in',
  query: z.object({ from: day, through: day }),
  response: z.object({
    mayPlan: z.boolean(),
    receptions: z.array(receptionView),
    days: z.array(
      z.object({
        on: day,
        kind: z.enum(['workday', 'weekend', 'holiday', 'make-up']),
        /** Which holiday it is off for, or made up for. */
        holiday: z.string().optional(),
        provisional: z.boolean(),
      }),
    ),
  }),
});

export const readReception = operation({
  id: 'readReception',
  method: 'GET',
  path: '/api/receptions/:id',
  summary: 'One sitting with its slots and its story',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  response: receptionView.extend({ story: z.array(storyLine) }),
});

export const planReception = operation({
  id: 'planReception',
  method: 'POST',
  path: '/api/receptions',
  summary: 'Plan a sitting; refused when a leader or a room is taken at that time',
  access: 'signed-in',
  /** `id` is the sender's own, so that the same request sent twice plans once. */
  body: z.object({ id: receptionId, content: receptionContent }),
  response: version,
});

export const publishReception = operation({
  id: 'publishReception',
  method: 'POST',
  path: '/api/receptions/:id/publication',
  summary: 'Announce a planned sitting to the public',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: z.object({ expectedVersion }),
  response: version,
});

/** Whoever has booked and is affected will be told one by one; without it such a change is refused. */
const tellBooked = z.boolean().default(false);

export const cancelReception = operation({
  id: 'cancelReception',
  method: 'POST',
  path: '/api/receptions/:id/cancellation',
  summary: 'Call a sitting off, with the reason',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: z.object({ expectedVersion, reason: requiredText(300), tellBooked }),
  response: version,
});

const plannedSitting = z.object({
  id: receptionId,
  content: receptionContent,
  /** The day a pattern meant, when a holiday moved it. */
  movedFrom: day.optional(),
});

export const planReceptions = operation({
  id: 'planReceptions',
  method: 'POST',
  path: '/api/receptions/series',
  summary: 'Plan several sittings at once, such as those of a pattern: all, or none',
  access: 'signed-in',
  body: z.object({ receptions: z.array(plannedSitting).min(1).max(200) }),
  response: z.object({ planned: z.number() }),
});

export const publishReceptions = operation({
  id: 'publishReceptions',
  method: 'POST',
  path: '/api/receptions/publications',
  summary: 'Announce several planned sittings at once',
  access: 'signed-in',
  body: z.object({ ids: z.array(receptionId).min(1).max(200) }),
  response: z.object({ published: z.number() }),
});

export const changeReception = operation({
  id: 'changeReception',
  method: 'PUT',
  path: '/api/receptions/:id',
  summary: 'Change day, time, place or what else is said; with its reason once it was announced',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: z.object({ expectedVersion, content: receptionContent, reason: text(300), tellBooked }),
  response: version,
});

export const holdReception = operation({
  id: 'holdReception',
  method: 'POST',
  path: '/api/receptions/:id/holding',
  summary: 'Write down who really sat',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: z.object({ expectedVersion, satSeats: z.array(seatNumber).max(30) }),
  response: version,
});

export const askAbsence = operation({
  id: 'askAbsence',
  method: 'POST',
  path: '/api/receptions/:id/absence',
  summary: 'Say that a leader cannot come, and who could sit instead',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: z.object({ expectedVersion, seat: seatNumber, reason: requiredText(300), wish: text(200) }),
  response: version,
});

export const decideAbsence = operation({
  id: 'decideAbsence',
  method: 'POST',
  path: '/api/receptions/:id/absence/decision',
  summary: 'Decide on an absence: a substitute, an exchange with another sitting, without, or not granted',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: z.object({
    expectedVersion,
    seat: seatNumber,
    decision: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('substitute'), leader }),
      z.object({ outcome: z.literal('swap'), receptionId, seat: seatNumber }),
      z.object({ outcome: z.literal('without') }),
      z.object({ outcome: z.literal('decline'), reason: requiredText(300) }),
    ]),
  }),
  response: version,
});

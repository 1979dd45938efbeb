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
  departments: z.array(requiredText(100)).max(30).default([]),
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
  status: z.enum(['planned', 'published', 'cancelled']),
  seats: z.array(
    z.object({
      seat: z.number(),
      accountId: accountId.optional(),
      name: z.string(),
      post: z.string(),
      portfolio: z.string(),
    }),
  ),
  departments: z.array(z.string()),
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

const version = z.object({ version: z.number() });

export const listReceptions = operation({
  id: 'listReceptions',
  method: 'GET',
  path: '/api/receptions',
  summary: 'The roster from one day through another, at most 100 days; what was called off stands in it',
  access: 'signed-in',
  query: z.object({ from: day, through: day }),
  response: z.object({ mayPlan: z.boolean(), receptions: z.array(receptionView) }),
});

export const readReception = operation({
  id: 'readReception',
  method: 'GET',
  path: '/api/receptions/:id',
  summary: 'One sitting with its slots',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  response: receptionView,
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

export const cancelReception = operation({
  id: 'cancelReception',
  method: 'POST',
  path: '/api/receptions/:id/cancellation',
  summary: 'Call a sitting off, with the reason',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: z.object({ expectedVersion, reason: requiredText(300) }),
  response: version,
});

// The parts of a petition's page: limits, entries of its story, papers.
import { z } from 'zod';
import { clockOwners } from '#core/petitions/running-clock.ts';
import { rungs } from '#core/supervision/ladder.ts';
import { day } from './fields.ts';

const dueView = z.object({
  clock: z.string(),
  name: z.string(),
  from: day,
  target: day,
  limit: day,
  provisional: z.boolean(),
  explanation: z.string(),
});

export const clockView = dueView.extend({
  owner: z.enum(clockOwners),
  stoppedOn: day.optional(),
  /** Since when it does not count; the limit is then the one before the pause. */
  pausedSince: day.optional(),
  daysLeft: z.number(),
  colour: z.enum(['calm', 'amber', 'red', 'stopped']),
  /** What was raised for it, each with the day it became true. */
  warnings: z.array(z.object({ rung: z.enum(rungs), name: z.string(), on: day })),
});
export type ClockView = z.output<typeof clockView>;

export const storyEntry = z.object({
  version: z.number(),
  kind: z.string(),
  recordedAt: z.string(),
  on: day,
  actor: z.string(),
  text: z.string(),
  detail: z.string().optional(),
  /** What a correction changed, field by field. */
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })).optional(),
  /** Of an entry that was written down late: the day it happened, and why. */
  backDated: z.object({ on: day, reason: z.string() }).optional(),
});

export const paperView = z.object({
  kind: z.string(),
  name: z.string(),
  number: z.string().optional(),
  on: day.optional(),
  voided: z.object({ on: day, reason: z.string() }).optional(),
  /** Whether its issuer may still void it, or make it again after it was voided. */
  voidable: z.boolean().optional(),
  reissuable: z.boolean().optional(),
  /** Whether its service can be recorded by its number, and the day it was. */
  servable: z.boolean().optional(),
  servedOn: day.optional(),
});

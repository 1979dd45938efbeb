// What the roster is made from: patterns written out before they are planned, who can receive, what each leader owes.
import { z } from 'zod';
import { frequencyPeriods, leaderLevels } from '#core/receptions/reception-rules.ts';
import { accountId, day, unitId } from './fields.ts';
import { operation } from './operation.ts';
import { receptionContent } from './receptions.ts';

const leaders = receptionContent.shape.leaders;
const weekday = z.union(
  [0, 1, 2, 3, 4, 5, 6].map((number) => z.literal(number as 0 | 1 | 2 | 3 | 4 | 5 | 6)),
);

const rhythm = z.discriminatedUnion('kind', [
  /** 0 is Sunday. */
  z.object({ kind: z.literal('weekly'), weekdays: z.array(weekday).min(1).max(7) }),
  z.object({ kind: z.literal('monthly'), day: z.number().int().min(1).max(31) }),
  z.object({ kind: z.literal('daily') }),
]);

export const previewPattern = operation({
  id: 'previewPattern',
  method: 'POST',
  path: '/api/receptions/pattern',
  summary: 'Write a pattern out day by day, with holidays and clashes; plans nothing',
  access: 'signed-in',
  body: z.object({
    rhythm,
    holidays: z.enum(['roll', 'skip']),
    from: day,
    through: day,
    /** Who sits, in turn: one list for each turn. */
    turns: z.array(leaders.min(1)).min(1).max(60),
    /** Everything else of each sitting. */
    content: receptionContent.omit({ on: true, leaders: true }),
  }),
  response: z.object({
    days: z.array(
      z.object({
        /** The day it is held on; where it falls out, the day that was meant. */
        on: day,
        dropped: z.boolean(),
        movedFrom: day.optional(),
        why: z.string().optional(),
        provisional: z.boolean(),
        leaders,
        /** Who or what is taken, with both sides. */
        clash: z.string().optional(),
      }),
    ),
  }),
});

export const listLeaders = operation({
  id: 'listLeaders',
  method: 'GET',
  path: '/api/receptions/leaders',
  summary: 'People who can be put on the roster, by their posts',
  access: 'signed-in',
  response: z.object({
    leaders: z.array(
      z.object({ accountId, name: z.string(), post: z.string(), unitId, unitName: z.string() }),
    ),
  }),
});

export const listFrequencies = operation({
  id: 'listFrequencies',
  method: 'GET',
  path: '/api/receptions/frequencies',
  summary:
    'What each leader owes and what was held, for the month of a day; weeks belong to the month they end in',
  access: 'signed-in',
  query: z.object({ on: day }),
  response: z.object({
    from: day,
    through: day,
    rules: z.array(
      z.object({
        level: z.enum(leaderLevels),
        levelName: z.string(),
        least: z.number(),
        per: z.enum(frequencyPeriods),
        source: z.string(),
        confidence: z.string(),
      }),
    ),
    leaders: z.array(
      z.object({
        name: z.string(),
        post: z.string(),
        unitName: z.string(),
        level: z.enum(leaderLevels),
        owed: z.number(),
        planned: z.number(),
        held: z.number(),
        short: z.array(z.object({ from: day, through: day })),
      }),
    ),
  }),
});

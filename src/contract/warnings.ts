// The warnings before and after a limit, as the office sets them.
import { z } from 'zod';
import { audiences, rungs } from '#core/supervision/ladder.ts';
import { lawProblem, lawText } from './clocks.ts';
import { day, petitionId } from './fields.ts';
import { operation } from './operation.ts';

const rungView = z.object({
  rung: z.enum(rungs),
  name: z.string(),
  /** From when on a limit stands on it, in words. */
  when: z.string(),
  /** Who is told from this rung on. */
  told: z.array(z.object({ audience: z.enum(audiences), name: z.string() })),
});

const ladderView = z.object({
  inForceFrom: day,
  /** The day before the next one; absent for the last. */
  inForceTo: day.optional(),
  standing: z.enum(['in-force', 'later', 'past', 'withdrawn']),
  source: z.string(),
  /** Who set it and when; absent for the one that comes with the program. */
  set: z.object({ by: z.string(), on: day }).optional(),
  rungs: z.array(rungView),
});
export type LadderView = z.output<typeof ladderView>;

export const readWarnings = operation({
  id: 'readWarnings',
  method: 'GET',
  path: '/api/law/warnings',
  summary: 'The warnings before and after a limit: in force, planned and earlier ones',
  access: 'signed-in',
  response: z.object({
    mayKeep: z.boolean(),
    /** What is planned comes first, then what is in force, then the past. */
    ladders: z.array(ladderView),
    /** The one in force as JSON from tomorrow on, to start another from. */
    text: z.string(),
  }),
});

const warnedPetition = z.object({
  id: petitionId,
  number: z.string(),
  title: z.string(),
  warnings: z.array(z.object({ limit: z.string(), rung: z.string(), on: day })),
});

/** What another ladder would do on its first day, before it is set. */
export const warningsPreview = z.object({
  problems: z.array(lawProblem),
  warnedCount: z.number(),
  /** The first fifty. */
  warned: z.array(warnedPetition),
});
export type WarningsPreview = z.output<typeof warningsPreview>;

export const checkWarnings = operation({
  id: 'checkWarnings',
  method: 'POST',
  path: '/api/law/warnings/check',
  summary: 'What is wrong with other warnings, and which open petitions would come on a new rung by them',
  access: 'signed-in',
  body: z.object({ text: lawText }),
  response: warningsPreview,
});

export const setWarnings = operation({
  id: 'setWarnings',
  method: 'POST',
  path: '/api/law/warnings',
  summary: 'Set other warnings from a day to come; what was raised stays raised',
  access: 'signed-in',
  body: z.object({ text: lawText }),
  response: z.object({}),
});

export const withdrawWarnings = operation({
  id: 'withdrawWarnings',
  method: 'DELETE',
  path: '/api/law/warnings/:day',
  summary: 'Take back warnings whose day has not come',
  access: 'signed-in',
  params: z.object({ day }),
  response: z.object({}),
});

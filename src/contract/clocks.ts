// The law as data: rule sets, the calendar, and the certificate of a limit.
import { z } from 'zod';
import { day, petitionId } from './fields.ts';
import { operation } from './operation.ts';

/** JSON as it stands in a file; generous for a rule set, and no way to fill the memory. */
export const lawText = z.string().min(2).max(400_000);

export const dayRun = z.object({ from: day, to: day, days: z.number(), name: z.string() });

export const ruleView = z.object({
  id: z.string(),
  name: z.string(),
  length: z.string(),
  extension: z.string().optional(),
  pause: z.string().optional(),
  article: z.string(),
  mark: z.enum(['V', 'V2', 'L', 'R', 'D']),
});

export const ruleSetView = z.object({
  id: z.string(),
  name: z.string(),
  standing: z.enum(['in-force', 'for-old-matters', 'later', 'preset']),
  scope: z.enum(['national', 'local']),
  inForceFrom: day.optional(),
  inForceTo: day.optional(),
  source: z.string(),
  rules: z.array(ruleView),
  /** A preset or local set as JSON, to start a set of one's own from. */
  text: z.string().optional(),
});
export type RuleSetView = z.output<typeof ruleSetView>;

export const calendarYearView = z.object({
  year: z.number(),
  papers: z.array(z.string()),
  /** Added by this office, so that it may be taken back as long as no open limit rests on it. */
  own: z.boolean(),
  off: z.array(dayRun),
  work: z.array(dayRun),
});
export type CalendarYearView = z.output<typeof calendarYearView>;

export const readLaw = operation({
  id: 'readLaw',
  method: 'GET',
  path: '/api/law',
  summary: 'The rule sets and the calendar that limits are computed by',
  access: 'signed-in',
  response: z.object({
    mayKeep: z.boolean(),
    publishedThrough: day,
    ruleSets: z.array(ruleSetView),
    years: z.array(calendarYearView),
  }),
});

export const lawProblem = z.object({ path: z.string(), line: z.number().optional(), problem: z.string() });
export type LawProblemView = z.output<typeof lawProblem>;

const touchedPetition = z.object({
  id: petitionId,
  number: z.string(),
  title: z.string(),
  clocks: z.array(z.object({ name: z.string(), before: day, after: day, provisional: z.boolean() })),
});

/** What a change would do, before it is made. */
export const lawPreview = z.object({
  problems: z.array(lawProblem),
  doubts: z.array(z.object({ clock: z.string(), words: z.string() })),
  /** Open petitions of which a limit would move. */
  touchedCount: z.number(),
  /** Those beside them that keep the day of every limit: one is settled, or the name of their rules changes. */
  keptCount: z.number(),
  /** The first fifty. */
  touched: z.array(touchedPetition),
});
export type LawPreview = z.output<typeof lawPreview>;

const reprojected = z.object({ petitions: z.number(), moved: z.number(), settled: z.number() });

export const checkRuleSet = operation({
  id: 'checkRuleSet',
  method: 'POST',
  path: '/api/law/rule-sets/check',
  summary: 'What is wrong with a local rule set, and which open petitions it would touch',
  access: 'signed-in',
  body: z.object({ text: lawText }),
  response: lawPreview,
});

export const adoptRuleSet = operation({
  id: 'adoptRuleSet',
  method: 'POST',
  path: '/api/law/rule-sets',
  summary: 'Adopt a local rule set; it holds for matters received from its day on',
  access: 'signed-in',
  body: z.object({ text: lawText }),
  response: reprojected,
});

export const endRuleSet = operation({
  id: 'endRuleSet',
  method: 'POST',
  path: '/api/law/rule-sets/:id/end',
  summary: 'End a local rule set; what began under it stays under it',
  access: 'signed-in',
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ lastDay: day }),
  response: z.object({}),
});

export const checkCalendar = operation({
  id: 'checkCalendar',
  method: 'POST',
  path: '/api/law/calendar/check',
  summary: 'What is wrong with the holidays of a year, and which limits they would move',
  access: 'signed-in',
  body: z.object({ text: lawText }),
  response: lawPreview,
});

export const publishCalendar = operation({
  id: 'publishCalendar',
  method: 'POST',
  path: '/api/law/calendar',
  summary: 'Add the holidays of a year and compute the limits that rest on them again',
  access: 'signed-in',
  body: z.object({ text: lawText }),
  response: reprojected,
});

export const withdrawCalendarYear = operation({
  id: 'withdrawCalendarYear',
  method: 'DELETE',
  path: '/api/law/calendar/:year',
  summary: 'Take back a year that this office added and that no open limit rests on',
  access: 'signed-in',
  params: z.object({ year: z.string().regex(/^\d{4}$/) }),
  response: z.object({}),
});

export const certificateView = z.object({
  petitionNumber: z.string(),
  title: z.string(),
  clock: z.string(),
  name: z.string(),
  owner: z.string(),
  ruleSets: z.array(z.object({ id: z.string(), name: z.string() })),
  article: z.string(),
  outcome: z.string(),
  start: z.object({ on: day, event: z.string() }),
  firstDay: day.optional(),
  excluded: z.array(dayRun.extend({ why: z.enum(['event-day', 'weekend', 'holiday', 'pause', 'roll']) })),
  makeUpDays: z.array(dayRun),
  extension: z
    .object({
      length: z.string(),
      approver: z.string(),
      approvedBy: z.string().optional(),
      on: day.optional(),
    })
    .optional(),
  target: day,
  limit: day,
  provisional: z.boolean(),
  publishedThrough: day,
  stoppedOn: day.optional(),
  /** The derivation in one sentence. */
  sentence: z.string(),
  /** Each time this limit moved, with its cause. */
  moves: z.array(z.object({ on: day, before: day, after: day, cause: z.string(), by: z.string() })),
});
export type CertificateView = z.output<typeof certificateView>;

export const readCertificate = operation({
  id: 'readCertificate',
  method: 'GET',
  path: '/api/petitions/:id/clocks/:number/certificate',
  summary: 'How one limit of a petition came about; the first clock of a petition is number 1',
  access: 'signed-in',
  params: z.object({ id: petitionId, number: z.string().regex(/^\d{1,3}$/) }),
  response: certificateView,
});

/** Not an operation with a JSON answer: `GET` streams the certificate as PDF. */
export const certificatePath = (petition: string, number: string): string =>
  `/api/petitions/${petition}/clocks/${number}/certificate.pdf`;

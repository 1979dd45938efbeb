// The month's list of matters a leader should talk about: suggested by a stated rule, picked or passed over by people.
import { z } from 'zod';
import { invitationPlan } from './invitation-steps.ts';
import { day, expectedVersion, invitationListId, petitionId, requiredText } from './fields.ts';
import { operation } from './operation.ts';

const month = z
  .string()
  .refine((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value), { params: { problem: 'not-a-day' } });

const listedMatter = z.object({
  petitionId,
  number: z.string(),
  title: z.string(),
  /** Of the petition, for the invitation. */
  version: z.number(),
  receivedOn: day,
  peopleCount: z.number(),
  /** Why it is here, in words. */
  reasons: z.array(z.string()),
  receivedByLeader: z.boolean(),
  /** What a community said of it. */
  note: z.string(),
  fate: z.enum(['open', 'picked', 'skipped']),
  skippedBecause: z.string().optional(),
  /** The newest invitation since it was picked. */
  invitation: z
    .object({
      day,
      at: z.string(),
      leader: z.string(),
      toldOn: day.optional(),
      outcome: z.string().optional(),
    })
    .optional(),
});
export type ListedMatterView = z.output<typeof listedMatter>;

export const readInvitationList = operation({
  id: 'readInvitationList',
  method: 'GET',
  path: '/api/invitation-lists',
  summary:
    'The list of a month as it was drawn, with what became of each matter; this month when none is named',
  access: 'signed-in',
  query: z.object({ month: month.optional() }),
  response: z.object({
    month: z.string(),
    /** Months with a list, the newest first. */
    months: z.array(z.string()),
    unitName: z.string(),
    /** The reader may draw, pick and pass over in this month. */
    mayKeep: z.boolean(),
    rule: z.object({
      oldFromDays: z.number(),
      peopleLeast: z.number(),
      repeatsLeast: z.number(),
      suggestionsMax: z.number(),
      cameWithinDays: z.number(),
    }),
    list: z
      .object({
        id: invitationListId,
        version: z.number(),
        drawnOn: day,
        more: z.number(),
        matters: z.array(listedMatter),
        /** Matters that the reader may not see. */
        hidden: z.number(),
      })
      .optional(),
  }),
});

const done = z.object({ version: z.number() });
const params = z.object({ id: invitationListId });

export const drawInvitationList = operation({
  id: 'drawInvitationList',
  method: 'POST',
  path: '/api/invitation-lists',
  summary: 'Draw the list of this month; once drawn it is kept',
  access: 'signed-in',
  body: z.object({ month }),
  response: done,
});

export const reportForInvitation = operation({
  id: 'reportForInvitation',
  method: 'POST',
  path: '/api/invitation-lists/:id/reported',
  summary: 'Add a matter that a village or community asks a leader to talk about',
  access: 'signed-in',
  params,
  body: z.object({ expectedVersion, number: requiredText(60), note: requiredText(500) }),
  response: done,
});

export const pickForInvitation = operation({
  id: 'pickForInvitation',
  method: 'POST',
  path: '/api/invitation-lists/:id/picked',
  summary: 'Pick a matter: the petitioner is invited and the letter gets its number',
  access: 'signed-in',
  params,
  body: z.object({ expectedVersion, petitionId, petitionVersion: expectedVersion, plan: invitationPlan }),
  response: done,
});

export const skipForInvitation = operation({
  id: 'skipForInvitation',
  method: 'POST',
  path: '/api/invitation-lists/:id/skipped',
  summary: 'Pass a matter over this month, with the reason',
  access: 'signed-in',
  params,
  body: z.object({ expectedVersion, petitionId, reason: requiredText(500) }),
  response: done,
});

/** The letters of a list in one file. */
export const invitationLettersPath = (id: string): string => `/api/invitation-lists/${id}/letters.pdf`;

// The three powers of suggestion: given by the petition office, answered in writing.
import { z } from 'zod';
import { suggestionOutcomes, suggestionPowers } from '#core/suggestions/suggestion.ts';
import { backDateReason, day, petitionId, requiredText, suggestionId, text, unitId } from './fields.ts';
import { operation } from './operation.ts';

export const suggestionView = z.object({
  id: suggestionId,
  version: z.number(),
  number: z.string(),
  power: z.enum(suggestionPowers),
  powerName: z.string(),
  byUnit: z.string(),
  addressee: z.string(),
  concerning: z.string(),
  problem: z.string(),
  advice: z.string(),
  /** The cited petitions that the reader may see. */
  evidence: z.array(z.object({ id: petitionId, number: z.string(), title: z.string() })),
  /** How many more it cites. */
  hiddenEvidence: z.number(),
  /** Whether the reader may have its letter: not when they have to keep away from a petition it cites. */
  mayHaveLetter: z.boolean(),
  issuedOn: day,
  limit: day,
  provisional: z.boolean(),
  /** How the limit came about. */
  explanation: z.string(),
  /** Each time the limit moved or became certain, with the paper that caused it. */
  moves: z.array(z.object({ on: day, before: day, after: day, cause: z.string() })),
  daysLeft: z.number(),
  colour: z.enum(['calm', 'amber', 'red', 'stopped']),
  answer: z
    .object({ on: day, outcomeName: z.string(), reasons: z.string(), backDateReason: z.string().optional() })
    .optional(),
  mayAnswer: z.boolean(),
});
export type SuggestionView = z.output<typeof suggestionView>;

export const listSuggestions = operation({
  id: 'listSuggestions',
  method: 'GET',
  path: '/api/suggestions',
  summary: 'Suggestions the reader may know of; what waits for an answer first',
  access: 'signed-in',
  response: z.object({ maySuggest: z.boolean(), suggestions: z.array(suggestionView) }),
});

export const readSuggestion = operation({
  id: 'readSuggestion',
  method: 'GET',
  path: '/api/suggestions/:id',
  summary: 'One suggestion with the petitions it cites, as far as the reader may see them',
  access: 'signed-in',
  params: z.object({ id: suggestionId }),
  response: suggestionView,
});

export const issueSuggestion = operation({
  id: 'issueSuggestion',
  method: 'POST',
  path: '/api/suggestions',
  summary: 'Suggest to improve work, to perfect a policy or to hold somebody to account',
  access: 'signed-in',
  /** `id` is the sender's own, so that the same request sent twice suggests once. */
  body: z.object({
    id: suggestionId,
    power: z.enum(suggestionPowers),
    /** A unit of this jurisdiction, or else an organ outside it by name. */
    addresseeUnitId: unitId.optional(),
    addresseeName: text(100),
    concerningUnitId: unitId.optional(),
    problem: requiredText(5_000),
    advice: requiredText(5_000),
    /** Numbers of the petitions that show it. */
    evidence: z.array(requiredText(60)).max(50),
  }),
  response: z.object({ number: z.string(), limit: day }),
});

export const answerSuggestion = operation({
  id: 'answerSuggestion',
  method: 'POST',
  path: '/api/suggestions/:id/answer',
  summary: 'Answer a suggestion in writing: adopted, partly, or not, with reasons',
  access: 'signed-in',
  params: z.object({ id: suggestionId }),
  body: z.object({
    expectedVersion: z.number().int().min(1),
    on: day,
    outcome: z.enum(suggestionOutcomes),
    reasons: text(5_000),
    backDateReason,
  }),
  response: z.object({ version: z.number() }),
});

/** A suggestion as the page of a petition that it cites names it. */
export const citingSuggestion = suggestionView
  .pick({ id: true, number: true, powerName: true, addressee: true, issuedOn: true, limit: true })
  .extend({ answer: suggestionView.shape.answer, late: z.boolean() });

/** The address of a suggestion as a paper. */
export const suggestionPaperPath = (id: string, format: 'pdf' | 'docx'): string =>
  `/api/suggestions/${id}/paper.${format}`;

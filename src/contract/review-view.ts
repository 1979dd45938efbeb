// What a page of a petition shows of its ladder of reviews.
import { z } from 'zod';
import { opinions } from '#core/petitions/petition.ts';
import { reviewLevels, reviewOutcomes } from '#core/petitions/review.ts';
import { claimId, day, unitId } from './fields.ts';

const decision = z.object({
  outcome: z.enum(reviewOutcomes),
  outcomeName: z.string(),
  facts: z.string(),
  findings: z.string(),
  basis: z.string(),
  reasons: z.string(),
  claims: z.array(z.object({ claimId, opinion: z.enum(opinions).optional() })),
  orders: z.string(),
  remedyOrgan: z.string(),
});

export const reviewView = z.object({
  level: z.enum(reviewLevels),
  levelName: z.string(),
  stage: z.string(),
  stageName: z.string(),
  /** About an answer that was given anew since. */
  past: z.boolean(),
  organ: z.string(),
  outside: z.boolean(),
  receivedOn: day,
  applicant: z.string(),
  request: z.string(),
  grounds: z.string(),
  late: z.boolean(),
  latenessName: z.string(),
  excuse: z.string(),
  documents: z.object({ askedOn: day, what: z.string(), receivedOn: day.optional() }).optional(),
  admittedOn: day.optional(),
  refusal: z.object({ on: day, groundName: z.string(), reason: z.string() }).optional(),
  defence: z.object({ on: day, text: z.string() }).optional(),
  suspensions: z.array(
    z.object({
      from: day,
      causeName: z.string(),
      reason: z.string(),
      pausesLimit: z.boolean(),
      to: day.optional(),
    }),
  ),
  end: z.object({ on: day, causeName: z.string(), reason: z.string() }).optional(),
  decision: decision.optional(),
  signedOn: day.optional(),
  number: z.string().optional(),
  servedOn: day.optional(),
});

/** Where the matter stands between answer and finality. */
export const ladderView = z.object({
  reviews: z.array(reviewView),
  /** The request that is possible next, and the organ that is proposed for it. */
  next: z
    .object({
      level: z.enum(reviewLevels),
      levelName: z.string(),
      limit: day.optional(),
      lapsed: z.boolean(),
      proposed: z.object({ name: z.string(), unitId: unitId.optional() }),
    })
    .optional(),
  redo: z.object({ on: day, levelName: z.string(), claims: z.array(claimId) }).optional(),
  finality: z.object({ on: day, papers: z.array(z.string()) }).optional(),
});
export type LadderView = z.output<typeof ladderView>;

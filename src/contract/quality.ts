// What a petition's page shows of the quality of its answer.
import { z } from 'zod';
import { satisfactions } from '#core/classes/satisfactions.ts';
import { importanceGrounds } from '#core/petitions/importance.ts';
import { settlements } from '#core/petitions/petition.ts';
import { stepIds } from '#core/petitions/steps.ts';
import { accountId, claimId, day } from './fields.ts';

const rating = z.object({ level: z.enum(satisfactions), name: z.string() });

export const qualityView = z.object({
  importance: z
    .object({
      on: day,
      ground: z.enum(importanceGrounds),
      groundName: z.string(),
      reason: z.string(),
      byUnit: z.string(),
    })
    .optional(),
  /** Why somebody who may mark it might want to; empty for everybody else. */
  importanceProposals: z.array(
    z.object({ ground: z.enum(importanceGrounds), groundName: z.string(), reason: z.string() }),
  ),
  recusals: z.array(
    z.object({
      personId: accountId,
      person: z.string(),
      origin: z.enum(['declared', 'requested']),
      on: day,
      reason: z.string(),
      /** Who has to decide, while it is open. */
      decider: z.string(),
      decision: z.object({ on: day, granted: z.boolean(), reason: z.string() }).optional(),
    }),
  ),
  /** What the served answer promised for each supported claim, and what became of it. */
  promises: z.array(
    z.object({
      claimId,
      claim: z.number(),
      text: z.string(),
      executeBy: day.optional(),
      overdue: z.boolean(),
      done: z.object({ on: day, by: z.string(), evidence: z.string(), confirmation: z.string() }).optional(),
    }),
  ),
  /** Three facts, each with its own day and evidence. */
  facts: z.object({
    answered: z.object({ on: day, letter: z.string(), methodName: z.string() }).optional(),
    solved: z.object({ on: day, evidence: z.array(z.string()) }).optional(),
    rated: z.object({ on: day, office: rating, unit: rating }).optional(),
  }),
  /** What stands between the petition and its closing in each way, and who can supply it. */
  closing: z
    .array(
      z.object({
        settlement: z.enum(settlements),
        gaps: z.array(z.object({ text: z.string(), step: z.enum(stepIds), who: z.string() })),
      }),
    )
    .optional(),
});
export type QualityView = z.output<typeof qualityView>;

// What the page of a petition shows of the petitions and units it belongs together with.
import { z } from 'zod';
import { linkKinds } from '#core/petitions/petition-link.ts';
import { reviewLevels } from '#core/petitions/review.ts';
import { claimId, day, unitId } from './fields.ts';
import { linkedPetition } from './link-steps.ts';

const earlierRoad = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('final'), on: day, papers: z.array(z.string()) }),
  z.object({ kind: z.literal('lapsed'), since: day, papers: z.array(z.string()) }),
  z.object({ kind: z.literal('window'), level: z.enum(reviewLevels), until: day }),
  z.object({ kind: z.literal('in-hand') }),
  z.object({ kind: z.literal('ended') }),
  z.object({ kind: z.literal('unknown') }),
]);

/** Only petitions that the reader may see; of the others not even that they exist. */
export const linkView = linkedPetition.extend({
  kind: z.enum(linkKinds),
  kindName: z.string(),
  on: day,
  reason: z.string(),
  /** Of a repeat: how far its road went, which a refusal rests on. */
  road: earlierRoad.optional(),
});

export const mergeView = z.object({
  on: day,
  reason: z.string(),
  samePeople: z.boolean(),
  lead: linkedPetition.optional(),
});

/** A petition that this one answers too. Its claims are part of the answer for everybody who may read this one. */
export const mergedInView = z.object({
  on: day,
  samePeople: z.boolean(),
  matter: linkedPetition.optional(),
  claims: z.array(z.object({ id: claimId, text: z.string() })),
});

export const contestView = z.object({
  on: day,
  reason: z.string(),
  wayName: z.string(),
  minutesNeeded: z.boolean(),
  designator: z.string(),
});

export const designationView = z.object({
  on: day,
  unit: z.string(),
  body: z.string(),
  minutes: z.string(),
  reason: z.string(),
});

export const coHandlerView = z.object({ id: unitId, name: z.string() });

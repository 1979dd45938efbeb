// Earlier petitions that a new one may belong to. The machine only shows them; a person links or merges.
import { z } from 'zod';
import { day, petitionId, text } from './fields.ts';
import { operation } from './operation.ts';

export const findSimilar = operation({
  id: 'findSimilar',
  method: 'POST',
  path: '/api/petitions/similar',
  summary: 'Earlier petitions about the same place and problem as what is being typed, with what they share',
  access: 'signed-in',
  body: z.object({
    title: text(100),
    /** The beginning of the narrative is enough. */
    narrative: text(1000),
  }),
  response: z.object({
    similar: z.array(
      z.object({
        id: petitionId,
        number: z.string(),
        title: z.string(),
        receivedOn: day,
        phase: z.string(),
        /** Names and words that stand in both texts. */
        places: z.array(z.string()),
        words: z.array(z.string()),
      }),
    ),
  }),
});

// Recording and ending the authority of a proxy or a companion.
import { z } from 'zod';
import { authorityEndings, authorityKinds, authorityParts, saidByMeans } from '#core/petitions/authority.ts';
import {
  accountId,
  attachmentId,
  authorityId,
  backDateReason,
  day,
  expectedVersion,
  petitionerId,
  requiredText,
  text,
} from './fields.ts';
import { petitionerInput } from './petitioners.ts';
import { step } from './step-operation.ts';

/** A colleague, somebody known already, or somebody new. */
const holder = z.discriminatedUnion('by', [
  z.object({ by: z.literal('account'), accountId }),
  z.object({ by: z.literal('known'), petitionerId }),
  z.object({ by: z.literal('new'), petitioner: petitionerInput }),
]);
export type HolderInput = z.output<typeof holder>;

export const grantAuthority = step(
  'grant-authority',
  'Record the written authority of a proxy or companion; they get a query code that opens what it allows',
  z.object({
    expectedVersion,
    authority: z.object({
      kind: z.enum(authorityKinds),
      holder,
      grantedBy: petitionerId,
      relation: requiredText(50),
      parts: z.array(z.enum(authorityParts)).max(authorityParts.length),
      from: day,
      /** The last day; until it is taken back when absent. */
      until: day.optional(),
      scans: z.array(attachmentId).max(20),
      /** Of a matter that holds an accusation: why its custodian lets somebody else know of it. */
      custodian: text(500).optional(),
    }),
  }),
);

export const endAuthority = step(
  'end-authority',
  'End an authority: taken back by the petitioner, given up, or entered wrongly',
  z.object({
    expectedVersion,
    authorityId,
    on: day,
    ground: z.enum(authorityEndings),
    said: z.enum(saidByMeans).optional(),
    note: text(500),
    backDateReason,
  }),
);

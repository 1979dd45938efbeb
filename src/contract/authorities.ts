// Who may be told of a petition: as its page shows it, and as whoever acts for a petitioner sees the own list.
import { z } from 'zod';
import { authorityKinds, authorityParts } from '#core/petitions/authority.ts';
import { authorityId, day, petitionId } from './fields.ts';
import { operation } from './operation.ts';

export const authorityView = z.object({
  id: authorityId,
  kind: z.enum(authorityKinds),
  kindName: z.string(),
  holderName: z.string(),
  /** Phone or certificate with its middle hidden, to ask after at the window. */
  holderMark: z.string(),
  relation: z.string(),
  grantedByName: z.string(),
  parts: z.array(z.enum(authorityParts)),
  from: day,
  until: day.optional(),
  /** What may be told on the day of the page; empty when nothing. */
  told: z.array(z.enum(authorityParts)),
  /** 可以告知：…；不可告知：… */
  may: z.string(),
  mayNot: z.string(),
  standing: z.enum(['in-force', 'to-begin', 'withheld', 'over']),
  end: z.object({ on: day, groundName: z.string(), saidName: z.string(), note: z.string() }).optional(),
  custodian: z.string().optional(),
  /** For whoever may hand it out. */
  code: z.string().optional(),
});
export type AuthorityView = z.output<typeof authorityView>;

/** What somebody with an account may follow because a petitioner let them. */
export const listOwnAuthorities = operation({
  id: 'listOwnAuthorities',
  method: 'GET',
  path: '/api/authorities',
  summary:
    'The matters in which the caller acts for a petitioner or goes along, as far as the authority goes today',
  access: 'signed-in',
  response: z.object({
    rows: z.array(
      z.object({
        petitionId,
        authorityId,
        kindName: z.string(),
        number: z.string(),
        /** Only where the progress may be told. */
        title: z.string().optional(),
        petitioner: z.string(),
        may: z.string(),
        mayNot: z.string(),
        until: day.optional(),
        /** Opens the page of the matter, narrowed to what may be told. */
        code: z.string(),
      }),
    ),
  }),
});

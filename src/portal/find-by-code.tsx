// Whose page a code opens: the petitioner's own, or what somebody with an authority may see. Wrong codes are counted.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { followAsHolder, type HolderFollowed } from '#features/petitions/follow-as-holder.ts';
import { followPetition, type Followed } from '#features/petitions/follow-petition.ts';
import { officeName, sendFailure } from './house-rules.tsx';
import { missWindowSeconds, type MissCounter } from './miss-counter.ts';
import { readerOf } from './page-reader.ts';
import { UnknownCodePage } from './pages/failure/page.tsx';
import { portalPaths } from './paths.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendPage } from './send-page.ts';

export type CodeRequest = FastifyRequest<{ Params: { code: string } }>;

type Found =
  | { readonly as: 'petitioner'; readonly own: Followed }
  | { readonly as: 'holder'; readonly held: HolderFollowed };

/** Answers with the matter, or has already answered with a page that says why not. */
export type Finder<Answer = Found> = (
  request: CodeRequest,
  reply: FastifyReply,
) => Promise<Answer | undefined>;

export function finder(parts: PortalParts, misses: MissCounter): Finder {
  return async (request, reply) => {
    if (misses.isBlocked(request.ip)) {
      reply.header('Retry-After', String(missWindowSeconds));
      await sendFailure(request, reply, 'too-many-misses', parts);
      return undefined;
    }
    const { code } = request.params;
    const own = await followPetition(code, parts);
    if (own.ok) return { as: 'petitioner', own: own.value };
    const held = await followAsHolder(code, parts);
    if (held.ok) return { as: 'holder', held: held.value };
    misses.countMiss(request.ip);
    const reader = readerOf(request, reply, portalPaths.home);
    const office = await officeName(parts);
    await sendPage(reply, 404, <UnknownCodePage reader={reader} office={office} typed={code} />);
    return undefined;
  };
}

/** The petitioner alone: nobody else rates the matter or takes an authority back. */
export function ownFinder(find: Finder, parts: PortalParts): Finder<Followed> {
  return async (request, reply) => {
    const found = await find(request, reply);
    if (found?.as === 'petitioner') return found.own;
    if (found) await sendFailure(request, reply, 'not-found', parts);
    return undefined;
  };
}

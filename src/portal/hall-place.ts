// Which hall an address of a screen or tablet stands for.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { hallTabletPath } from '#contract/hall.ts';
import { findLines, type KnownLine } from '#features/hall/find-lines.ts';
import { findPlace, type KnownPlace } from '#features/hall/show-board.ts';
import { readerOf } from './page-reader.ts';
import type { PortalParts } from './portal-parts.ts';

// A tablet gives out a number every ten seconds at most; whoever types invented phone numbers is soon stopped.
export const takeLimit = { max: 6, timeWindow: 60_000 };

const keyShape = z.object({ key: z.string().regex(/^[\w-]{12}$/) });

/** The place whose screen or tablet is asked for; nothing for a key that is not one. */
export async function placeOf(
  request: FastifyRequest,
  use: 'screen' | 'tablet',
  parts: PortalParts,
): Promise<KnownPlace | undefined> {
  const params = keyShape.safeParse(request.params);
  const office = (await parts.readDirectory(parts.database.read))?.office;
  if (!params.success || !office) return undefined;
  return findPlace(office.jurisdictionId, use, params.data.key, parts);
}

/** The address of the tablet that asks. */
export const tabletPathOf = (request: FastifyRequest): string =>
  hallTabletPath(keyShape.parse(request.params).key);

/** What can be waited for there today, in the reader's language. */
export async function linesOf(
  { jurisdictionId, place }: KnownPlace,
  request: FastifyRequest,
  reply: FastifyReply,
  { database, clock }: PortalParts,
): Promise<readonly KnownLine[]> {
  const { language } = readerOf(request, reply, '');
  return findLines(database.read, jurisdictionId, { place, on: clock.today() }, language);
}

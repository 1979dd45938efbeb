import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { followPetition, type Followed } from '#features/petitions/follow-petition.ts';
import { ratePetition, type RatePetition } from '#features/petitions/rate-petition.ts';
import { formOf, officeName, sendFailure } from './house-rules.tsx';
import { missWindowSeconds, type MissCounter } from './miss-counter.ts';
import { readerOf } from './page-reader.ts';
import { UnknownCodePage } from './pages/failure/page.tsx';
import { FollowPage } from './pages/follow/page.tsx';
import { portalPaths } from './paths.ts';
import { citizenPaperKinds, type PortalParts } from './portal-parts.ts';
import { parseRating, readRatingFields } from './rating-fields.ts';
import { sendOn, sendPage } from './send-page.ts';

type CodeRequest = FastifyRequest<{ Params: { code: string } }>;
type PaperRequest = FastifyRequest<{
  Params: { code: string };
  Querystring: { number?: string };
}>;

/** Answers with the petition, or has already answered with a page that says why not. */
type Finder = (request: CodeRequest, reply: FastifyReply) => Promise<Followed | undefined>;

/** What the holder of a query code may see and do. */
export function followRoutes(app: FastifyInstance, parts: PortalParts, misses: MissCounter): void {
  const find = finder(parts, misses);
  const withFiles = parts.renderPaper !== undefined;

  app.get('/', async (_, reply) => sendOn(reply, portalPaths.home));

  app.get('/:code', async (request: CodeRequest, reply) => {
    const found = await find(request, reply);
    if (!found) return reply;
    const reader = readerOf(request, reply, portalPaths.follow(found.view.code));
    return sendPage(reply, 200, <FollowPage reader={reader} view={found.view} withFiles={withFiles} />);
  });

  app.get('/:code/rating', async (request: CodeRequest, reply) =>
    sendOn(reply, `${portalPaths.follow(request.params.code)}#rating`),
  );

  app.post('/:code/rating', async (request: CodeRequest, reply) => {
    const found = await find(request, reply);
    if (!found) return reply;
    const { view } = found;
    const fields = readRatingFields(formOf(request));
    const rating = parseRating(fields);
    if (!rating.ok && view.ratable) {
      const reader = readerOf(request, reply, portalPaths.follow(view.code));
      const wrong = { ratingFields: fields, ratingProblems: rating.error };
      return sendPage(
        reply,
        422,
        <FollowPage reader={reader} view={view} withFiles={withFiles} {...wrong} />,
      );
    }
    // Rated already, or not to be rated yet: the page itself says so, and sending twice does no harm.
    if (rating.ok) await rateOrFail({ typed: view.code, rating: rating.value }, parts);
    return sendOn(reply, `${portalPaths.follow(view.code)}#rating`);
  });

  paperRoutes(app, parts, find);
}

// A rating that could not be written must not look as if it had been.
async function rateOrFail(command: RatePetition, parts: PortalParts): Promise<void> {
  const rated = await ratePetition(command, parts);
  if (!rated.ok && rated.error.kind === 'ledger.stale') throw new Error('overtaken again and again');
}

// A paper costs the server a hundred times what a page does.
const paperLimit = { max: 30, timeWindow: 60_000 };

function paperRoutes(app: FastifyInstance, parts: PortalParts, find: Finder): void {
  const { renderPaper } = parts;
  if (!renderPaper) return;
  for (const kind of citizenPaperKinds)
    app.get(
      `/:code/papers/${kind}.pdf`,
      { config: { rateLimit: paperLimit } },
      async (request: PaperRequest, reply) => {
        const found = await find(request, reply);
        if (!found) return reply;
        const { number } = request.query;
        const own = found.view.papers.filter((candidate) => candidate.kind === kind && candidate.own);
        const paper = own.findLast((candidate) => number === undefined || candidate.number === number);
        if (!paper) return sendFailure(request, reply, 'not-found', parts);
        const pdf = await renderPaper(found.petitionId, kind, paper.number);
        return reply
          .headers({ 'Cache-Control': 'no-store', 'Content-Disposition': `inline; filename="${kind}.pdf"` })
          .type('application/pdf')
          .send(Buffer.from(pdf));
      },
    );
}

function finder(parts: PortalParts, misses: MissCounter): Finder {
  return async (request, reply) => {
    if (misses.isBlocked(request.ip)) {
      reply.header('Retry-After', String(missWindowSeconds));
      await sendFailure(request, reply, 'too-many-misses', parts);
      return undefined;
    }
    const found = await followPetition(request.params.code, parts);
    if (found.ok) return found.value;
    misses.countMiss(request.ip);
    const reader = readerOf(request, reply, portalPaths.home);
    const office = await officeName(parts);
    await sendPage(
      reply,
      404,
      <UnknownCodePage reader={reader} office={office} typed={request.params.code} />,
    );
    return undefined;
  };
}

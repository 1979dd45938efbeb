import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HolderFollowed } from '#features/petitions/follow-as-holder.ts';
import { takeBackAuthority } from '#features/petitions/take-back-authority.ts';
import { authorityId } from '#contract/fields.ts';
import { ratePetition, type RatePetition } from '#features/petitions/rate-petition.ts';
import { finder, ownFinder, type CodeRequest, type Finder } from './find-by-code.tsx';
import { formOf, sendFailure } from './house-rules.tsx';
import type { MissCounter } from './miss-counter.ts';
import { readerOf } from './page-reader.ts';
import { FollowPage } from './pages/follow/page.tsx';
import { HolderOverPage, HolderPage } from './pages/holder/page.tsx';
import { portalPaths } from './paths.ts';
import { citizenPaperKinds, type PortalParts } from './portal-parts.ts';
import { parseRating, readRatingFields } from './rating-fields.ts';
import { sendOn, sendPage } from './send-page.ts';

type AuthorityRequest = FastifyRequest<{ Params: { code: string; authority: string } }>;
type PaperRequest = FastifyRequest<{
  Params: { code: string };
  Querystring: { number?: string };
}>;

/** What the holder of a query code may see and do. */
export function followRoutes(app: FastifyInstance, parts: PortalParts, misses: MissCounter): void {
  const findAny = finder(parts, misses);
  const find = ownFinder(findAny, parts);
  const withFiles = parts.renderPaper !== undefined;

  app.get('/', async (_, reply) => sendOn(reply, portalPaths.home));

  app.get('/:code', async (request: CodeRequest, reply) => {
    const found = await findAny(request, reply);
    if (!found) return reply;
    if (found.as === 'holder') return sendHolder(request, reply, found.held, withFiles);
    const { view } = found.own;
    const reader = readerOf(request, reply, portalPaths.follow(view.code));
    return sendPage(reply, 200, <FollowPage reader={reader} view={view} withFiles={withFiles} />);
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

  app.post('/:code/authorities/:authority/end', async (request: AuthorityRequest, reply) => {
    const found = await find(request, reply);
    if (!found) return reply;
    const id = authorityId.safeParse(request.params.authority);
    if (!id.success) return sendFailure(request, reply, 'not-found', parts);
    const { code } = found.view;
    const done = await takeBackAuthority({ typed: code, authorityId: id.data }, parts);
    // Taken back already, here or at the window: the page itself shows that nobody is left.
    if (!done.ok && done.error.kind === 'ledger.stale') throw new Error('overtaken again and again');
    return sendOn(reply, `${portalPaths.follow(code)}#authorities`);
  });

  paperRoutes(app, parts, findAny);
}

function sendHolder(request: CodeRequest, reply: FastifyReply, held: HolderFollowed, withFiles: boolean) {
  const reader = readerOf(request, reply, portalPaths.follow(request.params.code));
  if (held.over) return sendPage(reply, 410, <HolderOverPage reader={reader} office={held.office} />);
  return sendPage(reply, 200, <HolderPage reader={reader} view={held.view} withFiles={withFiles} />);
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
        const { petitionId, papers } = papersOf(found);
        const own = papers.filter((candidate) => candidate.kind === kind && candidate.own);
        const paper = own.findLast((candidate) => number === undefined || candidate.number === number);
        if (!paper || !petitionId) return sendFailure(request, reply, 'not-found', parts);
        const pdf = await renderPaper(petitionId, kind, paper.number);
        return reply
          .headers({ 'Cache-Control': 'no-store', 'Content-Disposition': `inline; filename="${kind}.pdf"` })
          .type('application/pdf')
          .send(Buffer.from(pdf));
      },
    );
}

// A holder has the papers where the authority lets them have the answer, and only while it stands.
function papersOf(found: NonNullable<Awaited<ReturnType<Finder>>>) {
  if (found.as === 'petitioner') return { petitionId: found.own.petitionId, papers: found.own.view.papers };
  if (found.held.over) return { petitionId: undefined, papers: [] };
  return { petitionId: found.held.petitionId, papers: found.held.view.answer?.papers ?? [] };
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { noticeFile, noticeFormats, noticeQuery, type NoticeFormat } from '#contract/notices.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { daysBetween } from '#core/kit/plain-date.ts';
import { composeNotice } from '#core/receptions/compose-notice.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { announcedBetween } from '#features/receptions/queries.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { drawNotice } from './draw-notice.ts';
import type { MadePaper, PaperParts } from './make-paper.ts';
import type { PaperRefusal } from './refusals.ts';
import { originOf, sendPaper } from './routes.ts';

type Parts = Pick<PaperParts, 'database' | 'typefaces'> & {
  readonly publicUrl: string | undefined;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};

const daysMax = 400;

// Drawing a year takes a second or two.
const limit = { max: 30, timeWindow: 60_000 };

/** The notice of announced receptions as a file; anybody of the office may print what hangs on the wall. */
export function noticeRoutes(app: FastifyInstance, parts: Parts): void {
  for (const format of noticeFormats)
    app.get(noticeFile(format), { config: { rateLimit: limit } }, async (request, reply) => {
      const caller = await parts.authenticate(request);
      if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
      const query = noticeQuery.safeParse(request.query);
      if (!query.success) return sendHouseProblem(request, reply, 'not-found');
      return sendPaper(request, reply, await makeNotice(query.data, format, { request, caller }, parts));
    });
}

type Asking = { readonly request: FastifyRequest; readonly caller: Caller };

async function makeNotice(
  { from, through, unitId, title }: z.output<typeof noticeQuery>,
  format: NoticeFormat,
  { request, caller }: Asking,
  parts: Parts,
): Promise<Result<MadePaper, PaperRefusal>> {
  const { actor, directory } = caller;
  if (daysBetween(from, through) >= daysMax) return err({ kind: 'papers.nothing-announced' });
  const all = await announcedBetween(parts.database.read, actor.jurisdictionId, { from, through });
  const receptions = all.filter((one) => unitId === undefined || one.unitId === unitId);
  const issuer = directory.unitName(unitId) || directory.office.name;
  const content = composeNotice(receptions, { issuer, title });
  if (!content) return err({ kind: 'papers.nothing-announced' });
  const url = `${originOf(request, parts.publicUrl)}/portal/receptions`;
  const bytes = await drawNotice(content, format, url, await parts.typefaces());
  const type = format === 'phone' ? 'image/png' : 'application/pdf';
  const ending = format === 'phone' ? 'png' : 'pdf';
  return ok({ bytes, type, fileName: `${content.title} ${content.period}.${ending}` });
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { paperPath } from '#contract/attachments.ts';
import { petitionId } from '#contract/fields.ts';
import { languageOf, say } from '#core/kit/language.ts';
import type { Result } from '#core/kit/result.ts';
import { paperKinds } from '#core/papers/paper-facts.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition } from '#ledger/load-petition.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { refusalToProblem, sendProblem } from '#platform/http/problem.ts';
import { makeReceipt } from './make-receipt.ts';
import { makePaper, makeSlip, type MadePaper, type PaperParts, type PaperReader } from './make-paper.ts';
import { paperRefusals, type PaperRefusal } from './refusals.ts';
import { templateRefusalWords } from './texts.ts';

export type PaperRouteParts = PaperParts & {
  readonly publicUrl: string | undefined;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};

const paramsShape = z.object({
  id: petitionId,
  kind: z.enum([...paperKinds, 'slip']).exclude(['suggestion-letter']),
  format: z.enum(['pdf', 'docx']),
});

const queryShape = z.object({ number: z.string().max(60).optional() });

/** Papers come as files, so this route stands beside the mounted operations. */
export function paperRoutes(app: FastifyInstance, parts: PaperRouteParts): void {
  app.get(paperPath(':id', ':kind', 'pdf').replace('.pdf', '.:format'), async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const params = paramsShape.safeParse(request.params);
    const query = queryShape.safeParse(request.query);
    if (!params.success || !query.success) return sendHouseProblem(request, reply, 'not-found');
    const { id, kind, format } = params.data;
    const loaded = await loadPetition(parts.database.read, caller.actor, id);
    if (!loaded.ok) return sendHouseProblem(request, reply, 'not-found');
    if (kind === 'service-receipt') {
      const of = query.data.number ?? '';
      const made = await makeReceipt(loaded.value, of, format, readerOf(caller, request, parts), parts);
      return sendPaper(request, reply, made);
    }
    const reader = { ...readerOf(caller, request, parts), number: query.data.number };
    if (kind !== 'slip')
      return sendPaper(request, reply, await makePaper(loaded.value, kind, format, reader, parts));
    if (format !== 'pdf') return sendHouseProblem(request, reply, 'not-found');
    return sendPaper(request, reply, await makeSlip(loaded.value, reader, parts));
  });
}

/** Sends a made paper for the browser to show, or says why there is none. */
export function sendPaper(
  request: FastifyRequest,
  reply: FastifyReply,
  made: Result<MadePaper, PaperRefusal>,
): FastifyReply {
  if (made.ok) {
    const { bytes, type, fileName } = made.value;
    return reply
      .type(type)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
  const language = languageOf(request.headers['accept-language']);
  const { error } = made;
  if (isOwn(error)) return sendProblem(reply, refusalToProblem(error, paperRefusals[error.kind], language));
  return sendProblem(reply, {
    kind: error.kind,
    status: 422,
    title: say(templateRefusalWords(error), language),
  });
}

const isOwn = (error: PaperRefusal): error is Extract<PaperRefusal, { kind: keyof typeof paperRefusals }> =>
  error.kind in paperRefusals;

// Those who write people's numbers down also print them; for everybody else they are masked.
export function readerOf(caller: Caller, request: FastifyRequest, parts: PaperRouteParts): PaperReader {
  const duties: readonly Duty[] = roles[caller.actor.role].duties;
  return {
    directory: caller.directory,
    origin: originOf(request, parts.publicUrl),
    numbersOpen: duties.includes('register'),
  };
}

export function originOf(request: FastifyRequest, publicUrl: string | undefined): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}

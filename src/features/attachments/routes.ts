import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachmentPath, uploadAttachment as operation } from '#contract/attachments.ts';
import { attachmentId, petitionId } from '#contract/fields.ts';
import { languageOf } from '#core/kit/language.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { filesOf } from '#core/petitions/petition-files.ts';
import { loadPetition } from '#ledger/load-petition.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { refusalToProblem, sendProblem } from '#platform/http/problem.ts';
import { attachmentRefusals } from './refusals.ts';
import { uploadAttachment, type AttachmentParts } from './upload-attachment.ts';

type Authenticate = (request: FastifyRequest) => Promise<Caller | undefined>;

/** Files come and go as streams, so these two routes stand beside the mounted operations. */
export function attachmentRoutes(
  app: FastifyInstance,
  authenticate: Authenticate,
  parts: AttachmentParts,
): void {
  app.post(operation.path, async (request, reply) => {
    const caller = await authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    if (!request.isMultipart()) return sendHouseProblem(request, reply, 'wrong-type');
    const done = await uploadAttachment(await request.file(), caller.actor.accountId, parts);
    if (done.ok) return reply.send(done.value);
    const text = attachmentRefusals[done.error.kind];
    const language = languageOf(request.headers['accept-language']);
    return sendProblem(reply, refusalToProblem(done.error, text, language));
  });
  app.get(attachmentPath(':petitionId', ':attachmentId'), async (request, reply) => {
    const caller = await authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    return download(request, reply, caller, parts);
  });
}

async function download(
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
  { database, files }: AttachmentParts,
): Promise<FastifyReply> {
  const { petitionId: petition, attachmentId: attachment } = request.params as Record<string, unknown>;
  const [id, fileId] = [petitionId.safeParse(petition), attachmentId.safeParse(attachment)];
  if (!id.success || !fileId.success) return sendHouseProblem(request, reply, 'not-found');
  const loaded = await loadPetition(database.read, caller.actor, id.data);
  if (!loaded.ok) return sendHouseProblem(request, reply, 'not-found');
  const named = filesOf(loaded.value.state);
  if (!named.includes(fileId.data)) return sendHouseProblem(request, reply, 'not-found');
  const row = await database.read
    .selectFrom('attachment')
    .select(['sha256', 'type', 'name', 'size_bytes'])
    .where('id', '=', fileId.data)
    .executeTakeFirst();
  if (!row) return sendHouseProblem(request, reply, 'not-found');
  return reply
    .type(row.type)
    .header('content-length', row.size_bytes)
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(row.name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(files.get(row.sha256));
}

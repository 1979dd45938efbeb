import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as contract from '#contract/templates.ts';
import { languageOf, say } from '#core/kit/language.ts';
import { ok } from '#core/kit/result.ts';
import { mayKeepTemplates } from '#core/papers/templates.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadTemplates } from '#ledger/template-ledger.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import type { Mount } from '#platform/http/mount.ts';
import { refusalToProblem, sendProblem } from '#platform/http/problem.ts';
import { fillPreview } from './fill-preview.ts';
import { findTemplate } from './find-template.ts';
import { chooseVersion, keepUploaded } from './keep-templates.ts';
import { wordType } from './make-paper.ts';
import { presentTemplates } from './present-templates.ts';
import { previewWord } from './preview-word.ts';
import { paperRefusals, type OwnRefusal, type WordTemplateRefusal } from './refusals.ts';
import { readerOf, sendPaper, type PaperRouteParts } from './routes.ts';
import { templateNames } from './template-names.ts';
import { templateProblemWords, templateRefusalWords } from './texts.ts';

type Parts = PaperRouteParts & { readonly clock: Clock; readonly files: FileStore };

/** The templates: lists and choices as operations, files as streams beside them. */
export function templateRoutes(app: FastifyInstance, mount: Mount<Caller>, parts: Parts): void {
  const { read } = parts.database;
  mount(contract.listTemplates, async (_, { caller, language }) => {
    const log = await loadTemplates(read, caller.actor.jurisdictionId);
    const templates = presentTemplates(log, caller.directory, language);
    return ok({ mayKeep: mayKeepTemplates(caller.actor), templates });
  });
  mount(contract.chooseTemplate, ({ params }, { caller, requestId }) =>
    chooseVersion(params.kind, Number(params.version), { actor: caller.actor, requestId }, parts),
  );
  app.post(contract.keepTemplate.path, (request, reply) => receive(request, reply, parts));
  app.get(contract.templatePath(':kind', ':version'), (request, reply) => download(request, reply, parts));
  app.get(contract.templatePreviewPath(':kind', ':version', undefined), (request, reply) =>
    preview(request, reply, parts, 'docx'),
  );
  app.get(contract.previewTemplate.path, (request, reply) => preview(request, reply, parts, 'text'));
}

async function receive(request: FastifyRequest, reply: FastifyReply, parts: Parts): Promise<FastifyReply> {
  const caller = await parts.authenticate(request);
  if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
  const params = contract.keepTemplate.params.safeParse(request.params);
  if (!params.success) return sendHouseProblem(request, reply, 'not-found');
  if (!request.isMultipart()) return sendHouseProblem(request, reply, 'wrong-type');
  const upload = await request.file({ limits: { fileSize: contract.templateSizeMax } });
  const keeper = { actor: caller.actor, requestId: request.id };
  const kept = await keepUploaded(params.data.kind, upload, keeper, parts);
  return kept.ok ? reply.send(kept.value) : refuse(request, reply, kept.error);
}

type Refusal = WordTemplateRefusal | OwnRefusal;

// Every fault of a template is a line of its own, so that nobody uploads five times to learn of five.
function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  if (refusal.kind !== 'papers.template-wrong' && refusal.kind !== 'papers.template-unreadable')
    return sendProblem(reply, refusalToProblem(refusal, paperRefusals[refusal.kind], language));
  const problems = refusal.kind === 'papers.template-wrong' ? refusal.problems : [];
  return sendProblem(reply, {
    kind: refusal.kind,
    status: 422,
    title: say(templateRefusalWords(refusal), language),
    fields: problems.map((problem) => ({
      path: problem.field,
      problem: problem.problem,
      message: say(templateProblemWords(problem), language),
    })),
  });
}

async function download(request: FastifyRequest, reply: FastifyReply, parts: Parts): Promise<FastifyReply> {
  const caller = await parts.authenticate(request);
  if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
  const params = contract.previewTemplate.params.safeParse(request.params);
  if (!params.success) return sendHouseProblem(request, reply, 'not-found');
  const { kind } = params.data;
  const version = Number(params.data.version);
  const { templates } = await loadTemplates(parts.database.read, caller.actor.jurisdictionId);
  const bytes = await findTemplate(kind, version, templates, parts);
  if (!bytes) return refuse(request, reply, { kind: 'papers.no-such-version', version });
  const fileName = `${templateNames[kind].zh}模板 第${version}版.docx`;
  return sendPaper(request, reply, ok({ bytes, type: wordType, fileName }));
}

async function preview(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: Parts,
  format: 'docx' | 'text',
): Promise<FastifyReply> {
  const caller = await parts.authenticate(request);
  if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
  const params = contract.previewTemplate.params.safeParse(request.params);
  const query = contract.previewTemplate.query.safeParse(request.query);
  if (!params.success || !query.success) return sendHouseProblem(request, reply, 'not-found');
  const { kind } = params.data;
  const petition = query.data.petition?.trim() || undefined;
  const wanted = { kind, version: Number(params.data.version), petition };
  const filled = await fillPreview(wanted, caller, readerOf(caller, request, parts), parts);
  if (!filled.ok) return refuse(request, reply, filled.error);
  if (format === 'text') return reply.send({ blocks: previewWord(filled.value) });
  const fileName = `${templateNames[kind].zh}试填.docx`;
  return sendPaper(request, reply, ok({ bytes: filled.value, type: wordType, fileName }));
}

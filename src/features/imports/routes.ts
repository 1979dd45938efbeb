import { existsSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import {
  cancelImport,
  commitImport,
  importErrorsPath,
  type ImportReport,
  readImport,
  startImport,
} from '#contract/imports.ts';
import type { Answer } from '#contract/operation.ts';
import { type Language, languageOf } from '#core/kit/language.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import type { Mount } from '#platform/http/mount.ts';
import { refusalToProblem, sendProblem } from '#platform/http/problem.ts';
import { mayImport } from './choose-importer.ts';
import type { ImportJobParts, ImportJobs } from './jobs.ts';
import { addRun, changeRun, findRun, readRun, type RunRow } from './keep-runs.ts';
import { mappingOf, taskOf } from './make-task.ts';
import { presentRun } from './presenter.ts';
import { receiveUpload } from './receive-upload.ts';
import { type ImportRefusal, importRefusals } from './refusals.ts';
import { checkTable } from './take-in-table.ts';
import { errorSheetStream } from './write-error-sheet.ts';

export type ImportRouteParts = ImportJobParts & { readonly jobs: ImportJobs; readonly lawFolder: string };

type Authenticate = (request: FastifyRequest) => Promise<Caller | undefined>;
type Outcome<Value> = Promise<Result<Value, ImportRefusal>>;

export function importRoutes(
  app: FastifyInstance,
  mount: Mount<Caller>,
  authenticate: Authenticate,
  parts: ImportRouteParts,
): void {
  mount(readImport, async ({ params }, { caller, language }) => {
    const run = await visibleRun(params.id, caller, parts);
    return run.ok ? ok(presentRun(run.value, language)) : run;
  });
  mount(commitImport, ({ params, body }, { caller, language }) =>
    commit(params.id, body.keepGood, caller, language, parts),
  );
  mount(cancelImport, ({ params }, { caller }) => cancel(params.id, caller, parts));
  // Files come and go as streams, so these two stand beside the mounted operations.
  app.post(startImport.path, async (request, reply) => {
    const caller = await authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    if (!request.isMultipart()) return sendHouseProblem(request, reply, 'wrong-type');
    const started = await start(request, caller, parts);
    return started.ok ? reply.send(started.value) : sendRefusal(request, reply, started.error);
  });
  app.get(importErrorsPath(':id'), async (request, reply) => {
    const caller = await authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    return sendErrors(request, reply, caller, parts);
  });
}

async function start(
  request: FastifyRequest,
  caller: Caller,
  parts: ImportRouteParts,
): Outcome<ImportReport> {
  if (!mayImport(caller.actor.role)) return err({ kind: 'imports.may-not-import' });
  const id = uuid();
  const upload = await receiveUpload(request, id, parts.uploads);
  if (!upload.ok) return upload;
  const mapping = await mappingOf(upload.value, parts);
  if (!mapping.ok) {
    await parts.uploads.remove(id);
    return mapping;
  }
  const { kind, fileName, open } = upload.value;
  await addRun(parts.database, {
    id,
    account_id: caller.actor.accountId,
    unit_id: caller.actor.unitId,
    file_name: fileName,
    kind,
    mapping: upload.value.mapping ?? null,
    open_matters: open,
    state: 'reading',
    started_at: parts.clock.now(),
  });
  parts.jobs.check(taskOf(id, fileName, mapping.value, open, caller, parts));
  return present(id, languageOf(request.headers['accept-language']), parts);
}

/** A click twice finds the run taken by the first one. */
async function commit(
  id: string,
  keepGood: boolean,
  caller: Caller,
  language: Language,
  parts: ImportRouteParts,
): Outcome<ImportReport> {
  const found = await visibleRun(id, caller, parts);
  if (!found.ok) return found;
  const run = found.value;
  const mapping = await mappingOf({ kind: run.kind, mapping: run.mapping ?? undefined }, parts);
  if (!mapping.ok) return mapping;
  if (run.state === 'checked' && run.rows_bad > 0 && !keepGood)
    return err({ kind: 'imports.rows-to-correct', count: run.rows_bad });
  const letGo = parts.jobs.hold(id);
  try {
    if (!(await changeRun(parts.database, id, ['checked'], { state: 'importing' })))
      return err({ kind: 'imports.not-checked' });
    const task = taskOf(id, run.file_name, mapping.value, run.open_matters, caller, parts);
    parts.jobs.takeIn({ ...task, keepGood });
  } finally {
    letGo();
  }
  return present(id, language, parts);
}

async function cancel(
  id: string,
  caller: Caller,
  parts: ImportRouteParts,
): Outcome<Answer<typeof cancelImport>> {
  const found = await visibleRun(id, caller, parts);
  if (!found.ok) return found;
  await parts.jobs.stop(id);
  await changeRun(parts.database, id, ['reading', 'checked', 'importing'], { state: 'cancelled' });
  await parts.uploads.remove(id);
  return ok({});
}

async function sendErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
  parts: ImportRouteParts,
): Promise<FastifyReply> {
  const id = z.object({ id: z.uuid() }).safeParse(request.params);
  const run = id.success ? await visibleRun(id.data.id, caller, parts) : notFound;
  if (!run.ok) return sendRefusal(request, reply, run.error);
  const { id: runId, kind, mapping: own, rows_bad: bad, file_name: fileName } = run.value;
  const mapping = await mappingOf({ kind, mapping: own ?? undefined }, parts);
  if (!mapping.ok) return sendRefusal(request, reply, mapping.error);
  if (bad === 0 || !existsSync(parts.uploads.pathOf(runId)))
    return sendRefusal(request, reply, { kind: 'imports.nothing-to-correct' });
  const task = taskOf(runId, fileName, mapping.value, run.value.open_matters, caller, parts);
  const read = await checkTable(task, parts);
  if (!read.ok) return sendRefusal(request, reply, read.error);
  const name = encodeURIComponent(`${fileName.replace(/\.[^.]*$/, '')}-需改正.xlsx`);
  const language = languageOf(request.headers['accept-language']);
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    .header('cache-control', 'private, no-store')
    .send(errorSheetStream(read.value.report, language));
}

const notFound = err({ kind: 'imports.not-found' } as const);

async function visibleRun(
  id: string,
  caller: Caller,
  { database, jobs }: Pick<ImportRouteParts, 'database' | 'jobs'>,
): Outcome<RunRow> {
  const { actor } = caller;
  if (!mayImport(actor.role)) return err({ kind: 'imports.may-not-import' });
  const run = await findRun(database, id, actor);
  if (!run) return notFound;
  const settled = await jobs.settle(run, actor.jurisdictionId);
  return ok(settled ? ((await readRun(database, id)) ?? run) : run);
}

async function present(
  id: string,
  language: Language,
  { database }: ImportRouteParts,
): Outcome<ImportReport> {
  const run = await readRun(database, id);
  return run ? ok(presentRun(run, language)) : notFound;
}

function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: ImportRefusal): FastifyReply {
  // The rest of it may still be on its way; the connection ends instead of swallowing it.
  if (refusal.kind === 'workbook.too-big') reply.header('connection', 'close');
  const language = languageOf(request.headers['accept-language']);
  return sendProblem(reply, refusalToProblem(refusal, importRefusals[refusal.kind], language));
}

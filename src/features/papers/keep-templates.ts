// How the office changes its Word templates: a checked file becomes a version, a version is chosen, and any can be chosen
// again. Everything is an event; the files lie in the file store under their hash.
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { MultipartFile } from '@fastify/multipart';
import { cleanLine } from '#core/kit/plain-text.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { PaperKind } from '#core/papers/paper-facts.ts';
import {
  chooseTemplate,
  keepTemplate,
  mayKeepTemplates,
  templateOf,
  type KeptTemplate,
  type TemplateEvent,
  type TemplateRefusal,
} from '#core/papers/templates.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadTemplates, recordTemplate } from '#ledger/template-ledger.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { refuseFile } from './refuse-file.ts';
import type { WordTemplateRefusal } from './refusals.ts';
import { inspectTemplateOf } from './render-word.ts';

export type KeepTemplateParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: FileStore;
};

/** Who changes a template, and at whose request. */
export type TemplateKeeper = Pick<Caller, 'actor'> & { readonly requestId: string };

type KeepRefusal = TemplateRefusal | { readonly kind: 'papers.changed-meanwhile' };

type UploadRefusal = KeepRefusal | WordTemplateRefusal | { readonly kind: 'papers.no-file' };

/** Checks an edited template and keeps it as the next version. Nothing stays of a file that was refused. */
export async function keepUploaded(
  kind: PaperKind,
  upload: MultipartFile | undefined,
  keeper: TemplateKeeper,
  parts: KeepTemplateParts,
): Promise<Result<{ version: number }, UploadRefusal>> {
  if (!mayKeepTemplates(keeper.actor)) return err({ kind: 'papers.not-yours' });
  if (!upload) return err({ kind: 'papers.no-file' });
  const bytes = await buffer(upload.file);
  const why = upload.file.truncated ? 'too-big' : await refuseFile(bytes);
  if (why) return err({ kind: 'papers.template-unreadable', why });
  const refusal = inspectTemplateOf(kind, bytes);
  if (refusal) return err(refusal);
  const file = await parts.files.put(Readable.from([bytes]), () => true);
  const kept = await change(kind, keeper, parts, (template) =>
    keepTemplate(
      {
        sha256: file.sha256.toString('hex'),
        sizeBytes: file.sizeBytes,
        fileName: fileName(upload.filename, kind),
      },
      template,
      keeper.actor,
    ),
  );
  return kept.ok ? ok({ version: kept.value.version }) : kept;
}

/** Papers numbered from now on are made with this version. */
export async function chooseVersion(
  kind: PaperKind,
  version: number,
  keeper: TemplateKeeper,
  parts: KeepTemplateParts,
): Promise<Result<Record<string, never>, KeepRefusal>> {
  const chosen = await change(kind, keeper, parts, (template) =>
    chooseTemplate(version, template, keeper.actor),
  );
  return chosen.ok ? ok({}) : chosen;
}

async function change(
  kind: PaperKind,
  { actor, requestId }: TemplateKeeper,
  { database, clock }: KeepTemplateParts,
  decide: (template: KeptTemplate) => Result<TemplateEvent, TemplateRefusal>,
): Promise<Result<TemplateEvent, KeepRefusal>> {
  const changed = await database.transact<TemplateEvent, TemplateRefusal>(async (tx) => {
    const log = await loadTemplates(tx.read, actor.jurisdictionId);
    const decided = decide(templateOf(kind, log.templates));
    if (!decided.ok) return decided;
    await recordTemplate(tx, log.version, decided.value, {
      actor,
      at: clock.now(),
      cause: `request ${requestId}`,
      legalBasis: '文书格式由本机关确定',
    });
    return decided;
  });
  if (changed.ok) return changed;
  const { error } = changed;
  return err(error.kind === 'ledger.stale' ? { kind: 'papers.changed-meanwhile' } : error);
}

// A name is shown, never used as a path.
function fileName(raw: string, kind: PaperKind): string {
  const cleaned = cleanLine(raw.replace(/[/\\]/gu, ' '), 5_000);
  const name = cleaned.ok ? cleaned.value.text : '';
  return [...name].slice(-120).join('') || `${kind}.docx`;
}

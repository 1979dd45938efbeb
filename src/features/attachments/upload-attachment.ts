import type { MultipartFile } from '@fastify/multipart';
import { v7 as uuid } from 'uuid';
import {
  attachmentSizeMax,
  attachmentTypes,
  type uploadAttachment as operation,
} from '#contract/attachments.ts';
import type { Answer } from '#contract/operation.ts';
import type { AccountId, AttachmentId } from '#core/kit/ids.ts';
import { cleanText } from '#core/kit/plain-text.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { AttachmentRefusal } from './refusals.ts';

export type AttachmentParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: FileStore;
};

/** Keeps one file. What it is, its content decides. */
export async function uploadAttachment(
  upload: MultipartFile | undefined,
  accountId: AccountId,
  { database, clock, files }: AttachmentParts,
): Promise<Result<Answer<typeof operation>, AttachmentRefusal>> {
  if (!upload) return err({ kind: 'attachments.no-file' });
  const file = await files.put(upload.file, (read) => !upload.file.truncated && isAllowed(read.type));
  if (upload.file.truncated)
    return err({ kind: 'attachments.too-large', maxMb: attachmentSizeMax / 1024 / 1024 });
  if (file.sizeBytes === 0) return err({ kind: 'attachments.empty' });
  const { type } = file;
  if (type === undefined || !isAllowed(type)) return err({ kind: 'attachments.not-allowed' });
  const row = {
    id: uuid() as AttachmentId,
    account_id: accountId,
    sha256: file.sha256,
    name: fileName(upload.filename),
    type,
    size_bytes: file.sizeBytes,
    uploaded_at: clock.now(),
  };
  await database.desk.insertInto('attachment').values(row).execute();
  return ok({ id: row.id, name: row.name, type: row.type, sizeBytes: row.size_bytes });
}

const allowed: ReadonlySet<string> = new Set([
  ...attachmentTypes,
  'audio/x-m4a',
  'audio/vnd.wave',
  'audio/ogg; codecs=opus',
]);

const isAllowed = (type: string | undefined): boolean => type !== undefined && allowed.has(type);

// A name is shown, never used as a path.
function fileName(raw: string): string {
  const cleaned = cleanText(raw.replace(/[/\\]/g, ' '), 5_000);
  const name = cleaned.ok ? cleaned.value.text.replace(/\s+/g, ' ') : '';
  return [...name].slice(-120).join('') || '附件';
}

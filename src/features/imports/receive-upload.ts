// An uploaded workbook on its way to the disk: fields in any order, one file, never more than fits.
import type { FastifyRequest } from 'fastify';
import { importKinds, importSizeMax, type ImportReport } from '#contract/imports.ts';
import { cleanLine } from '#core/kit/plain-text.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { UploadFolder } from '#platform/files/upload-folder.ts';
import { detectFormat, readSample } from '#platform/workbook/detect-format.ts';
import type { WorkbookRefusal } from '#platform/workbook/workbook-refusal.ts';

export type UploadRefusal =
  | WorkbookRefusal
  | { readonly kind: 'imports.no-file' }
  | { readonly kind: 'imports.no-kind' };

export type Upload = {
  readonly kind: ImportReport['kind'];
  readonly fileName: string;
  /** The office's own mapping as JSON, when one was sent. */
  readonly mapping: string | undefined;
  readonly open: boolean;
};

const megabyte = 1024 * 1024;

/** Keeps the file under `id` and answers the fields beside it. After a refusal nothing is kept. */
export async function receiveUpload(
  request: FastifyRequest,
  id: string,
  uploads: UploadFolder,
): Promise<Result<Upload, UploadRefusal>> {
  const fields = new Map<string, string>();
  let fileName: string | undefined;
  for await (const part of request.parts({ limits: { fileSize: importSizeMax } })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
      continue;
    }
    fileName = toFileName(part.filename);
    await uploads.put(id, part.file);
    if (part.file.truncated) {
      await uploads.remove(id);
      return err(tooBig(importSizeMax + 1));
    }
  }
  const refusal = await refuseUpload(fields, fileName, id, uploads);
  const kind = importKinds.find((candidate) => candidate === fields.get('kind'));
  if (refusal || kind === undefined || fileName === undefined) {
    await uploads.remove(id);
    return err(refusal ?? { kind: 'imports.no-kind' });
  }
  const mapping = fields.get('mapping')?.trim() || undefined;
  return ok({ kind, fileName, mapping, open: fields.get('open') === 'true' });
}

async function refuseUpload(
  fields: ReadonlyMap<string, string>,
  fileName: string | undefined,
  id: string,
  uploads: UploadFolder,
): Promise<UploadRefusal | undefined> {
  if (fileName === undefined) return { kind: 'imports.no-file' };
  if (!importKinds.some((kind) => kind === fields.get('kind'))) return { kind: 'imports.no-kind' };
  const format = detectFormat(await readSample(uploads.pathOf(id)));
  return format === 'unknown' ? { kind: 'workbook.not-a-workbook' } : undefined;
}

const tooBig = (bytes: number): UploadRefusal => ({
  kind: 'workbook.too-big',
  megabytes: Math.ceil(bytes / megabyte),
  megabytesMax: importSizeMax / megabyte,
});

// A name is shown and kept as the source, never used as a path.
function toFileName(raw: string): string {
  const cleaned = cleanLine(raw.replace(/[/\\]/g, ' '), 5_000);
  const name = cleaned.ok ? cleaned.value.text : '';
  return [...name].slice(-120).join('') || '台账';
}

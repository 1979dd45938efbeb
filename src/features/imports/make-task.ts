// What an uploaded table is read by: its kind's own mapping, unless the office sent one along.
import type { ImportMapping } from '#core/imports/import-mapping.ts';
import type { Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { UploadFolder } from '#platform/files/upload-folder.ts';
import type { ImportTask } from './import-parts.ts';
import { loadMapping, type MappingRefusal, readMapping } from './load-mapping.ts';
import type { Upload } from './receive-upload.ts';

/** The mapping an upload is read by, or what is wrong with the one sent along. */
export async function mappingOf(
  { kind, mapping }: Pick<Upload, 'kind' | 'mapping'>,
  { lawFolder }: { readonly lawFolder: string },
): Promise<Result<ImportMapping, MappingRefusal>> {
  return mapping === undefined ? loadMapping(lawFolder, kind) : readMapping(mapping, 'mapping');
}

/** The task of a run: its file lies under its id. */
export function taskOf(
  runId: string,
  fileName: string,
  mapping: ImportMapping,
  open: boolean,
  { actor, directory }: Caller,
  { uploads }: { readonly uploads: UploadFolder },
): ImportTask {
  return { runId, source: uploads.pathOf(runId), fileName, mapping, actor, directory, open };
}

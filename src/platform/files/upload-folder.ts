// Uploads that are only needed until they have been read, each under the id of what it is for.
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type UploadFolder = {
  /** Takes a stream in, at constant memory; nothing stays when it breaks off. `id` is one of ours, never a name. */
  readonly put: (id: string, source: Readable) => Promise<void>;
  readonly pathOf: (id: string) => string;
  readonly remove: (id: string) => Promise<void>;
};

export function openUploadFolder(root: string): UploadFolder {
  const pathOf = (id: string): string => join(root, id);
  const remove = (id: string): Promise<void> => rm(pathOf(id), { force: true });
  return {
    put: async (id, source) => {
      await mkdir(root, { recursive: true, mode: 0o700 });
      try {
        await pipeline(source, createWriteStream(pathOf(id), { mode: 0o600 }));
      } catch (error) {
        await remove(id);
        throw error;
      }
    },
    pathOf,
    remove,
  };
}

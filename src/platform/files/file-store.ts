// Files lie under the hash of their content, outside anything the web can reach. The same file twice is one file.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';

export type StoredFile = {
  readonly sha256: Buffer;
  readonly sizeBytes: number;
  /** By content; undefined for content that no known type fits. */
  readonly type: string | undefined;
};

export type FileStore = {
  /** Takes a stream in, at constant memory. Nothing stays when it breaks off or `accept` says no. */
  readonly put: (source: Readable, accept: (file: StoredFile) => boolean) => Promise<StoredFile>;
  readonly get: (sha256: Buffer) => Readable;
};

export function openFileStore(root: string): FileStore {
  const placeOf = (sha256: Buffer): string => {
    const name = sha256.toString('hex');
    return join(root, name.slice(0, 2), name.slice(2, 4), name);
  };
  return {
    put: async (source, accept) => {
      const incoming = join(root, 'incoming', randomUUID());
      await mkdir(dirname(incoming), { recursive: true, mode: 0o700 });
      try {
        const file = await takeIn(source, incoming);
        if (accept(file)) await keep(incoming, placeOf(file.sha256));
        return file;
      } finally {
        await rm(incoming, { force: true });
      }
    },
    get: (sha256) => createReadStream(placeOf(sha256)),
  };
}

async function takeIn(source: Readable, path: string): Promise<StoredFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(source, measure, createWriteStream(path, { mode: 0o600 }));
  return { sha256: hash.digest(), sizeBytes, type: (await fileTypeFromFile(path))?.mime };
}

// The bytes must be on the disk before a row in the database says so.
async function keep(incoming: string, place: string): Promise<void> {
  if (existsSync(place)) return;
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const handle = await open(incoming, 'r+');
  await handle.sync();
  await handle.close();
  await rename(incoming, place);
}

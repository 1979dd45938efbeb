import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lineWriter, linesOf } from './lines.ts';

async function read(chunks: readonly (string | Buffer)[]): Promise<{ lines: string[]; waits: number }> {
  let waits = 0;
  const lines: string[] = [];
  for await (const line of linesOf(
    Readable.from(chunks, { objectMode: false }),
    async () => void (waits += 1),
  ))
    lines.push(line);
  return { lines, waits };
}

describe('lines', () => {
  it('come out whole however the input was cut, with every kind of end', async () => {
    const bytes = Buffer.from('\uFEFF一二\r\n三\n\n四');
    const single = [...bytes].map((byte) => Buffer.from([byte]));
    expect((await read(single)).lines).toEqual(['一二', '三', '', '四']);
    expect((await read([bytes])).lines).toEqual(['一二', '三', '', '四']);
  });

  it('are none in an empty input', async () => {
    expect((await read([''])).lines).toEqual([]);
  });

  it('can be answered before more input comes', async () => {
    expect((await read(['a\n', 'b\n'])).waits).toBe(2);
  });

  it('are written together and quietly dropped when the reader went away', async () => {
    const written: string[] = [];
    const broken = new Writable({
      write: (chunk, _, done) => {
        written.push(String(chunk));
        done(written.length > 1 ? new Error('EPIPE') : null);
      },
    });
    const writer = lineWriter(broken);
    writer.write('a');
    writer.write('b');
    await writer.flush();
    expect(written).toEqual(['a\nb\n']);
    for (const line of ['c', 'd', 'e']) {
      writer.write(line);
      await writer.flush();
    }
    expect(written.length).toBeLessThan(4);
  });
});

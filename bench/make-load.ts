// The process that makes load: asks in order, one request at a time on each connection.
import { randomUUID } from 'node:crypto';
import type { LoadOrder, LoadReply, LoadResult, Target } from './load-orders.ts';
import { openConnection } from './raw-connection.ts';

process.on('message', (order: LoadOrder) => {
  void makeLoad(order).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ failure: String(error) }),
  );
});

function answer(reply: LoadReply): void {
  process.send?.(reply);
}

async function makeLoad({ target, connections, forMs, from }: LoadOrder): Promise<LoadResult> {
  const tookMs: number[] = [];
  let next = from;
  const began = performance.now();
  const end = began + forMs;
  const drive = async (): Promise<void> => {
    const connection = await openConnection('127.0.0.1', target.port);
    while (performance.now() < end) {
      const request = toBytes(target, next);
      next += 1;
      const sent = performance.now();
      const status = await connection.exchange(request);
      tookMs.push(performance.now() - sent);
      if (status !== 200) throw new Error(`${target.requests[0]?.path} answered ${status}`);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, drive));
  const perSecond = (tookMs.length * 1000) / (performance.now() - began);
  const sorted = Float64Array.from(tookMs).sort();
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { perSecond, p50Ms: at(0.5), p99Ms: at(0.99), requests: tookMs.length };
}

function toBytes({ method, cookie, requests }: Target, turn: number): string {
  const { path, body } = requests[turn % requests.length] ?? { path: '/' };
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookie}\r\n`;
  if (body === undefined) return `${head}\r\n`;
  const filled = body.replace('{uuid}', randomUUID());
  return `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(filled)}\r\n\r\n${filled}`;
}

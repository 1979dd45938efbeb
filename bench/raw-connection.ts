// A kept-open connection that sends prepared bytes and waits for the answer: as little work of its own as
// possible, so that what is measured is the server.
import { connect, type Socket } from 'node:net';

export type RawConnection = {
  /** Sends one request and answers the status. */
  readonly exchange: (request: string) => Promise<number>;
  readonly close: () => void;
};

export async function openConnection(host: string, port: number): Promise<RawConnection> {
  const socket = connect({ host, port, noDelay: true });
  await new Promise<void>((done, failed) => {
    socket.once('connect', done);
    socket.once('error', failed);
  });
  return {
    exchange: (request) => exchange(socket, request),
    close: () => socket.destroy(),
  };
}

function exchange(socket: Socket, request: string): Promise<number> {
  return new Promise((done, failed) => {
    let received: Buffer = Buffer.alloc(0);
    const settle = (finish: () => void): void => {
      socket.off('data', onData).off('error', onError).off('close', onClose);
      finish();
    };
    const onData = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const status = statusOf(received);
      if (status !== undefined) settle(() => done(status));
    };
    const onError = (error: Error): void => settle(() => failed(error));
    const onClose = (): void => settle(() => failed(new Error('the connection was closed')));
    socket.on('data', onData).on('error', onError).on('close', onClose);
    socket.write(request);
  });
}

// The status once head and body are whole.
function statusOf(received: Buffer): number | undefined {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = received.toString('latin1', 0, headEnd);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(length)) throw new Error('an answer without a length');
  return received.length >= headEnd + 4 + length ? Number(head.slice(9, 12)) : undefined;
}

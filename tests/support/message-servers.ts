// Gateways on loopback: a real SMTP server and a real HTTP server that keep what they were sent, and lines that break.
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { readHouseFile } from './house.ts';

export type Letter = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** The certificate of the servers here, as an office would name it. */
export const localhostPem = (): string => readHouseFile('tests/fixtures/localhost.pem');

/** An SMTP server with STARTTLS that asks for `xf` and `hush`; answers its port and what it took. */
export async function mailServer(options: SMTPServerOptions = {}) {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    key: localhostPem(),
    cert: localhostPem(),
    onAuth: ({ username, password }, _, done) =>
      username === 'xf' && password === 'hush' ? done(null, { user: 'xf' }) : done(new Error('no')),
    onData: (stream, { envelope }, done) => {
      text(stream)
        .then((raw) => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          letters.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
          done();
        })
        .catch(done);
    },
    ...options,
  });
  // A line that a client cuts is no fault of the server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { port, letters };
}

/** What a letter says, its text decoded. */
export function wordsOf({ raw }: Letter): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  if (/^content-transfer-encoding: base64/im.test(raw)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return /^content-transfer-encoding: quoted-printable/im.test(raw) ? decodeURIComponent(bytes) : body;
}

export type SmsRequest = { readonly body: string; readonly headers: NodeJS.Dict<string | string[]> };

/** An HTTP server that keeps every request; `answer` decides what it says, nothing cuts the line. */
export async function smsServer(
  answer: (request: SmsRequest) => { status: number; body: string } | 'cut' | 'hang' = () => ({
    status: 200,
    body: '{"code":"0"}',
  }),
) {
  const requests: SmsRequest[] = [];
  const server = createHttpServer((request, reply) => {
    void text(request).then((body) => {
      const taken = { body, headers: request.headers };
      requests.push(taken);
      const said = answer(taken);
      if (said === 'cut') request.socket.destroy();
      else if (said !== 'hang') reply.writeHead(said.status).end(said.body);
    });
  });
  const port = await listenFor(server);
  onTestFinished(() => server.closeAllConnections());
  return { url: `http://127.0.0.1:${port}/send`, requests };
}

/** A port where somebody speaks the lines given, one after each line they hear, and then does what a broken server does. */
export async function brokenServer(lines: readonly string[], then: 'cut' | 'hang'): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const left = [...lines];
    const speak = (): void => {
      const line = left.shift();
      if (line !== undefined) socket.write(`${line}\r\n`);
      else if (then === 'cut') socket.destroy();
    };
    speak();
    // The text of a letter is one answer, however many lines it has.
    socket.on('data', speak);
  });
  const port = await listenFor(server);
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  return port;
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listenFor(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

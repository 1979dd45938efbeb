import { describe, expect, it } from 'vitest';
import {
  brokenServer,
  closedPort,
  localhostPem,
  mailServer,
  wordsOf,
} from '../../../tests/support/message-servers.ts';
import { openMailCarrier, type MailSettings } from './mail-carrier.ts';

const message = {
  id: '019d0000-0000-7000-8000-000000000001',
  to: 'wang@example.cn',
  subject: '接访提醒',
  text: '王先生/女士您好，提醒您：3月10日（星期二）8:30有您预约的领导接访。\n.\n下一行',
};
const carrierAt = (port: number, change: Partial<MailSettings> = {}, timeoutMs = 2_000) =>
  openMailCarrier(
    {
      url: `smtp://xf:hush@localhost:${port}`,
      from: '安宁县信访局 <xf@example.gov.cn>',
      tls: 'required',
      ca: localhostPem(),
      ...change,
    },
    timeoutMs,
  );
const inTheClear = { tls: 'off' } as const;

describe('a real SMTP server', () => {
  it('is sent the letter whole, encrypted and signed in, with the same number for every try', async () => {
    const { port, letters } = await mailServer();
    const carrier = carrierAt(port);
    expect(await carrier.send(message)).toEqual({ kind: 'accepted' });
    expect(await carrier.send(message)).toEqual({ kind: 'accepted' });
    expect(letters).toHaveLength(2);
    for (const letter of letters) {
      expect(letter).toMatchObject({ from: 'xf@example.gov.cn', to: ['wang@example.cn'] });
      expect(wordsOf(letter).replaceAll('\r\n', '\n')).toContain(message.text);
      expect(letter.raw).toMatch(/^message-id: <019d0000-0000-7000-8000-000000000001@example\.gov\.cn>/im);
      expect(letter.raw).toMatch(/^auto-submitted: auto-generated/im);
    }
    expect(carrier.host).toBe(`localhost:${port}`);
  });

  it('is never told a password or a text in the clear, nor by a stranger with its name', async () => {
    const open = await mailServer({ disabledCommands: ['STARTTLS'] });
    expect(await carrierAt(open.port).send(message)).toMatchObject({ kind: 'unavailable' });
    const stranger = await mailServer();
    expect(await carrierAt(stranger.port, { ca: undefined }).send(message)).toMatchObject({
      kind: 'unavailable',
    });
    expect([...open.letters, ...stranger.letters]).toEqual([]);
  });

  it('is reached where encryption comes first', async () => {
    const { port, letters } = await mailServer({ secure: true });
    const delivery = await carrierAt(port, { url: `smtps://xf:hush@localhost:${port}` }).send(message);
    expect([delivery.kind, letters.length]).toEqual(['accepted', 1]);
  });

  it('takes letters without encryption or password where the office says so', async () => {
    const { port, letters } = await mailServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
    });
    const relay = carrierAt(port, { ...inTheClear, url: `smtp://127.0.0.1:${port}` });
    expect(await relay.send(message)).toEqual({ kind: 'accepted' });
    expect(letters).toHaveLength(1);
  });

  const no = (responseCode: number) => Object.assign(new Error('no'), { responseCode });
  it.each([
    ['a recipient nobody knows', 550, 'refused'],
    ['a full mailbox', 452, 'unavailable'],
  ])('%s: %i is %s', async (_, code, kind) => {
    const { port, letters } = await mailServer({ onRcptTo: (_to, _session, done) => done(no(code)) });
    const delivery = await carrierAt(port).send(message);
    expect(delivery).toEqual({ kind, detail: `SMTP ${code} RCPT TO` });
    expect(letters).toEqual([]);
  });

  it('says no to the text, to the password, or for now', async () => {
    const spam = await mailServer({
      onData: (stream, _, done) => {
        stream.resume();
        stream.on('end', () => done(no(554)));
      },
    });
    expect(await carrierAt(spam.port).send(message)).toMatchObject({ kind: 'refused' });
    const { port } = await mailServer();
    const wrong = carrierAt(port, { url: `smtp://xf:wrong@localhost:${port}` });
    const delivery = await wrong.send(message);
    expect(delivery).toMatchObject({ kind: 'unavailable' });
    expect(JSON.stringify(delivery)).not.toMatch(/wrong|wang@|领导/);
  });
});

describe('a server that breaks', () => {
  const hello = ['220 localhost', '250 localhost', '250 ok', '250 ok'];
  it.each([
    ['before it greets', [], 'unavailable'],
    ['before it takes the sender', hello.slice(0, 2), 'unavailable'],
    ['before it asks for the text', hello, 'unavailable'],
    ['after it asked for the text', [...hello, '354 go on'], 'unsure'],
  ] as const)('%s: cut or hanging, it is %s', async (_, lines, kind) => {
    for (const then of ['cut', 'hang'] as const) {
      const port = await brokenServer(lines, then);
      const carrier = carrierAt(port, { ...inTheClear, url: `smtp://127.0.0.1:${port}` }, 400);
      expect([then, await carrier.send(message)]).toMatchObject([then, { kind }]);
    }
  });

  it('or is not there at all is tried later', async () => {
    const port = await closedPort();
    const carrier = carrierAt(port, { url: `smtp://127.0.0.1:${port}` });
    expect(await carrier.send(message)).toMatchObject({ kind: 'unavailable' });
  });
});

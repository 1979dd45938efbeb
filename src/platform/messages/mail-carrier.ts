// E-mail by SMTP. Whether a message that was broken off may have gone out is known from how far it came: once its text was
// asked for and no answer followed, nobody knows.
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { carrierTimeoutMs, type Carrier, type Delivery, type Outgoing } from './carrier.ts';

export type MailSettings = {
  /** `smtp://user:password@host:port`, or `smtps://` where TLS comes first. */
  readonly url: string;
  /** `Name <address>` or an address alone. */
  readonly from: string;
  /** Without it a password and a text would be read by everybody on the way. */
  readonly tls: 'required' | 'off';
  /** The certificate of a self-made authority, as PEM. */
  readonly ca?: string | undefined;
};

/** Sends each message over a connection of its own; `timeoutMs` bounds the whole of it. */
export function openMailCarrier(settings: MailSettings, timeoutMs = carrierTimeoutMs): Carrier {
  const url = new URL(settings.url);
  return {
    host: url.host,
    send: async (message) => {
      try {
        return await deliver(message, await compose(message, settings), { url, settings, timeoutMs });
      } catch (error) {
        return toDelivery(error, false);
      }
    },
  };
}

type Line = { readonly url: URL; readonly settings: MailSettings; readonly timeoutMs: number };

function deliver({ to }: Outgoing, body: Buffer, { url, settings, timeoutMs }: Line): Promise<Delivery> {
  const secure = url.protocol === 'smtps:';
  const connection = new SMTPConnection({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: settings.tls === 'required',
    ignoreTLS: settings.tls === 'off',
    tls: settings.ca === undefined ? {} : { ca: settings.ca },
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return new Promise((resolve) => {
    let begun = false;
    const timer = setTimeout(() => end({ code: 'ETIMEDOUT' }), timeoutMs);
    // The first answer counts; what breaks afterwards, such as a farewell that nobody hears, changes nothing.
    const end = (error?: unknown): void => {
      clearTimeout(timer);
      resolve(error ? toDelivery(error, begun) : { kind: 'accepted' });
      if (error) connection.close();
      else connection.quit();
    };
    connection.on('error', end);
    const text = new Readable({
      read() {
        begun = true;
        this.push(body);
        this.push(null);
      },
    });
    const send = (): void =>
      connection.send({ from: addressIn(settings.from), to: [to] }, text, (error) => end(error));
    connection.connect((refused) => {
      if (refused) return end(refused);
      if (url.username === '') return send();
      const credentials = {
        user: decodeURIComponent(url.username),
        pass: decodeURIComponent(url.password),
      };
      return connection.login({ credentials }, (error) => (error ? end(error) : send()));
    });
  });
}

function compose({ id, to, subject, text }: Outgoing, { from }: MailSettings): Promise<Buffer> {
  const domain = addressIn(from).split('@')[1] ?? 'localhost';
  return new MailComposer({
    from,
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${domain}>`,
    // Answering machines leave it alone.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();

type SmtpError = { readonly code?: string; readonly command?: string; readonly responseCode?: number };

function toDelivery(error: unknown, begun: boolean): Delivery {
  const {
    code = 'ERROR',
    command = '',
    responseCode = 0,
  }: SmtpError = typeof error === 'object' && error !== null ? error : {};
  if (responseCode >= 400) {
    const detail = `SMTP ${responseCode} ${command}`.trim();
    // Of sender and password the office is told; only what is said of this recipient or this text is final.
    const isFinal = responseCode >= 500 && responseCode !== 503 && /^(RCPT TO|DATA)/.test(command);
    return { kind: isFinal ? 'refused' : 'unavailable', detail };
  }
  return { kind: begun ? 'unsure' : 'unavailable', detail: `SMTP ${code}` };
}

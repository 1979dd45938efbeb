// Short messages over HTTP, as nearly every gateway takes them: a request with number and text, signed by a shared key. What
// exactly it wants is said by templates, so that no gateway needs a program of its own.
import { createHmac } from 'node:crypto';
import { carrierTimeoutMs, type Carrier, type Delivery, type Outgoing } from './carrier.ts';

export type SmsSettings = {
  readonly url: string;
  /** What is sent: JSON when it begins with `{` or `[`, else a web form. `{phone}`, `{text}`, `{id}`, `{time}` are filled in. */
  readonly body: string;
  /** `Name: value` separated by `;`; `{hmac}` and `{time}` are filled in. */
  readonly headers: string;
  /** What is signed; `{body}`, `{time}`, `{phone}`, `{id}` are filled in. */
  readonly signed: string;
  readonly secret: string;
  readonly hash: 'sha256' | 'sm3' | 'sha1' | 'md5';
  /** What the answer has to contain: many gateways say no with status 200. Empty: any 2xx is a yes. */
  readonly accepted: string;
};

/** `timeoutMs` bounds the whole request; `now` is signed with it. */
export function openSmsCarrier(
  settings: SmsSettings,
  now: () => Date,
  timeoutMs = carrierTimeoutMs,
): Carrier {
  const url = new URL(settings.url);
  return { host: url.host, send: (message) => post(url, message, settings, now(), timeoutMs) };
}

async function post(
  url: URL,
  message: Outgoing,
  settings: SmsSettings,
  now: Date,
  timeoutMs: number,
): Promise<Delivery> {
  const request = signedRequest(message, settings, now);
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const reply = await fetch(url, { ...request, method: 'POST', redirect: 'manual', signal });
    return toDelivery(reply.status, await reply.text(), settings, message);
  } catch (error) {
    return brokenOff(error);
  }
}

/** The request as the templates ask for it. */
export function signedRequest({ id, to, text }: Outgoing, settings: SmsSettings, now: Date) {
  const isJson = /^\s*[{[]/.test(settings.body);
  const words = { phone: to, text, id, time: String(Math.floor(now.getTime() / 1000)) };
  const escape = isJson
    ? (value: string) => JSON.stringify(value).slice(1, -1)
    : (value: string) => encodeURIComponent(value);
  const body = fill(settings.body, words, escape);
  const hmac = createHmac(settings.hash, settings.secret)
    .update(fill(settings.signed, { ...words, body }))
    .digest('hex');
  const given = settings.headers.split(';').flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim(), fill(line.slice(at + 1).trim(), { ...words, hmac })]];
  });
  const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  return { body, headers: { 'content-type': `${type}; charset=utf-8`, ...Object.fromEntries(given) } };
}

const fill = (
  template: string,
  words: Readonly<Record<string, string>>,
  escape: (value: string) => string = (value) => value,
): string =>
  template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const word = words[name];
    return word === undefined ? whole : escape(word);
  });

// What speaks of this message is final; what speaks of the key, the address or the load passes.
const finalStatuses: ReadonlySet<number> = new Set([400, 413, 422]);
// Somebody on the way gave up waiting: the gateway may have sent it.
const unsureStatuses: ReadonlySet<number> = new Set([408, 502, 504]);

function toDelivery(status: number, answer: string, { accepted }: SmsSettings, message: Outgoing): Delivery {
  if (status >= 200 && status < 300) {
    if (answer.includes(accepted)) return { kind: 'accepted' };
    return { kind: 'refused', detail: `HTTP ${status}: ${withoutPerson(answer, message)}` };
  }
  const kind = finalStatuses.has(status) ? 'refused' : unsureStatuses.has(status) ? 'unsure' : 'unavailable';
  return { kind, detail: `HTTP ${status}` };
}

const detailLengthMax = 80;

const withoutPerson = (answer: string, { to, text }: Outgoing): string =>
  answer
    .replaceAll(to, '…')
    .replaceAll(text, '…')
    .replace(/\d{7,}/g, '…')
    .slice(0, detailLengthMax);

// Only what fails before a connection stands is certainly not sent.
const beforeSending: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function brokenOff(error: unknown): Delivery {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = codeOf(cause) ?? (error instanceof Error ? error.name : 'ERROR');
  return { kind: beforeSending.has(code) ? 'unavailable' : 'unsure', detail: `HTTP ${code}` };
}

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;

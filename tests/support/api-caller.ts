// Calls a running Kaimen through its API, with the same contract that the desk uses.
import type { z } from 'zod';
import type { Answer, Operation, Sending } from '#contract/operation.ts';
import { signIn } from '#contract/session.ts';

export type Call = <const O extends Operation>(operation: O, sending: Sending<O>) => Promise<Answer<O>>;

/** Answers what the operation answers. Throws with the server's words when it is refused. */
export function apiCaller(address: string, cookie = ''): Call {
  return async (operation, sending) => {
    const reply = await send(`${address}${pathOf(operation, sending)}`, {
      method: operation.method,
      headers: { cookie, ...(sending.body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(sending.body === undefined ? {} : { body: JSON.stringify(sending.body) }),
    });
    return readAnswer<(typeof operation)['response']>(operation.response, await reply.json());
  };
}

const readAnswer = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> =>
  schema.parse(body);

/** Signs in and answers the session's cookie as `name=value`. */
export async function signInFor(address: string, username: string, password: string): Promise<string> {
  const reply = await send(`${address}${signIn.path}`, {
    method: signIn.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const reply = await fetch(url, init);
  if (!reply.ok) throw new Error(`${init.method} ${url}: ${reply.status} ${await reply.text()}`);
  return reply;
}

function pathOf(operation: Operation, { params, query }: { params?: unknown; query?: unknown }): string {
  const values: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => [name, encodeURIComponent(String(value))]),
  );
  const search = new URLSearchParams(
    Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '');
  return search === '' ? path : `${path}?${search}`;
}

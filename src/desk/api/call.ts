// Every call of the desk goes through here: the contract says what is sent and what comes back.
import type { z } from 'zod';
import type { Answer, Operation, Sending } from '#contract/operation.ts';
import { problem, type Problem } from '#contract/problem.ts';
import type { Language } from '#core/kit/language.ts';
import { currentLanguage } from './current-language.ts';

/** Why a call gave no answer: nobody there, the server said no in words, or its answer makes no sense. */
export type CallFailure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unreadable'; readonly status: number };

export class CallError extends Error {
  readonly failure: CallFailure;
  constructor(failure: CallFailure) {
    super(failure.kind === 'problem' ? failure.problem.kind : failure.kind);
    this.failure = failure;
  }
}

/** Calls an operation. Throws `CallError`; when `signal` ends the call, the browser's own `AbortError`. */
export async function call<O extends Operation>(
  operation: O,
  sending: Sending<O>,
  signal?: AbortSignal,
): Promise<Answer<O>> {
  const { url, init } = buildRequest(operation, sending, currentLanguage());
  const answer = await send(url, { ...init, signal: signal ?? null });
  return readAnswer<O['response']>(operation.response, answer.status, answer.text);
}

async function send(url: string, init: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, init);
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new CallError({ kind: 'unreachable' });
  }
}

type Parts = { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown };

/** The request of an operation: parameters put into the path, the query encoded, the body as JSON. */
export function buildRequest(
  operation: Operation,
  parts: Parts,
  language: Language,
): { readonly url: string; readonly init: RequestInit } {
  const params = fieldsOf(parts.params);
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fieldsOf(parts.query)))
    if (value !== undefined) query.set(name, String(value));
  const search = query.toString();
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language };
  if (parts.body !== undefined) headers['content-type'] = 'application/json';
  return {
    url: search === '' ? path : `${path}?${search}`,
    init: {
      method: operation.method,
      headers,
      credentials: 'same-origin',
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    },
  };
}

/** What the server said, parsed by the contract. Throws `CallError` for a problem and for nonsense. */
export function readAnswer<Schema extends z.ZodType>(
  schema: Schema,
  status: number,
  text: string,
): z.output<Schema> {
  const body = readJson(text, status);
  if (status >= 400) throw new CallError(readProblem(body, status));
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new CallError({ kind: 'unreadable', status });
  return parsed.data;
}

function readProblem(body: unknown, status: number): CallFailure {
  const parsed = problem.safeParse(body);
  return parsed.success ? { kind: 'problem', problem: parsed.data } : { kind: 'unreadable', status };
}

function readJson(text: string, status: number): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new CallError({ kind: 'unreadable', status });
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Answer, Operation, Received } from '#contract/operation.ts';
import { languageOf, say, type Language, type Words } from '#core/kit/language.ts';
import type { Result } from '#core/kit/result.ts';
import type { Call } from './caller.ts';
import { sendHouseProblem } from './create-server.ts';
import { houseProblems } from './house-problems.ts';
import { parseParts } from './parse-parts.ts';
import { type FieldProblem, refusalToProblem, type RefusalText, sendProblem } from './problem.ts';

/** A rule found fault with single fields, in the same form as the parser would. */
export type InvalidFields = {
  readonly kind: 'invalid-input';
  readonly fields: readonly { readonly path: string; readonly problem: string; readonly words: Words }[];
};

export type Handler<O extends Operation, Caller> = (
  received: Received<O>,
  call: Call<O['access'] extends 'public' ? Caller | undefined : Caller>,
) => Promise<Result<Answer<O>, { readonly kind: string }>>;

export type Mount<Caller> = <const O extends Operation>(
  operation: O,
  handler: Handler<O, Caller>,
  limits?: { readonly perMinute: number },
) => void;

export type MountOptions<Caller> = {
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
  readonly refusals: Readonly<Record<string, RefusalText>>;
  readonly secureCookies: boolean;
};

/** Gives the function that turns an operation of the contract and its handler into a route. */
export function mounter<Caller>(app: FastifyInstance, options: MountOptions<Caller>): Mount<Caller> {
  return (operation, handler, limits) => {
    const config: RouteShorthandOptions = limits
      ? { config: { rateLimit: { max: limits.perMinute, timeWindow: 60_000 } } }
      : {};
    app.route({
      method: operation.method,
      url: operation.path,
      ...config,
      handler: async (request, reply) => answer(operation, handler, options, request, reply),
    });
  };
}

async function answer<O extends Operation, Caller>(
  operation: O,
  handler: Handler<O, Caller>,
  options: MountOptions<Caller>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const language = languageOf(request.headers['accept-language']);
  const caller = await options.authenticate(request);
  if (operation.access === 'signed-in' && caller === undefined)
    return sendHouseProblem(request, reply, 'not-signed-in');
  const parsed = parseParts(operation, request, language);
  if (!parsed.ok) return sendInvalid(reply, parsed.fields, language);
  const received = { params: parsed.params, query: parsed.query, body: parsed.body };
  const call = { ...callOf(request, reply, language, options.secureCookies), caller };
  // The parts were parsed with the operation's own schemas just above.
  const result = await handler(received as Received<O>, call as Parameters<typeof handler>[1]);
  if (result.ok) return reply.type('application/json; charset=utf-8').send(JSON.stringify(result.value));
  if (isInvalidFields(result.error))
    return sendInvalid(reply, withMessages(result.error, language), language);
  const text = options.refusals[result.error.kind];
  if (!text) throw new Error(`no words for the refusal ${result.error.kind}`);
  return sendProblem(reply, refusalToProblem(result.error, text, language));
}

function callOf(request: FastifyRequest, reply: FastifyReply, language: Language, secure: boolean) {
  return {
    language,
    requestId: request.id,
    address: request.ip,
    cookie: (name: string) => request.cookies[name],
    setCookie: (name: string, value: string | undefined) => {
      const common = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
      if (value === undefined) reply.clearCookie(name, common);
      else reply.setCookie(name, value, common);
    },
  };
}

function isInvalidFields(error: { readonly kind: string }): error is InvalidFields {
  return error.kind === 'invalid-input';
}

function withMessages(error: InvalidFields, language: Language): readonly FieldProblem[] {
  return error.fields.map(({ path, problem, words }) => ({ path, problem, message: say(words, language) }));
}

function sendInvalid(reply: FastifyReply, fields: readonly FieldProblem[], language: Language): FastifyReply {
  const { status, words } = houseProblems['invalid-input'];
  return sendProblem(reply, { kind: 'invalid-input', status, title: say(words, language), fields });
}

import type { FastifyReply } from 'fastify';
import { say, type Facts, type Language, type Words } from '#core/kit/language.ts';

/** How a refusal leaves the house: its status and its words, with `{fact}` for its facts. */
export type RefusalText = { readonly status: number; readonly words: Words };

export type FieldProblem = { readonly path: string; readonly problem: string; readonly message: string };

export type Problem = {
  readonly kind: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly fields?: readonly FieldProblem[];
};

/** What a refusal says of this very case (`detail`, already in the reader's language) stands beside its title. */
export function refusalToProblem(
  refusal: { readonly kind: string },
  text: RefusalText,
  language: Language,
): Problem {
  const problem = {
    kind: refusal.kind,
    status: text.status,
    title: say(text.words, language, factsOf(refusal)),
  };
  return 'detail' in refusal && typeof refusal.detail === 'string'
    ? { ...problem, detail: refusal.detail }
    : problem;
}

/** Answers with `application/problem+json` (RFC 9457). */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: `urn:kaimen:${problem.kind}`, requestId: reply.request.id, ...problem }));
}

function factsOf(refusal: object): Facts {
  const plain = Object.entries(refusal).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(plain);
}

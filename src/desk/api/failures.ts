import type { FieldProblem, Problem } from '#contract/problem.ts';
import type { Facts, Words } from '#core/kit/language.ts';
import { failureTexts } from '../texts/failures.ts';
import { CallError } from './call.ts';

type Say = (words: Words, facts?: Facts) => string;

/** The problem the server named, if it named one. */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof CallError && error.failure.kind === 'problem' ? error.failure.problem : undefined;
}

/** Somebody changed the petition since it was read. */
export const isStale = (error: unknown): boolean => staleKinds.includes(problemOf(error)?.kind ?? '');

const staleKinds: readonly string[] = [
  'petitions.changed-meanwhile',
  'petitions.wrong-phase',
  'ledger.stale',
];

export const isSignedOut = (error: unknown): boolean => problemOf(error)?.status === 401;

export const fieldProblemsOf = (error: unknown): readonly FieldProblem[] => problemOf(error)?.fields ?? [];

/** Whether the same request can succeed when it is made again: not what the server understood and refused. */
export function mayPass(error: unknown): boolean {
  const status = problemOf(error)?.status;
  return status === undefined || status === 429 || status >= 500;
}

/** A sentence or two for a person: what went wrong and what to do. */
export function failureToText(error: unknown, say: Say): string {
  const problem = problemOf(error);
  if (problem) return problem.detail ? `${problem.title} ${problem.detail}` : problem.title;
  if (error instanceof CallError)
    return say(error.failure.kind === 'unreachable' ? failureTexts.unreachable : failureTexts.unreadable);
  return say(failureTexts.unknown);
}

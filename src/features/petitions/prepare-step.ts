// What every step's route does before and after its rule.
import type { PetitionId } from '#core/kit/ids.ts';
import { ok, type Result } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';
import type { Decided, StepCall } from './take-step.ts';

type Body = { readonly expectedVersion: number };

/** A step on the version that the caller saw. */
export const stepCall = (id: PetitionId, body: Body, call: Call<Caller>): StepCall => ({
  id,
  expectedVersion: body.expectedVersion,
  caller: call.caller,
  language: call.language,
  requestId: call.requestId,
});

export const justEvents = <Refusal>(
  result: Result<readonly PetitionEvent[], Refusal>,
): Result<Decided, Refusal> => (result.ok ? ok({ events: result.value }) : result);

/** The rule's events, and a paper that is due its number. */
export const withPaper = <Refusal>(
  result: Result<readonly PetitionEvent[], Refusal>,
  paper: PetitionPaperKind,
): Result<Decided, Refusal> => (result.ok ? ok({ events: result.value, papers: [paper] }) : result);

export const factsOf = (call: Call<Caller>, parts: PetitionParts, state: PetitionState) => ({
  actor: call.caller.actor,
  today: parts.clock.today(),
  law: parts.law.for(state),
});

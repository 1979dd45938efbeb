import { err, ok, type Result } from '#core/kit/result.ts';
import type { SuggestionId } from '#core/kit/ids.ts';
import { answerSuggestion, mayReadSuggestion } from '#core/suggestions/answer-suggestion.ts';
import { foldSuggestion, type SuggestionAnswer } from '#core/suggestions/suggestion.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { recordSuggestion, suggestionEvents } from '#ledger/suggestion-ledger.ts';
import type { Stale } from '#ledger/transaction.ts';
import { legalBasis, type SuggestionParts } from './give-suggestion.ts';
import type { SuggestionRefusal } from './refusals.ts';

type Answering = {
  readonly id: SuggestionId;
  readonly expectedVersion: number;
  readonly answer: SuggestionAnswer;
};

/** Records the written answer on the version that the caller saw. */
export async function recordAnswer(
  { id, expectedVersion, answer }: Answering,
  { actor }: Caller,
  requestId: string,
  { database, clock }: SuggestionParts,
): Promise<Result<{ version: number }, SuggestionRefusal | Stale>> {
  return database.transact<{ version: number }, SuggestionRefusal>(async (tx) => {
    const before = await suggestionEvents(tx.read, actor.jurisdictionId, id);
    const suggestion = foldSuggestion(before);
    if (!suggestion || !mayReadSuggestion(actor, suggestion)) return err({ kind: 'suggestions.not-found' });
    const decided = answerSuggestion(answer, suggestion, { actor, today: clock.today() });
    if (!decided.ok) return decided;
    if (suggestion.version !== expectedVersion) return err({ kind: 'suggestions.changed-meanwhile' });
    const circumstances = { actor, at: clock.now(), cause: `request ${requestId}`, legalBasis };
    await recordSuggestion(tx, id, before, decided.value, circumstances);
    return ok({ version: suggestion.version + decided.value.length });
  });
}

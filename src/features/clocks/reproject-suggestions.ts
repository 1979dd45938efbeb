// The limits of suggestions that wait for their answer rest on the same calendar and rules as those of petitions.
import type { SuggestionId } from '#core/kit/ids.ts';
import { ok } from '#core/kit/result.ts';
import { moveSuggestionLimit } from '#core/suggestions/move-suggestion-limit.ts';
import { foldSuggestion, type SuggestionEvent } from '#core/suggestions/suggestion.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { recordSuggestion, suggestionEvents, unansweredSuggestions } from '#ledger/suggestion-ledger.ts';
import type { Database, Tx } from '#ledger/transaction.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';
import type { Reprojection } from './reproject-open-clocks.ts';

const triesMax = 5;

/**
 * Computes the limits of unanswered suggestions again, one a transaction, and records what differs. Throws when one of them is
 * overtaken five times.
 */
export async function reprojectSuggestions(
  database: Database,
  { filter, rulesOn, calendar, notice }: Omit<Reprojection, 'lawFor'>,
  circumstances: Circumstances,
): Promise<{ readonly moved: number; readonly settled: number }> {
  const { jurisdictionId } = circumstances.actor;
  const waiting = await unansweredSuggestions(database.read, jurisdictionId, filter.receivedFrom);
  const events: SuggestionEvent[] = [];
  for (const { id, due } of waiting)
    if (due.provisional || !filter.provisionalOnly) events.push(...(await persist(id)));
  const limits = events.filter((event) => event.kind === 'SuggestionLimitMoved');
  const moved = limits.filter((event) => event.due.limit !== event.before.limit).length;
  return { moved, settled: limits.length - moved };

  async function persist(id: SuggestionId): Promise<readonly SuggestionEvent[]> {
    for (let tries = 1; tries <= triesMax; tries += 1) {
      const done = await database.transact<readonly SuggestionEvent[], never>(async (tx) =>
        ok(await moveOne(tx, id)),
      );
      if (done.ok) return done.value;
    }
    throw new Error('the suggestion changes faster than its limit');
  }

  async function moveOne(tx: Tx, id: SuggestionId): Promise<readonly SuggestionEvent[]> {
    const before = await suggestionEvents(tx.read, jurisdictionId, id);
    const suggestion = foldSuggestion(before);
    if (!suggestion) return [];
    const { due } = suggestion;
    const rule = rulesOn(suggestion.issuedOn).rule(due.clock, due.from);
    const on = dayAtShanghai(circumstances.at);
    const moved = moveSuggestionLimit(suggestion, rule, calendar, { on, notice });
    if (moved.length > 0) await recordSuggestion(tx, id, before, moved, circumstances);
    return moved;
  }
}

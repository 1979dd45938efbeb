import * as contract from '#contract/suggestions.ts';
import { err, ok } from '#core/kit/result.ts';
import { maySuggest } from '#core/suggestions/issue-suggestion.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { listSuggestions, loadSuggestion } from '#ledger/suggestion-ledger.ts';
import type { Mount } from '#platform/http/mount.ts';
import { giveSuggestion, type SuggestionParts } from './give-suggestion.ts';
import { presentSuggestion } from './presenter.ts';
import { recordAnswer } from './record-answer.ts';
import { seeCited } from './queries.ts';

export function suggestionRoutes(mount: Mount<Caller>, parts: SuggestionParts): void {
  const { database, clock, law } = parts;
  mount(contract.listSuggestions, async (_, { caller, language }) => {
    const found = await listSuggestions(database.read, caller.actor);
    const cited = await seeCited(database.read, caller.actor, found);
    const facts = { caller, language, today: clock.today(), law, cited };
    return ok({
      maySuggest: maySuggest(caller.actor),
      suggestions: found.map((suggestion) => presentSuggestion(suggestion, facts)),
    });
  });
  mount(contract.readSuggestion, async ({ params }, { caller, language }) => {
    const found = await loadSuggestion(database.read, caller.actor, params.id);
    if (!found) return err({ kind: 'suggestions.not-found' });
    const cited = await seeCited(database.read, caller.actor, [found]);
    return ok(presentSuggestion(found, { caller, language, today: clock.today(), law, cited }));
  });
  mount(contract.issueSuggestion, ({ body }, { caller, requestId }) =>
    giveSuggestion(body, caller, requestId, parts),
  );
  mount(contract.answerSuggestion, ({ params, body }, { caller, requestId }) => {
    const { expectedVersion, ...answer } = body;
    return recordAnswer({ id: params.id, expectedVersion, answer }, caller, requestId, parts);
  });
}

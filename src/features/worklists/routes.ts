import * as contract from '#contract/lists.ts';
import { findPetitioners as findPetitionersOperation } from '#contract/petitioners.ts';
import { listAsKnown as listAsKnownOperation } from '#contract/as-known.ts';
import * as promises from '#contract/promise-lists.ts';
import { readReturns } from '#contract/returns.ts';
import { findSimilar as findSimilarOperation } from '#contract/similar.ts';
import { ok } from '#core/kit/result.ts';
import type { CaseLeadRules } from '#core/petitions/case-lead-rules.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Database } from '#ledger/transaction.ts';
import { timeAtShanghai, type Clock } from '#platform/clock/clock.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import { findPetitioners } from './find-petitioners.ts';
import { findSimilar } from './find-similar.ts';
import { dropDraft, findDraft, keepDraft } from './keep-drafts.ts';
import { dropView, keepView, ownAndSharedViews } from './keep-views.ts';
import { listAsKnown } from './list-as-known.ts';
import { listToday } from './list-today.ts';
import { compareStands, pageOfPromises } from './list-promises.ts';
import { mountCaseLeadLists } from './mount-case-leads.ts';
import { measureReturns } from './measure-returns.ts';
import { presentRow, type RowFacts } from './presenter.ts';
import { countPetitions, pageOfPetitions } from './queries.ts';
import { searchPetitions } from './search-petitions.ts';

export type WorklistParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly law: LawBook;
  readonly divisions: Divisions;
  readonly caseLeadRules: CaseLeadRules;
};

export function worklistRoutes(mount: Mount<Caller>, parts: WorklistParts): void {
  const { read, desk } = parts.database;
  const factsOf = (call: Call<Caller>): RowFacts => ({
    directory: call.caller.directory,
    divisions: parts.divisions,
    law: parts.law,
    today: parts.clock.today(),
    language: call.language,
  });

  mount(contract.listPetitions, async ({ body }, call) => {
    const { actor } = call.caller;
    const { sort, after, pageSize } = body;
    const facts = factsOf(call);
    const filter = { ...body.filter, facts: { today: facts.today, ladder: parts.law.ladder(facts.today) } };
    const [page, total] = await Promise.all([
      pageOfPetitions(read, actor, filter, { sort, after, pageSize }),
      countPetitions(read, actor, filter),
    ]);
    return ok({ rows: page.rows.map((row) => presentRow(row, facts)), next: page.next, total });
  });
  mount(listAsKnownOperation, ({ body }, call) => listAsKnown(body, read, call.caller.actor, factsOf(call)));
  mount(readReturns, ({ query }, call) => measureReturns(query, read, call.caller.actor, factsOf(call)));
  mount(promises.listPromises, async ({ query }, call) =>
    ok(await pageOfPromises(query, read, call.caller.actor, factsOf(call))),
  );
  mount(promises.standOfPromises, ({ query }, call) =>
    compareStands(query, read, call.caller.actor, factsOf(call)),
  );
  mount(contract.readToday, async (_, call) => {
    const time = timeAtShanghai(parts.clock.now());
    const facts = { ...factsOf(call), time, rules: parts.caseLeadRules };
    return ok(await listToday(read, call.caller.actor, facts));
  });
  mount(contract.search, async ({ query }, call) =>
    ok(await searchPetitions(query.q, read, call.caller.actor, factsOf(call))),
  );
  mount(findSimilarOperation, async ({ body }, { caller }) =>
    ok(await findSimilar(body, read, caller.actor)),
  );
  mount(findPetitionersOperation, async ({ query }, { caller }) =>
    ok(await findPetitioners(query.q, read, caller.actor)),
  );

  mountCaseLeadLists(mount, parts);
  mount(contract.listViews, async (_, { caller }) =>
    ok(await ownAndSharedViews(desk, caller.actor.accountId)),
  );
  mount(contract.saveView, ({ params, body }, { caller }) =>
    keepView(desk, caller.actor.accountId, params.id, body),
  );
  mount(contract.deleteView, async ({ params }, { caller }) => {
    await dropView(desk, caller.actor.accountId, params.id);
    return ok({});
  });
  mount(contract.readDraft, async ({ params }, { caller }) =>
    ok(await findDraft(desk, caller.actor.accountId, params.key)),
  );
  mount(contract.saveDraft, async ({ params, body }, { caller }) =>
    ok(await keepDraft(desk, caller.actor.accountId, params.key, body.draft, parts.clock.now())),
  );
  mount(contract.deleteDraft, async ({ params }, { caller }) => {
    await dropDraft(desk, caller.actor.accountId, params.key);
    return ok({});
  });
}

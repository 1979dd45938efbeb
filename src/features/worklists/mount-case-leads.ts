import { listCaseLeads, listHearing } from '#contract/case-lead-lists.ts';
import { ok } from '#core/kit/result.ts';
import type { CaseLeadRules } from '#core/petitions/case-lead-rules.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import { hearingList, pageOfCaseLeads, type CaseListFacts } from './list-case-leads.ts';

type Parts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly caseLeadRules: CaseLeadRules;
};

/** The lists of leads. */
export function mountCaseLeadLists(
  mount: Mount<Caller>,
  { database: { read }, clock, caseLeadRules: rules }: Parts,
): void {
  const factsOf = ({ caller, language }: Call<Caller>): CaseListFacts => ({
    directory: caller.directory,
    language,
    today: clock.today(),
    rules,
  });
  mount(listCaseLeads, async ({ query }, call) =>
    ok(await pageOfCaseLeads(query, read, call.caller.actor, factsOf(call))),
  );
  mount(listHearing, async ({ query }, call) =>
    ok(await hearingList(query.level, read, call.caller.actor, factsOf(call))),
  );
}

import type { ContentClasses } from '#core/classes/content-classes.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { CaseLeadRules } from '#core/petitions/case-lead-rules.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { AuthorityCodes, QueryCodes } from '#ledger/query-code.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';

/** What the use cases of this area are built from; `app.ts` gives them. */
export type PetitionParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly law: LawBook;
  readonly contentClasses: ContentClasses;
  readonly caseLeadRules: CaseLeadRules;
  readonly divisions: Divisions;
  readonly queryCodes: QueryCodes;
  readonly authorityCodes: AuthorityCodes;
};

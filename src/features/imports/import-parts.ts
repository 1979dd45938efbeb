import type { Actor } from '#core/access/actor.ts';
import type { ContentClasses } from '#core/classes/content-classes.ts';
import type { ImportMapping } from '#core/imports/import-mapping.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { QueryCodes } from '#ledger/query-code.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { WorkbookSource } from '#platform/workbook/detect-format.ts';

/** What the use cases of this area are built from; `app.ts` gives them. */
export type ImportParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly law: LawBook;
  readonly contentClasses: ContentClasses;
  readonly divisions: Divisions;
  readonly queryCodes: QueryCodes;
};

/** One file to be taken in, by whom and how. */
export type ImportTask = {
  readonly runId: string;
  readonly source: WorkbookSource;
  readonly fileName: string;
  readonly mapping: ImportMapping;
  readonly actor: Actor;
  readonly directory: Directory;
  /** Registers new open matters with their limits, instead of matters that were handled before. */
  readonly open: boolean;
};

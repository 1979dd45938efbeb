import type { LedgerFileWanted } from '#contract/ledger-file.ts';
import type { PetitionRow } from '#contract/lists.ts';
import type { Actor } from '#core/access/actor.ts';
import type { Reader } from '#ledger/transaction.ts';
import { listAsKnown } from './list-as-known.ts';
import { presentRow, type RowFacts } from './presenter.ts';
import { pageOfPetitions } from './queries.ts';

const pageSize = 200;

/** Every row of the ledger that is wanted, page after page as somebody takes them; by the same reading as the screen. */
export async function* lookUpLedger(
  wanted: LedgerFileWanted,
  read: Reader,
  actor: Actor,
  facts: RowFacts,
): AsyncGenerator<PetitionRow> {
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await pageOf(wanted, after, read, actor, facts);
    yield* page.rows;
    after = page.next;
  }
}

type Page = { readonly rows: readonly PetitionRow[]; readonly next?: string | undefined };

async function pageOf(
  wanted: LedgerFileWanted,
  after: string | undefined,
  read: Reader,
  actor: Actor,
  facts: RowFacts,
): Promise<Page> {
  const { today } = facts;
  if ('asOf' in wanted) {
    const { asOf, filter } = wanted;
    const page = await listAsKnown({ asOf, filter, after, pageSize }, read, actor, facts);
    if (!page.ok) throw new Error(page.error.kind);
    return page.value;
  }
  const filter = { ...wanted.filter, facts: { today, ladder: facts.law.ladder(today) } };
  const page = await pageOfPetitions(read, actor, filter, { sort: wanted.sort, after, pageSize });
  return { rows: page.rows.map((row) => presentRow(row, facts)), next: page.next };
}

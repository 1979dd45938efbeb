import { sql } from 'kysely';
import type { z } from 'zod';
import { viewSettings, type listViews, type saveView } from '#contract/lists.ts';
import type { Answer, Nothing } from '#contract/operation.ts';
import type { AccountId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Database } from '#ledger/transaction.ts';

type Desk = Database['desk'];

/** Own views and shared ones. A view saved by an older program that no longer fits is left out. */
export async function ownAndSharedViews(desk: Desk, accountId: AccountId): Promise<Answer<typeof listViews>> {
  const rows = await desk
    .selectFrom('saved_view')
    .selectAll()
    .where((is) => is.or([is('account_id', '=', accountId), is('shared', '=', true)]))
    .orderBy('name')
    .execute();
  const views = rows.flatMap(({ id, name, settings, shared, account_id }) => {
    const parsed = viewSettings.safeParse(settings);
    return parsed.success ? [{ id, name, settings: parsed.data, shared, own: account_id === accountId }] : [];
  });
  return { views };
}

export async function keepView(
  desk: Desk,
  accountId: AccountId,
  id: string,
  view: z.output<typeof saveView.body>,
): Promise<Result<Nothing, NotYourView>> {
  const settings = JSON.stringify(view.settings);
  const { name, shared } = view;
  const saved = await desk
    .insertInto('saved_view')
    .values({ id, account_id: accountId, name, settings, shared })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ name, settings, shared })
        .where(sql.ref('saved_view.account_id'), '=', accountId),
    )
    .returning('id')
    .executeTakeFirst();
  return saved ? ok({}) : err({ kind: 'worklists.not-your-view' });
}

export async function dropView(desk: Desk, accountId: AccountId, id: string): Promise<void> {
  await desk.deleteFrom('saved_view').where('id', '=', id).where('account_id', '=', accountId).execute();
}

export type NotYourView = { readonly kind: 'worklists.not-your-view' };

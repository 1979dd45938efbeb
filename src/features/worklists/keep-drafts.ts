import type { readDraft } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { AccountId } from '#core/kit/ids.ts';
import type { Database } from '#ledger/transaction.ts';

type Desk = Database['desk'];

export async function findDraft(
  desk: Desk,
  accountId: AccountId,
  key: string,
): Promise<Answer<typeof readDraft>> {
  const row = await desk
    .selectFrom('draft')
    .select(['content', 'saved_at'])
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .executeTakeFirst();
  return { draft: row?.content ?? null, savedAt: row?.saved_at.toISOString() ?? null };
}

export async function keepDraft(
  desk: Desk,
  accountId: AccountId,
  key: string,
  draft: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<{ savedAt: string }> {
  const content = JSON.stringify(draft);
  await desk
    .insertInto('draft')
    .values({ account_id: accountId, key, content, saved_at: now })
    .onConflict((conflict) => conflict.columns(['account_id', 'key']).doUpdateSet({ content, saved_at: now }))
    .execute();
  return { savedAt: now.toISOString() };
}

export async function dropDraft(desk: Desk, accountId: AccountId, key: string): Promise<void> {
  await desk.deleteFrom('draft').where('account_id', '=', accountId).where('key', '=', key).execute();
}

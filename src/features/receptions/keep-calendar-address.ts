import { randomBytes } from 'node:crypto';
import { ownCalendarPath } from '#contract/calendars.ts';
import type { AccountId } from '#core/kit/ids.ts';
import { hashToken } from '#features/accounts/queries.ts';
import type { Database } from '#ledger/transaction.ts';

/** Since when the account has a secret address; nothing when it has none. */
export async function findAddress(
  { desk }: Database,
  accountId: AccountId,
): Promise<{ madeAt: string | undefined }> {
  const row = await desk
    .selectFrom('calendar_address')
    .select('made_at')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return { madeAt: row?.made_at.toISOString() };
}

/** A new address, in place of any older one. Only its hash is kept: who lost it makes another. */
export async function makeAddress(
  { desk }: Database,
  accountId: AccountId,
  madeAt: Date,
): Promise<{ path: string }> {
  const secret = randomBytes(24).toString('base64url');
  const row = { secret_hash: hashToken(secret), made_at: madeAt };
  await desk
    .insertInto('calendar_address')
    .values({ account_id: accountId, ...row })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(row))
    .execute();
  return { path: ownCalendarPath(secret) };
}

export async function endAddress({ desk }: Database, accountId: AccountId): Promise<Record<string, never>> {
  await desk.deleteFrom('calendar_address').where('account_id', '=', accountId).execute();
  return {};
}

/** Whose address it is; nothing for one that was never given or has ended. */
export async function findAddressee({ desk }: Database, secret: string): Promise<AccountId | undefined> {
  const row = await desk
    .selectFrom('calendar_address')
    .select('account_id')
    .where('secret_hash', '=', hashToken(secret))
    .executeTakeFirst();
  // The address was made by somebody signed in, whose id this is.
  return row?.account_id as AccountId | undefined;
}

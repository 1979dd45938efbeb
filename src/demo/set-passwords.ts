import type { Pool } from 'pg';
import { hashPassword, isRightPassword } from '#features/accounts/hash-password.ts';
import { storePasswordHash } from '#ledger/store-identity.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { ok } from '#core/kit/result.ts';

/** Gives every account the one password of the demonstration, where it has another. Answers how many had. */
export async function setPasswords(pool: Pool, password: string): Promise<number> {
  const { read, transact } = openDatabase(pool);
  const accounts = await read
    .selectFrom('account')
    .select(['jurisdiction_id as jurisdictionId', 'id', 'password_hash as stored'])
    .execute();
  const checked = await Promise.all(
    accounts.map(async (account) => ({
      ...account,
      right: await isRightPassword(account.stored, password),
    })),
  );
  const wrong = await Promise.all(
    checked
      .filter(({ right }) => !right)
      .map(async (account) => ({ ...account, hash: await hashPassword(password) })),
  );
  if (wrong.length === 0) return 0;
  const done = await transact<number, never>(async (tx) => {
    for (const { jurisdictionId, id, hash } of wrong) await storePasswordHash(tx, jurisdictionId, id, hash);
    return ok(wrong.length);
  });
  if (!done.ok) throw new Error(done.error.kind);
  return done.value;
}

import { err, ok, type Result } from '#core/kit/result.ts';
import type { Nothing } from '#contract/operation.ts';
import { storePasswordHash } from '#ledger/store-identity.ts';
import type { Database, Stale } from '#ledger/transaction.ts';
import { hashPassword, isRightPassword } from './hash-password.ts';
import type { Caller } from './queries.ts';
import type { AccountRefusal } from './refusals.ts';
import { endSessions } from './sign-in.ts';

/** The person gives the present password and a new one; their other sessions end. */
export async function changeOwnPassword(
  command: { readonly current: string; readonly next: string },
  caller: Caller,
  database: Database,
): Promise<Result<Nothing, AccountRefusal | Stale>> {
  const { accountId, jurisdictionId } = caller.actor;
  const account = await database.read
    .selectFrom('account')
    .select('password_hash')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (!(await isRightPassword(account?.password_hash, command.current)))
    return err({ kind: 'accounts.wrong-password' });
  const passwordHash = await hashPassword(command.next);
  const done = await database.transact<Nothing, AccountRefusal>(async (tx) => {
    await storePasswordHash(tx, jurisdictionId, accountId, passwordHash);
    return ok({});
  });
  if (done.ok) await endSessions(database, accountId, caller.tokenHash);
  return done;
}

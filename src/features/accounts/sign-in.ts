import { randomBytes } from 'node:crypto';
import type { AccountId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { actorAt, type DirectoryReader } from '#features/organisation/queries.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import { isRightPassword } from './hash-password.ts';
import { hashToken, type Caller } from './queries.ts';
import type { AccountRefusal } from './refusals.ts';

export type SignInParts = {
  readonly database: Database;
  readonly readDirectory: DirectoryReader;
  readonly clock: Clock;
};

/** A working day and an evening; then the person signs in again. */
const sessionMs = 14 * 3_600_000;

/** Checks the password and opens a session at the person's first post. Returns the cookie's token. */
export async function signIn(
  command: { readonly username: string; readonly password: string },
  { database, readDirectory, clock }: SignInParts,
): Promise<Result<{ readonly token: string; readonly caller: Caller }, AccountRefusal>> {
  const directory = await readDirectory(database.read);
  if (!directory) return err({ kind: 'accounts.not-set-up' });
  const account = await database.read
    .selectFrom('account')
    .select(['id', 'password_hash'])
    .where('jurisdiction_id', '=', directory.office.jurisdictionId)
    .where('username', '=', command.username.toLowerCase())
    .where('closed', '=', false)
    .executeTakeFirst();
  const right = await isRightPassword(account?.password_hash, command.password);
  if (!account || !right) return err({ kind: 'accounts.wrong-credentials' });
  const [post] = directory.postsOf(account.id);
  const actor = post && actorAt(directory, account.id, post.id);
  if (!actor) return err({ kind: 'accounts.no-post' });
  const token = randomBytes(32).toString('base64url');
  const caller = { actor, directory, tokenHash: hashToken(token) };
  await openSession(database, clock, caller);
  return ok({ token, caller });
}

async function openSession(database: Database, clock: Clock, caller: Caller): Promise<void> {
  const now = clock.now();
  await database.desk.deleteFrom('session').where('expires_at', '<', now).execute();
  await database.desk
    .insertInto('session')
    .values({
      token_hash: caller.tokenHash,
      account_id: caller.actor.accountId,
      post_id: caller.actor.postId,
      created_at: now,
      expires_at: new Date(now.getTime() + sessionMs),
    })
    .execute();
}

/** Ends every session of an account, but for the one named. */
export async function endSessions(
  database: Database,
  accountId: AccountId,
  except: Buffer | undefined,
): Promise<void> {
  const sessions = database.desk.deleteFrom('session').where('account_id', '=', accountId);
  await (except ? sessions.where('token_hash', '!=', except) : sessions).execute();
}

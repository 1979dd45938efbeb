// The people of the demonstration are signed in for two years at once; nobody could type a password for each day.
import { randomBytes } from 'node:crypto';
import { hashToken, sessionCookie } from '#features/accounts/queries.ts';
import type { Database } from '#ledger/transaction.ts';
import type { FoundedCounty } from './found-county.ts';

/** Opens a session for everybody and gives the cookie by user name. Close them with `closeSessions`. */
export async function openSessions(
  { desk }: Pick<Database, 'desk'>,
  places: FoundedCounty['places'],
  until: Date,
): Promise<ReadonlyMap<string, string>> {
  const people = [...places].map(([username, place]) => ({
    username,
    place,
    token: randomBytes(32).toString('base64url'),
  }));
  const rows = people.map(({ place, token }) => ({
    token_hash: hashToken(token),
    account_id: place.accountId,
    post_id: place.postId,
    created_at: until,
    expires_at: until,
  }));
  await desk.insertInto('session').values(rows).execute();
  return new Map(people.map(({ username, token }) => [username, `${sessionCookie}=${token}`]));
}

/** Ends every session; before the doors open there are no others. */
export async function closeSessions({ desk }: Pick<Database, 'desk'>): Promise<void> {
  await desk.deleteFrom('session').execute();
}

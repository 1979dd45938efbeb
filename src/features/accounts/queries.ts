import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import type { AccountId, PostId } from '#core/kit/ids.ts';
import { actorAt, type Directory, type DirectoryReader } from '#features/organisation/queries.ts';
import type { Database } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';

/** Who is calling: the actor for the rules, the directory for names. */
export type Caller = { readonly actor: Actor; readonly directory: Directory; readonly tokenHash: Buffer };

export const sessionCookie = 'kaimen';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

type Session = { readonly accountId: AccountId; readonly postId: PostId; readonly expiresAt: Date };

export type SessionReader = {
  readonly find: (token: string | undefined) => Promise<Caller | undefined>;
  /** Forgets what is remembered, after a session or a post has changed. */
  readonly forget: () => void;
};

/**
 * Finds the caller behind a session cookie. A session is asked from the database at most once in five seconds;
 * in this process a change is felt at once, in another one after that.
 */
export function createSessionReader(
  database: Database,
  readDirectory: DirectoryReader,
  clock: Clock,
): SessionReader {
  const remembered = new Map<string, { readonly caller: Caller; readonly until: number }>();
  return {
    find: async (token) => {
      if (!token) return undefined;
      const now = clock.now().getTime();
      const fresh = remembered.get(token);
      if (fresh && fresh.until > now) return fresh.caller;
      remembered.delete(token);
      const caller = await findCaller(database, readDirectory, clock, hashToken(token));
      if (caller) {
        if (remembered.size >= rememberedMax) remembered.clear();
        remembered.set(token, { caller, until: now + rememberedMs });
      }
      return caller;
    },
    forget: () => remembered.clear(),
  };
}

const rememberedMs = 5_000;
const rememberedMax = 5_000;

async function findCaller(
  database: Database,
  readDirectory: DirectoryReader,
  clock: Clock,
  tokenHash: Buffer,
): Promise<Caller | undefined> {
  const session = await findSession(database, clock, tokenHash);
  const directory = session && (await readDirectory(database.read));
  const actor = directory && actorAt(directory, session.accountId, session.postId);
  return actor && { actor, directory, tokenHash };
}

async function findSession(
  database: Database,
  clock: Clock,
  tokenHash: Buffer,
): Promise<Session | undefined> {
  return database.desk
    .selectFrom('session')
    .select([
      sql<AccountId>`account_id`.as('accountId'),
      sql<PostId>`post_id`.as('postId'),
      'expires_at as expiresAt',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', clock.now())
    .executeTakeFirst();
}

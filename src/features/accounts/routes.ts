import {
  changePassword,
  changePost,
  readSession,
  signIn as signInOperation,
  signOut,
} from '#contract/session.ts';
import { readSetup, setUp } from '#contract/setup.ts';
import { err, ok } from '#core/kit/result.ts';
import { actorAt } from '#features/organisation/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import { changeOwnPassword } from './change-password.ts';
import { callerToMe } from './presenter.ts';
import { hashToken, sessionCookie, type Caller, type SessionReader } from './queries.ts';
import { setUpOffice, type SetUpParts } from './set-up-office.ts';
import { signIn, type SignInParts } from './sign-in.ts';

export type AccountParts = SignInParts & SetUpParts & { readonly sessions: SessionReader };

export function accountRoutes(mount: Mount<Caller>, parts: AccountParts): void {
  const { database, clock, sessions, readDirectory } = parts;

  mount(readSetup, async () => ok({ needed: (await readDirectory(database.read)) === undefined }));

  mount(setUp, async ({ body }) => setUpOffice(body, parts), { perMinute: 20 });

  mount(
    signInOperation,
    async ({ body }, call) => {
      const signedIn = await signIn(body, parts);
      if (!signedIn.ok) return signedIn;
      call.setCookie(sessionCookie, signedIn.value.token);
      return ok(callerToMe(signedIn.value.caller, clock.today()));
    },
    { perMinute: 30 },
  );

  mount(readSession, async (_, { caller }) => ok(callerToMe(caller, clock.today())));

  mount(changePost, async ({ body }, { caller }) => {
    const actor = actorAt(caller.directory, caller.actor.accountId, body.postId);
    if (!actor) return err({ kind: 'accounts.not-your-post' });
    await database.desk
      .updateTable('session')
      .set({ post_id: body.postId })
      .where('token_hash', '=', caller.tokenHash)
      .execute();
    sessions.forget();
    return ok(callerToMe({ ...caller, actor }, clock.today()));
  });

  mount(changePassword, async ({ body }, { caller }) => {
    const changed = await changeOwnPassword(body, caller, database);
    if (changed.ok) sessions.forget();
    return changed;
  });

  mount(signOut, async (_, call) => {
    const token = call.cookie(sessionCookie);
    if (token) await database.desk.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute();
    sessions.forget();
    call.setCookie(sessionCookie, undefined);
    return ok({});
  });
}

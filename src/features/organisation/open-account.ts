import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { AccountId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { storeAccount, storePasswordHash } from '#ledger/store-identity.ts';
import { changeOrganisation, type Organiser, type OrganisationParts } from './change-organisation.ts';

/** How a first password is hashed; given from outside because accounts own the way. */
export type PasswordParts = OrganisationParts & {
  readonly hashPassword: (password: string) => Promise<string>;
};

type UsernameTaken = { readonly kind: 'organisation.username-taken'; readonly username: string };
type UnknownAccount = { readonly kind: 'organisation.unknown-account' };

/** Opens an account with a first password that is shown once and never stored in the clear. */
export async function openAccount(
  command: { readonly username: string; readonly personName: string; readonly password?: string },
  organiser: Organiser,
  requestId: string,
  parts: PasswordParts,
) {
  const id = uuid() as AccountId;
  const firstPassword = command.password ?? makePassword();
  const passwordHash = await parts.hashPassword(firstPassword);
  const { jurisdictionId } = organiser.directory.office;
  const { username } = command;
  const done = await changeOrganisation<UsernameTaken>(
    organiser,
    requestId,
    parts,
    () => ok([{ kind: 'AccountOpened', accountId: id }]),
    async (tx): Promise<Result<unknown, UsernameTaken>> => {
      const taken = await tx.read
        .selectFrom('account')
        .select('id')
        .where('jurisdiction_id', '=', jurisdictionId)
        .where('username', '=', username)
        .executeTakeFirst();
      if (taken) return err({ kind: 'organisation.username-taken', username });
      await storeAccount(tx, {
        jurisdiction_id: jurisdictionId,
        id,
        username,
        person_name: command.personName,
        password_hash: passwordHash,
        closed: false,
      });
      return ok(undefined);
    },
  );
  return done.ok ? ok({ id, firstPassword }) : done;
}

/** A new first password for somebody who forgot theirs. The caller ends their sessions. */
export async function resetPassword(
  accountId: AccountId,
  organiser: Organiser,
  requestId: string,
  parts: PasswordParts,
) {
  const firstPassword = makePassword();
  const passwordHash = await parts.hashPassword(firstPassword);
  const done = await changeOrganisation<UnknownAccount>(
    organiser,
    requestId,
    parts,
    () => ok([{ kind: 'PasswordReset', accountId }]),
    async (tx): Promise<Result<unknown, UnknownAccount>> => {
      if (!organiser.directory.person(accountId)) return err({ kind: 'organisation.unknown-account' });
      await storePasswordHash(tx, organiser.directory.office.jurisdictionId, accountId, passwordHash);
      return ok(undefined);
    },
  );
  return done.ok ? ok({ firstPassword }) : done;
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twelve letters and digits without look-alikes, in groups of four: about 59 bits. */
export function makePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}

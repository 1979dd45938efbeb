// The first run. Whoever can read the console may set the office up, once.
import type { Nothing } from '#contract/operation.ts';
import { timingSafeEqual } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { setUp } from '#contract/setup.ts';
import type { AccountId, JurisdictionId, PostId, UnitId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { emptyOrganisation, type OrganisationEvent } from '#core/organisation/organisation.ts';
import { recordOrganisation } from '#ledger/organisation-ledger.ts';
import { storeAccount, storeOffice } from '#ledger/store-identity.ts';
import type { Database, Stale } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import { hashPassword } from './hash-password.ts';
import type { AccountRefusal } from './refusals.ts';

export type SetUpParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly setupToken: () => string;
  readonly forgetSetupToken: () => void;
};

/** Creates the county, its petition office and the first administrator, who signs in and does the rest. */
export async function setUpOffice(
  command: z.output<typeof setUp.body>,
  { database, clock, setupToken, forgetSetupToken }: SetUpParts,
): Promise<Result<Nothing, AccountRefusal | Stale>> {
  if (!sameText(command.token, setupToken())) return err({ kind: 'accounts.wrong-token' });
  const passwordHash = await hashPassword(command.administrator.password);
  const done = await database.transact<Nothing, AccountRefusal>(async (tx) => {
    const present = await tx.read.selectFrom('office').select('name').executeTakeFirst();
    if (present) return err({ kind: 'accounts.already-set-up' });
    const jurisdictionId = command.divisionCode as JurisdictionId;
    const founding = foundingEvents(command, clock.today());
    await storeOffice(tx, {
      jurisdiction_id: jurisdictionId,
      name: command.officeName,
      division_name: command.divisionName,
      root_unit_id: founding.rootUnitId,
      set_up_at: clock.now(),
    });
    await storeAccount(tx, {
      jurisdiction_id: jurisdictionId,
      id: founding.accountId,
      username: command.administrator.username,
      person_name: command.administrator.personName,
      password_hash: passwordHash,
      closed: false,
    });
    await recordOrganisation(tx, founding.rootUnitId, emptyOrganisation, founding.events, {
      actor: { accountId: founding.accountId, postId: founding.postId, jurisdictionId },
      at: clock.now(),
      cause: 'set-up',
      legalBasis: '《信访工作条例》第十四条',
    });
    return ok({});
  });
  if (done.ok) forgetSetupToken();
  return done;
}

function foundingEvents(command: z.output<typeof setUp.body>, today: ReturnType<Clock['today']>) {
  const rootUnitId = uuid() as UnitId;
  const officeId = uuid() as UnitId;
  const postId = uuid() as PostId;
  const accountId = uuid() as AccountId;
  const unit = { divisionCode: command.divisionCode, closed: false };
  const events: readonly OrganisationEvent[] = [
    {
      kind: 'UnitCreated',
      unit: {
        ...unit,
        id: rootUnitId,
        parentId: undefined,
        kind: 'county',
        name: command.divisionName,
        organCode: '',
      },
    },
    {
      kind: 'UnitCreated',
      unit: {
        ...unit,
        id: officeId,
        parentId: rootUnitId,
        kind: 'petition-office',
        name: command.officeName,
        organCode: command.organCode,
      },
    },
    {
      kind: 'PostCreated',
      post: { id: postId, unitId: officeId, title: '系统管理员', role: 'administrator', closed: false },
    },
    { kind: 'AccountOpened', accountId },
    { kind: 'PostFilled', holding: { postId, accountId, from: today } },
  ];
  return { rootUnitId, postId, accountId, events };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

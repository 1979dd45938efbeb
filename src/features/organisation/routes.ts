import { v7 as uuid } from 'uuid';
import * as contract from '#contract/organisation.ts';
import * as rules from '#core/organisation/change-organisation.ts';
import type { AccountId, PostId, UnitId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import { changeOrganisation, mayOrganise, type Organiser } from './change-organisation.ts';
import { findDivisions } from './find-divisions.ts';
import { townsOf, unitsForDivisions } from './import-divisions.ts';
import { openAccount, resetPassword, type PasswordParts } from './open-account.ts';
import { presentOrganisation } from './presenter.ts';

export type OrganisationRouteParts = PasswordParts & {
  readonly divisions: Divisions;
  /** Called after every change, so that nobody keeps what was taken; with an account, its sessions end. */
  readonly onRightsChanged: (accountId?: AccountId) => Promise<void>;
};

export function organisationRoutes<Caller extends Organiser>(
  mount: Mount<Caller>,
  parts: OrganisationRouteParts,
): void {
  mount(contract.readOrganisation, async (_, { caller }) =>
    ok(presentOrganisation(caller.directory, mayOrganise(caller.actor))),
  );
  mount(contract.findDivisions, async ({ query }, { caller }) =>
    ok({ hits: [...findDivisions(query, caller.directory, parts.divisions)] }),
  );
  unitRoutes(mount, parts);
  postRoutes(mount, parts);
  accountRoutes(mount, parts);
}

function unitRoutes<Caller extends Organiser>(mount: Mount<Caller>, parts: OrganisationRouteParts): void {
  mount(contract.createUnit, async ({ body }, call) => {
    const id = uuid() as UnitId;
    const unit = { ...body, id, closed: false };
    return withId(id, await change(call, parts, (state) => rules.createUnit(unit, state)));
  });
  mount(contract.changeUnit, async ({ params, body }, call) =>
    withId(
      params.id,
      await change(call, parts, (state) => rules.changeUnit({ ...body, unitId: params.id }, state)),
    ),
  );
  mount(contract.importDivisions, async ({ body }, call) => {
    const lines =
      body.lines.length > 0
        ? body.lines
        : townsOf(call.caller.directory.office.jurisdictionId, parts.divisions);
    let created = 0;
    const done = await change(call, parts, (state) => {
      const events = unitsForDivisions(lines, state);
      created = events.ok ? events.value.length : 0;
      return events;
    });
    return done.ok ? ok({ created, present: lines.length - created }) : done;
  });
}

function postRoutes<Caller extends Organiser>(mount: Mount<Caller>, parts: OrganisationRouteParts): void {
  mount(contract.createPost, async ({ body }, call) => {
    const id = uuid() as PostId;
    const post = { ...body, id, closed: false };
    return withId(id, await change(call, parts, (state) => rules.createPost(post, state)));
  });
  mount(contract.closePost, async ({ params }, call) =>
    withId(params.id, await change(call, parts, (state) => rules.closePost(params.id, state))),
  );
  mount(contract.fillPost, async ({ params, body }, call) => {
    const known = call.caller.directory.person(body.accountId);
    if (!known) return err({ kind: 'organisation.unknown-account' });
    const holding = { postId: params.id, accountId: body.accountId, from: parts.clock.today() };
    const done = await change(call, parts, (state) => rules.fillPost(holding, state));
    return withId(params.id, done);
  });
  mount(contract.vacatePost, async ({ params }, call) => {
    const command = { postId: params.id, accountId: params.accountId, on: parts.clock.today() };
    const done = await change(call, parts, (state) => rules.vacatePost(command, state));
    return withId(params.id, done);
  });
}

function accountRoutes<Caller extends Organiser>(mount: Mount<Caller>, parts: OrganisationRouteParts): void {
  mount(contract.openAccount, async ({ body }, { caller, requestId }) => {
    const account = { ...body, username: body.username.toLowerCase() };
    const done = await openAccount(account, caller, requestId, parts);
    await parts.onRightsChanged();
    return done;
  });
  mount(contract.resetPassword, async ({ params }, { caller, requestId }) => {
    const done = await resetPassword(params.id, caller, requestId, parts);
    if (done.ok) await parts.onRightsChanged(params.id);
    return done;
  });
}

async function change<Caller extends Organiser>(
  call: Call<Caller>,
  parts: OrganisationRouteParts,
  decide: Parameters<typeof changeOrganisation>[3],
) {
  const done = await changeOrganisation(call.caller, call.requestId, parts, decide);
  await parts.onRightsChanged();
  return done;
}

function withId<Refusal>(
  id: string,
  result: Result<{ version: number }, Refusal>,
): Result<{ id: string; version: number }, Refusal> {
  return result.ok ? ok({ id, version: result.value.version }) : result;
}

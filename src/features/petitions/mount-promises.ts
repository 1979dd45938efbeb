// The routes of promises.
import { v7 as uuid } from 'uuid';
import * as contract from '#contract/promise-steps.ts';
import type { AccountId, PromiseId, UnitId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Duty } from '#core/organisation/roles.ts';
import {
  handOnPromise,
  keepPromise,
  movePromise,
  urgePromise,
  withdrawPromise,
} from '#core/petitions/keep-promise.ts';
import {
  recordPromise,
  type OwnerFacts,
  type PromiseForOthersRefusal,
  type PromiseRefusal,
} from '#core/petitions/make-promise.ts';
import type { Promiser } from '#core/petitions/promise.ts';
import type { StepRefusal } from '#core/petitions/steps.ts';
import { promiseSteps } from '#core/petitions/promise-steps.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall } from './prepare-step.ts';
import { takeStep, type Decided } from './take-step.ts';

export function mountPromises(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.makePromise, ({ params, body }, call) =>
    takeStep(
      'make-promise',
      stepCall(params.id, body, call),
      (state): Result<Decided, StepRefusal | PromiseRefusal | PromiseForOthersRefusal | PromiserUnknown> => {
        const { kind, text, unitId, ownerId, limit } = body;
        const by = promiserOf(body.by, call.caller);
        if (!by.ok) return by;
        const promise = { id: uuid() as PromiseId, kind, text, unitId, ownerId, limit, by: by.value };
        const facts = {
          ...factsOf(call, parts, state),
          ...ownerFacts(call.caller.directory, unitId, ownerId),
        };
        return justEvents(recordPromise(promise, state, facts));
      },
      parts,
    ),
  );
  mount(contract.keepPromise, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'keep-promise',
      stepCall(params.id, body, call),
      (state) => justEvents(keepPromise(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.movePromise, ({ params, body }, call) =>
    takeStep(
      'move-promise',
      stepCall(params.id, body, call),
      (state) => justEvents(movePromise(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.handOnPromise, ({ params, body }, call) =>
    takeStep(
      'hand-on-promise',
      stepCall(params.id, body, call),
      (state) => {
        const owner = ownerFacts(call.caller.directory, body.unitId, body.ownerId);
        return justEvents(handOnPromise(body, state, { ...factsOf(call, parts, state), ...owner }));
      },
      parts,
    ),
  );
  mount(contract.urgePromise, ({ params, body }, call) =>
    takeStep(
      'urge-promise',
      stepCall(params.id, body, call),
      (state) => justEvents(urgePromise(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.withdrawPromise, ({ params, body }, call) =>
    takeStep(
      'withdraw-promise',
      stepCall(params.id, body, call),
      (state) => justEvents(withdrawPromise(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
}

/** Whether a unit is there to keep a promise, and the person named is one of it. */
export function ownerFacts(directory: Directory, unitId: UnitId, ownerId: AccountId | undefined): OwnerFacts {
  const { duty, orDuties } = promiseSteps['keep-promise'];
  const keepers = [duty, ...orDuties].flatMap((one: Duty) => directory.holdersWith(unitId, one));
  return {
    canKeep: directory.unit(unitId)?.closed === false && keepers.length > 0,
    ownerIsInUnit: ownerId === undefined || keepers.includes(ownerId),
  };
}

// Whoever writes it down gave the word, unless somebody else is named; a name from the organisation has to be in it.
function promiserOf(
  named: Promiser | undefined,
  { actor, directory }: Caller,
): Result<Promiser, PromiserUnknown> {
  if (named?.accountId && !directory.person(named.accountId))
    return err({ kind: 'petitions.promiser-unknown' });
  return ok(
    named ?? {
      accountId: actor.accountId,
      name: directory.personName(actor.accountId),
      post: directory.post(actor.postId)?.title ?? '',
    },
  );
}

export type PromiserUnknown = { readonly kind: 'petitions.promiser-unknown' };

// The routes of weight, distance and execution.
import * as contract from '#contract/quality-steps.ts';
import type { AccountId, UnitId } from '#core/kit/ids.ts';
import { roles, type Duty, type RoleId } from '#core/organisation/roles.ts';
import { decideRecusal, declareRecusal, requestRecusal } from '#core/petitions/decide-recusal.ts';
import { markImportant, unmarkImportant } from '#core/petitions/mark-important.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { takesPart } from '#core/petitions/part-in-petition.ts';
import { recordExecution } from '#core/petitions/record-execution.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountQuality(mount: Mount<Caller>, parts: PetitionParts): void {
  importanceSteps(mount, parts);
  recusalSteps(mount, parts);
  mount(contract.recordExecution, ({ params, body }, call) => {
    const { expectedVersion: _, ...execution } = body;
    const step = stepCall(params.id, body, call);
    return takeStep(
      'record-execution',
      step,
      (state) => justEvents(recordExecution(execution, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function importanceSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.markImportant, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'mark-important',
      step,
      (state) => justEvents(markImportant(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.unmarkImportant, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'unmark-important',
      step,
      (state) => justEvents(unmarkImportant(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function recusalSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.declareRecusal, ({ params, body }, call) => {
    const { actor, directory } = call.caller;
    const step = stepCall(params.id, body, call);
    return takeStep(
      'declare-recusal',
      step,
      (state) => {
        const decider = deciderFor(actor.accountId, state, directory);
        return justEvents(declareRecusal(body, state, { ...factsOf(call, parts, state), decider }));
      },
      parts,
    );
  });
  mount(contract.requestRecusal, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'request-recusal',
      step,
      (state) => {
        const decider = deciderFor(body.personId, state, call.caller.directory);
        return justEvents(requestRecusal(body, state, { ...factsOf(call, parts, state), decider }));
      },
      parts,
    );
  });
  mount(contract.decideRecusal, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'decide-recusal',
      step,
      (state) => justEvents(decideRecusal(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

/**
 * The head of the person's unit. About a head, and about leaders and helpers from other units, the unit that registered and
 * sent the matter; about the head of that one, the unit above.
 */
function deciderFor(
  personId: AccountId,
  state: PetitionState,
  directory: Directory,
): { readonly unitId: UnitId; readonly ofHead: boolean } | undefined {
  const { registeringUnitId, assignment, coHandlers } = state;
  const posts = directory.postsOf(personId);
  const own = [assignment?.unitId, ...coHandlers, registeringUnitId].find((id) =>
    posts.some((post) => post.unitId === id),
  );
  const receives = posts.some((post) => receivesVisitors(post.role));
  const unitId = own ?? (receives || takesPart(state, personId) ? registeringUnitId : undefined);
  if (!unitId) return undefined;
  const heads = directory.holdersWith(unitId, 'sign-important');
  if (heads.length > 0 && !heads.includes(personId)) return { unitId, ofHead: false };
  const above = unitId === registeringUnitId ? directory.unit(unitId)?.parentId : registeringUnitId;
  return { unitId: above ?? unitId, ofHead: true };
}

function receivesVisitors(role: RoleId): boolean {
  const duties: readonly Duty[] = roles[role].duties;
  return duties.includes('receive-visitors');
}

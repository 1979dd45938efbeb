// The routes of the turns off the straight road.
import * as stepContract from '#contract/steps.ts';
import {
  agreeObjection,
  objectToJurisdiction,
  rejectObjection,
} from '#core/petitions/object-to-jurisdiction.ts';
import { declinePetition } from '#core/petitions/decline-petition.ts';
import { reopenPetition } from '#core/petitions/reopen-petition.ts';
import { withdrawPetition } from '#core/petitions/withdraw-petition.ts';
import { papersOfRedirect, redirectClaims } from '#core/petitions/redirect-claims.ts';
import {
  approveExtension,
  refuseExtensionRequest,
  requestExtension,
  serveExtension,
} from '#core/petitions/extend-handling.ts';
import type { UnitId } from '#core/kit/ids.ts';
import { ok } from '#core/kit/result.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { readRepeats } from './present-links.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountDetours(mount: Mount<Caller>, parts: PetitionParts): void {
  objectionSteps(mount, parts);
  extensionSteps(mount, parts);
  endingSteps(mount, parts);
}

function objectionSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(stepContract.object, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'object',
      step,
      (state) =>
        withPaper(objectToJurisdiction(body, state, factsOf(call, parts, state)), 'objection-statement'),
      parts,
    );
  });
  mount(stepContract.agreeObjection, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'agree-objection',
      step,
      (state) => justEvents(agreeObjection(state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.rejectObjection, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'reject-objection',
      step,
      (state) => justEvents(rejectObjection(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function extensionSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(stepContract.requestExtension, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'request-extension',
      step,
      (state) => justEvents(requestExtension(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.approveExtension, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'approve-extension',
      step,
      (state) => withPaper(approveExtension(state, factsOf(call, parts, state)), 'extension-notice'),
      parts,
    );
  });
  mount(stepContract.refuseExtension, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'refuse-extension',
      step,
      (state) => justEvents(refuseExtensionRequest(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.serveExtension, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'serve-extension',
      step,
      (state) => justEvents(serveExtension(body.service, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function endingSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(stepContract.redirect, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'redirect',
      step,
      (state) => {
        const { directory } = call.caller;
        const claims = body.claims.map((claim) => ({
          ...claim,
          organ: directory.unitName(claim.unitId) || claim.organ,
        }));
        const disciplineUnits = disciplineUnitsFor(state, directory);
        const led = redirectClaims({ claims }, state, { ...factsOf(call, parts, state), disciplineUnits });
        return led.ok ? ok({ events: led.value, papers: papersOfRedirect(claims) }) : led;
      },
      parts,
    );
  });
  mount(stepContract.decline, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    const step = stepCall(params.id, body, call);
    return takeStep(
      'decline',
      step,
      async (state, tx) => {
        const facts = factsOf(call, parts, state);
        const { actor, directory } = call.caller;
        const repeats = await readRepeats(state, tx.read, actor, { today: facts.today, directory });
        return declinePetition(command, state, { ...facts, repeats });
      },
      parts,
    );
  });
  mount(stepContract.withdraw, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    const step = stepCall(params.id, body, call);
    return takeStep(
      'withdraw',
      step,
      (state) => justEvents(withdrawPetition(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.reopen, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'reopen',
      step,
      (state) => justEvents(reopenPetition(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

// Nobody hands an accusation to the people it accuses, wherever they work (第三十条).
function disciplineUnitsFor({ respondent }: PetitionState, directory: Directory): readonly UnitId[] {
  const posts = respondent?.accountId === undefined ? [] : directory.postsOf(respondent.accountId);
  return directory.organisation.units
    .filter(
      ({ id, kind, closed }) => kind === 'discipline' && !closed && posts.every((post) => post.unitId !== id),
    )
    .map(({ id }) => id);
}

// The routes of the turns off the straight road.
import * as stepContract from '#contract/steps.ts';
import {
  agreeObjection,
  objectToJurisdiction,
  rejectObjection,
} from '#core/petitions/object-to-jurisdiction.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountDetours(mount: Mount<Caller>, parts: PetitionParts): void {
  objectionSteps(mount, parts);
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

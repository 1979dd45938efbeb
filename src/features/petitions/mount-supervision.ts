// The routes of urging, supervision orders and inspections.
import * as contract from '#contract/supervision-steps.ts';
import {
  closeSupervision,
  inspectSite,
  orderSupervision,
  replySupervision,
  returnSupervision,
} from '#core/petitions/supervise-petition.ts';
import { answerUrge, urgeUnit } from '#core/petitions/urge-unit.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountSupervision(mount: Mount<Caller>, parts: PetitionParts): void {
  urgingSteps(mount, parts);
  orderSteps(mount, parts);
}

function urgingSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.urge, ({ params, body }, call) =>
    takeStep(
      'urge',
      stepCall(params.id, body, call),
      (state) => justEvents(urgeUnit(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.answerUrge, ({ params, body }, call) =>
    takeStep(
      'answer-urge',
      stepCall(params.id, body, call),
      (state) => justEvents(answerUrge(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.inspect, ({ params, body }, call) => {
    const { expectedVersion: _, ...inspection } = body;
    return takeStep(
      'inspect',
      stepCall(params.id, body, call),
      (state) => justEvents(inspectSite(inspection, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function orderSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.orderSupervision, ({ params, body }, call) => {
    const { expectedVersion: _, ...order } = body;
    return takeStep(
      'order-supervision',
      stepCall(params.id, body, call),
      (state) => withPaper(orderSupervision(order, state, factsOf(call, parts, state)), 'supervision-letter'),
      parts,
    );
  });
  mount(contract.replySupervision, ({ params, body }, call) =>
    takeStep(
      'reply-supervision',
      stepCall(params.id, body, call),
      (state) => justEvents(replySupervision(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.returnSupervision, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'return-supervision',
      stepCall(params.id, body, call),
      (state) => justEvents(returnSupervision(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.closeSupervision, ({ params, body }, call) =>
    takeStep(
      'close-supervision',
      stepCall(params.id, body, call),
      (state) => justEvents(closeSupervision(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
}

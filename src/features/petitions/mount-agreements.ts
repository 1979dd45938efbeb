// The routes of agreements and of the simple procedure.
import * as contract from '#contract/agreement-steps.ts';
import * as simple from '#contract/simple-steps.ts';
import type { AccountId } from '#core/kit/ids.ts';
import { acceptSimply, answerSimply, convertSimple } from '#core/petitions/handle-simply.ts';
import {
  draftAgreement,
  dropAgreement,
  recordPerformance,
  signAgreement,
} from '#core/petitions/make-agreement.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

type IsHandler = (caller: Caller, state: PetitionState, handlerId: AccountId) => boolean;

export function mountAgreements(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.draftAgreement, ({ params, body }, call) =>
    takeStep(
      'draft-agreement',
      stepCall(params.id, body, call),
      (state) => draftAgreement(body.content, state, factsOf(call, parts, state)),
      parts,
    ),
  );
  mount(contract.signAgreement, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'sign-agreement',
      stepCall(params.id, body, call),
      (state) => justEvents(signAgreement(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.dropAgreement, ({ params, body }, call) =>
    takeStep(
      'drop-agreement',
      stepCall(params.id, body, call),
      (state) => justEvents(dropAgreement(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.recordPerformance, ({ params, body }, call) =>
    takeStep(
      'record-performance',
      stepCall(params.id, body, call),
      (state) => justEvents(recordPerformance(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
}

export function mountSimple(mount: Mount<Caller>, parts: PetitionParts, isHandler: IsHandler): void {
  mount(simple.acceptSimple, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'accept-simple',
      stepCall(params.id, body, call),
      (state) => {
        const handlerIsInUnit = isHandler(call.caller, state, body.handlerId);
        return justEvents(acceptSimply(command, state, { ...factsOf(call, parts, state), handlerIsInUnit }));
      },
      parts,
    );
  });
  mount(simple.answerSimple, ({ params, body }, call) =>
    takeStep(
      'answer-simple',
      stepCall(params.id, body, call),
      (state) => answerSimply(body.answer, state, factsOf(call, parts, state)),
      parts,
    ),
  );
  mount(simple.convertSimple, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'convert-simple',
      stepCall(params.id, body, call),
      (state) => convertSimple(command, state, factsOf(call, parts, state)),
      parts,
    );
  });
}

// The routes of claims beside the ordinary procedure.
import * as contract from '#contract/claim-steps.ts';
import {
  returnDutyAnswer,
  serveDutyAnswer,
  signDutyAnswer,
  submitDutyAnswer,
} from '#core/petitions/answer-duty.ts';
import { answerSuggestions } from '#core/petitions/answer-suggestions.ts';
import { bringClaimBack } from '#core/petitions/bring-claim-back.ts';
import { recordAccusationResult, recordHandOver } from '#core/petitions/hand-over-news.ts';
import { approveRouteMove, refuseRouteMove, requestRouteMove } from '#core/petitions/move-claim.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountClaims(mount: Mount<Caller>, parts: PetitionParts): void {
  answerSteps(mount, parts);
  moveSteps(mount, parts);
  newsSteps(mount, parts);
}

function answerSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.answerSuggestions, ({ params, body }, call) =>
    takeStep(
      'answer-suggestions',
      stepCall(params.id, body, call),
      (state) => withPaper(answerSuggestions(body, state, factsOf(call, parts, state)), 'suggestion-reply'),
      parts,
    ),
  );
  mount(contract.submitDutyAnswer, ({ params, body }, call) =>
    takeStep(
      'submit-duty-answer',
      stepCall(params.id, body, call),
      (state) => justEvents(submitDutyAnswer(body.answer, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.returnDutyAnswer, ({ params, body }, call) =>
    takeStep(
      'return-duty-answer',
      stepCall(params.id, body, call),
      (state) => justEvents(returnDutyAnswer(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.signDutyAnswer, ({ params, body }, call) =>
    takeStep(
      'sign-duty-answer',
      stepCall(params.id, body, call),
      (state) => withPaper(signDutyAnswer(state, factsOf(call, parts, state)), 'duty-notice'),
      parts,
    ),
  );
  mount(contract.serveDutyAnswer, ({ params, body }, call) =>
    takeStep(
      'serve-duty-answer',
      stepCall(params.id, body, call),
      (state) => justEvents(serveDutyAnswer(body.service, state, factsOf(call, parts, state))),
      parts,
    ),
  );
}

function moveSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.requestRouteMove, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'request-route-move',
      stepCall(params.id, body, call),
      (state) => justEvents(requestRouteMove(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.approveRouteMove, ({ params, body }, call) =>
    takeStep(
      'approve-route-move',
      stepCall(params.id, body, call),
      (state) => withPaper(approveRouteMove(state, factsOf(call, parts, state)), 'guidance-notice'),
      parts,
    ),
  );
  mount(contract.refuseRouteMove, ({ params, body }, call) =>
    takeStep(
      'refuse-route-move',
      stepCall(params.id, body, call),
      (state) => justEvents(refuseRouteMove(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
}

function newsSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.recordHandOver, ({ params, body }, call) =>
    takeStep(
      'record-hand-over',
      stepCall(params.id, body, call),
      (state) => justEvents(recordHandOver(body.told, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.bringBack, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'bring-back',
      stepCall(params.id, body, call),
      (state) => {
        const done = bringClaimBack(command, state, factsOf(call, parts, state));
        return command.next.to === 'here' ? justEvents(done) : withPaper(done, 'guidance-notice');
      },
      parts,
    );
  });
  mount(contract.recordAccusationResult, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'record-accusation-result',
      stepCall(params.id, body, call),
      (state) => justEvents(recordAccusationResult(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

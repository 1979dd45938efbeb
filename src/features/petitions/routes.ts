import * as contract from '#contract/petitions.ts';
import * as stepContract from '#contract/steps.ts';
import { acceptPetition, nameHandler } from '#core/petitions/accept-petition.ts';
import { addNote } from '#core/petitions/add-note.ts';
import { closePetition } from '#core/petitions/close-petition.ts';
import { approveReport, reportBack, returnReport } from '#core/petitions/report-back.ts';
import { serveDecision } from '#core/petitions/serve-decision.ts';
import { returnDecision, signDecision } from '#core/petitions/sign-decision.ts';
import { submitDecision } from '#core/petitions/submit-decision.ts';
import { takeUpEarlier } from '#core/petitions/take-over-earlier.ts';
import { triagePetition } from '#core/petitions/triage-petition.ts';
import type { AccountId } from '#core/kit/ids.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Mount } from '#platform/http/mount.ts';
import { amendPetition } from './amend-petition.ts';
import { listMissingParts } from './list-missing-parts.ts';
import { mountCaseLeads } from './mount-case-leads.ts';
import { mountSupervision } from './mount-supervision.ts';
import { listClosingGaps } from './list-closing-gaps.ts';
import { mountClaims } from './mount-claims.ts';
import { mountDetours } from './mount-detours.ts';
import { mountQuality } from './mount-quality.ts';
import { mountAgreements, mountSimple } from './mount-agreements.ts';
import { mountInvitationLists } from './mount-invitation-lists.ts';
import { mountInvitations } from './mount-invitations.ts';
import { mountJoint } from './mount-joint.ts';
import { mountAuthorities } from './mount-authorities.ts';
import { mountHearings } from './mount-hearings.ts';
import { mountLinks } from './mount-links.ts';
import { mountTalks } from './mount-talks.ts';
import { mountReviews } from './mount-reviews.ts';
import { mountPapers } from './mount-papers.ts';
import { mountPromises } from './mount-promises.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { canReceive } from './queries.ts';
import { readPetition } from './read-petition.ts';
import { registerPetition } from './register-petition.ts';
import { takeStep } from './take-step.ts';

export function petitionRoutes(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.registerPetition, ({ body }, { caller }) => registerPetition(body, caller, parts));
  mount(contract.readPetition, ({ params, query }, call) => readPetition(params.id, query.asOf, call, parts));
  mount(contract.amendPetition, ({ params, body }, call) => amendPetition(params.id, body, call, parts));
  intakeSteps(mount, parts);
  earlierSteps(mount, parts);
  mountDetours(mount, parts);
  mountSupervision(mount, parts);
  mountCaseLeads(mount, parts);
  mountHearings(mount, parts);
  mountInvitations(mount, parts);
  mountInvitationLists(mount, parts);
  mountLinks(mount, parts);
  mountReviews(mount, parts);
  mountClaims(mount, parts);
  mountAgreements(mount, parts);
  mountAuthorities(mount, parts);
  mountJoint(mount, parts);
  mountSimple(mount, parts, isHandlerOf);
  mountPromises(mount, parts);
  mountTalks(mount, parts);
  mountPapers(mount, parts);
  answerSteps(mount, parts);
  closingSteps(mount, parts);
  mountQuality(mount, parts);
}

const isHandlerOf = (caller: Caller, state: PetitionState, handlerId: AccountId): boolean => {
  const unitId = state.assignment?.unitId;
  return unitId !== undefined && caller.directory.holdersWith(unitId, 'handle').includes(handlerId);
};

function intakeSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(stepContract.triage, ({ params, body }, call) =>
    takeStep(
      'triage',
      stepCall(params.id, body, call),
      (state) => {
        const unitId = body.decision.mode === 'kept' ? state.registeringUnitId : body.decision.unitId;
        const facts = {
          ...factsOf(call, parts, state),
          canReceive: canReceive(call.caller.directory, unitId),
        };
        return triagePetition(body.decision, state, facts);
      },
      parts,
    ),
  );
  mount(stepContract.accept, ({ params, body }, call) =>
    takeStep(
      'accept',
      stepCall(params.id, body, call),
      (state) => {
        const handlerIsInUnit = isHandlerOf(call.caller, state, body.handlerId);
        const facts = { ...factsOf(call, parts, state), handlerIsInUnit };
        return withPaper(acceptPetition(body, state, facts), 'acceptance-notice');
      },
      parts,
    ),
  );
  mount(stepContract.nameHandler, ({ params, body }, call) =>
    takeStep(
      'name-handler',
      stepCall(params.id, body, call),
      (state) => {
        const handlerIsInUnit = isHandlerOf(call.caller, state, body.handlerId);
        return justEvents(nameHandler(body, state, { actor: call.caller.actor, handlerIsInUnit }));
      },
      parts,
    ),
  );
}

function earlierSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(stepContract.takeUp, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'take-up',
      step,
      (state) => justEvents(takeUpEarlier(state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function answerSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(stepContract.addNote, ({ params, body }, call) => {
    const { expectedVersion: _, ...note } = body;
    const step = stepCall(params.id, body, call);
    return takeStep(
      'add-note',
      step,
      (state) => justEvents(addNote(note, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.submitDecision, async ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    const done = await takeStep(
      'submit-decision',
      step,
      (state) => justEvents(submitDecision(body.decision, state, factsOf(call, parts, state))),
      parts,
    );
    return listMissingParts(done);
  });
  mount(stepContract.returnDecision, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'return-decision',
      step,
      (state) => justEvents(returnDecision(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.signDecision, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'sign-decision',
      step,
      (state) => withPaper(signDecision(state, factsOf(call, parts, state)), 'decision-letter'),
      parts,
    );
  });
  mount(stepContract.serveDecision, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'serve-decision',
      step,
      (state) => justEvents(serveDecision(body.service, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function closingSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(stepContract.reportBack, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'report-back',
      step,
      (state) => withPaper(reportBack(body, state, factsOf(call, parts, state)), 'closing-report'),
      parts,
    );
  });
  mount(stepContract.returnReport, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'return-report',
      step,
      (state) => justEvents(returnReport(body, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.approveReport, ({ params, body }, call) => {
    const step = stepCall(params.id, body, call);
    return takeStep(
      'approve-report',
      step,
      (state) => justEvents(approveReport(state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(stepContract.close, async ({ params, body }, call) => {
    const { expectedVersion: _, ...closing } = body;
    const step = stepCall(params.id, body, call);
    const done = await takeStep(
      'close',
      step,
      (state) => justEvents(closePetition(closing, state, factsOf(call, parts, state))),
      parts,
    );
    return listClosingGaps(done, call.caller.directory);
  });
}

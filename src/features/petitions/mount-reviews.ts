// The routes of the ladder of reviews.
import type { z } from 'zod';
import * as contract from '#contract/review-steps.ts';
import {
  admitReview,
  askReviewDocuments,
  defendReview,
  endReview,
  receiveReviewDocuments,
  refuseReview,
} from '#core/petitions/admit-review.ts';
import { applyForReview } from '#core/petitions/apply-for-review.ts';
import {
  draftReview,
  recordOutsideReview,
  returnReview,
  serveReview,
  signReview,
} from '#core/petitions/decide-review.ts';
import type { ReviewDecision, ReviewLevel } from '#core/petitions/review.ts';
import { resumeReview, suspendReview } from '#core/petitions/suspend-review.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall, withPaper } from './prepare-step.ts';
import { canReview } from './propose-review-organ.ts';
import { takeStep, type StepCall } from './take-step.ts';

export function mountReviews(mount: Mount<Caller>, parts: PetitionParts): void {
  applicationSteps(mount, parts);
  admissionSteps(mount, parts);
  inquirySteps(mount, parts);
  suspensionSteps(mount, parts);
  decisionSteps(mount, parts);
}

function applicationSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.applyReview, ({ params, body }, call) =>
    apply('review', body.application, stepCall(params.id, body, call), call, parts),
  );
  mount(contract.applyFinalReview, ({ params, body }, call) =>
    apply('final-review', body.application, stepCall(params.id, body, call), call, parts),
  );
}

function apply(
  level: ReviewLevel,
  input: z.output<typeof contract.reviewApplicationInput>,
  step: StepCall,
  call: Call<Caller>,
  parts: PetitionParts,
) {
  const { name, unitId } = input.organ;
  const { directory } = call.caller;
  const organ = { unitId, name: name || directory.unitName(unitId) };
  const application = { ...input, applicantId: input.applicantId, level, organ };
  const organCanReview = unitId === undefined || canReview(unitId, directory);
  return takeStep(
    level === 'review' ? 'apply-review' : 'apply-final-review',
    step,
    (state) =>
      justEvents(applyForReview(application, state, { ...factsOf(call, parts, state), organCanReview })),
    parts,
  );
}

function admissionSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.askReviewDocuments, ({ params, body }, call) =>
    takeStep(
      'ask-review-documents',
      stepCall(params.id, body, call),
      (state) => justEvents(askReviewDocuments(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.receiveReviewDocuments, ({ params, body }, call) =>
    takeStep(
      'receive-review-documents',
      stepCall(params.id, body, call),
      (state) => justEvents(receiveReviewDocuments(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.admitReview, ({ params, body }, call) =>
    takeStep(
      'admit-review',
      stepCall(params.id, body, call),
      (state) => admitReview(state, factsOf(call, parts, state)),
      parts,
    ),
  );
  mount(contract.refuseReview, ({ params, body }, call) =>
    takeStep(
      'refuse-review',
      stepCall(params.id, body, call),
      (state) => refuseReview(body, state, factsOf(call, parts, state)),
      parts,
    ),
  );
}

function inquirySteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.defendReview, ({ params, body }, call) =>
    takeStep(
      'defend-review',
      stepCall(params.id, body, call),
      (state) => justEvents(defendReview(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.endReview, ({ params, body }, call) => {
    const { expectedVersion: _, ...command } = body;
    return takeStep(
      'end-review',
      stepCall(params.id, body, call),
      (state) => justEvents(endReview(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
}

function suspensionSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.suspendReview, ({ params, body }, call) =>
    takeStep(
      'suspend-review',
      stepCall(params.id, body, call),
      (state) => withPaper(suspendReview(body, state, factsOf(call, parts, state)), 'review-suspension'),
      parts,
    ),
  );
  mount(contract.resumeReview, ({ params, body }, call) =>
    takeStep(
      'resume-review',
      stepCall(params.id, body, call),
      (state) => withPaper(resumeReview(body, state, factsOf(call, parts, state)), 'review-resumption'),
      parts,
    ),
  );
}

// A claim without an opinion of its own says so, as the rules and the log have it.
const toDecision = (input: z.output<typeof contract.reviewDecisionInput>): ReviewDecision => ({
  ...input,
  claims: input.claims.map(({ claimId, opinion }) => ({ claimId, opinion })),
});

function decisionSteps(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.draftReview, ({ params, body }, call) =>
    takeStep(
      'draft-review',
      stepCall(params.id, body, call),
      (state) => justEvents(draftReview(toDecision(body.decision), state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.returnReview, ({ params, body }, call) =>
    takeStep(
      'return-review',
      stepCall(params.id, body, call),
      (state) => justEvents(returnReview(body, state, factsOf(call, parts, state))),
      parts,
    ),
  );
  mount(contract.signReview, ({ params, body }, call) =>
    takeStep(
      'sign-review',
      stepCall(params.id, body, call),
      (state) => signReview(state, factsOf(call, parts, state)),
      parts,
    ),
  );
  mount(contract.recordOutsideReview, ({ params, body }, call) => {
    const command = { ...body, decision: toDecision(body.decision) };
    return takeStep(
      'record-outside-review',
      stepCall(params.id, body, call),
      (state) => justEvents(recordOutsideReview(command, state, factsOf(call, parts, state))),
      parts,
    );
  });
  mount(contract.serveReview, ({ params, body }, call) =>
    takeStep(
      'serve-review',
      stepCall(params.id, body, call),
      (state) => justEvents(serveReview(body.service, state, factsOf(call, parts, state))),
      parts,
    ),
  );
}

// Takes the steps of a turn as the people whose steps they are.
import * as agreement from '#contract/agreement-steps.ts';
import * as hearing from '#contract/hearing-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import * as review from '#contract/review-steps.ts';
import * as simple from '#contract/simple-steps.ts';
import * as step from '#contract/steps.ts';
import * as supervision from '#contract/supervision-steps.ts';
import type { TurnStep } from './turns.ts';
import type { Take } from './walk-parts.ts';
import { takeTogether } from './walk-together.ts';
import * as write from './write-turns.ts';
import { serviceFor } from './write-steps.ts';

const applyForReview: Take = async ({ crew }, { params, version }, on, { call, cookieOf, unitOf }) => {
  const cookie = cookieOf(crew.triager);
  const { people } = await call(cookie, readPetition, { params });
  const application = write.reviewApplicationFor(people[0]?.petitionerId, unitOf('office'), on);
  return call(cookie, review.applyReview, { params, body: { ...version, application } });
};

const aroundReview = {
  'apply-review': applyForReview,
  'admit-review': (_petition, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf('officer'), review.admitReview, { params, body: version }),
  defend: ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.handler), review.defendReview, { params, body: { ...version, text: write.defence } }),
  'draft-review': (petition, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf('officer'), review.draftReview, {
      params,
      body: { ...version, decision: write.reviewDecisionFor(petition) },
    }),
  'draft-changed-review': (petition, { params, version }, _on, { call, cookieOf }, claimIds) =>
    call(cookieOf('officer'), review.draftReview, {
      params,
      body: { ...version, decision: write.changedDecisionFor(petition, claimIds) },
    }),
  'sign-review': (_petition, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf('director'), review.signReview, { params, body: version }),
  'serve-review': (petition, { params, version }, on, { call, cookieOf }) =>
    call(cookieOf('officer'), review.serveReview, {
      params,
      body: { ...version, service: serviceFor(petition, on) },
    }),
} as const satisfies Partial<Record<TurnStep, Take>>;

const aroundHearing = {
  'order-hearing': (petition, { params, version }, on, { call, cookieOf, accountOf }) =>
    call(cookieOf(petition.crew.signer), hearing.orderHearing, {
      params,
      body: { ...version, plan: write.hearingFor(petition, on, accountOf), reason: write.hearingReason },
    }),
  'serve-hearing-notice': (petition, { params, version }, on, { call, cookieOf }) =>
    call(cookieOf(petition.crew.handler), hearing.serveHearingNotice, {
      params,
      body: { ...version, service: serviceFor(petition, on) },
    }),
  'hold-hearing': (petition, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(petition.crew.handler), hearing.holdHearing, {
      params,
      body: { ...version, record: write.hearingRecordFor(petition) },
    }),
} as const satisfies Partial<Record<TurnStep, Take>>;

const aroundSupervision = {
  urge: ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.triager), supervision.urge, { params, body: { ...version, text: write.urging } }),
  'answer-urge': ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.handler), supervision.answerUrge, {
      params,
      body: { ...version, text: write.urgingAnswer },
    }),
  supervise: (_petition, { params, version }, on, { call, cookieOf }) =>
    call(cookieOf('director'), supervision.orderSupervision, {
      params,
      body: { ...version, ...write.supervisionFor(on) },
    }),
  'reply-supervision': ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.receiver), supervision.replySupervision, {
      params,
      body: { ...version, text: write.supervisionReply },
    }),
} as const satisfies Partial<Record<TurnStep, Take>>;

const withoutDecision = {
  'accept-simply': (petition, { params, version }, on, { call, cookieOf, accountOf }) =>
    call(cookieOf(petition.crew.receiver), simple.acceptSimple, {
      params,
      body: {
        ...version,
        handlerId: accountOf(petition.crew.handler),
        ...write.simplyAccepted(petition, on),
      },
    }),
  'answer-simply': (petition, { params, version }, on, { call, cookieOf }) =>
    call(cookieOf(petition.crew.handler), simple.answerSimple, {
      params,
      body: { ...version, answer: write.simpleAnswer(petition, on) },
    }),
  'draft-agreement': (petition, { params, version }, on, { call, cookieOf }, claimIds) =>
    call(cookieOf(petition.crew.handler), agreement.draftAgreement, {
      params,
      body: { ...version, content: write.agreementFor(petition, claimIds, on) },
    }),
  'sign-agreement': (petition, { params, version }, on, { call, cookieOf }) =>
    call(cookieOf(petition.crew.handler), agreement.signAgreement, {
      params,
      body: {
        ...version,
        on,
        signatories: write.signatoriesOf(petition),
        attachments: [],
        voluntary: true,
      },
    }),
} as const satisfies Partial<Record<TurnStep, Take>>;

const backToTriage = {
  object: ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.receiver), step.object, { params, body: { ...version, ...write.objection } }),
  'agree-objection': ({ crew }, { params, version }, _on, { call, cookieOf }) =>
    call(cookieOf(crew.triager), step.agreeObjection, { params, body: version }),
} as const satisfies Partial<Record<TurnStep, Take>>;

/** Every step of every turn. */
export const takeTurn: Readonly<Record<TurnStep, Take>> = {
  ...withoutDecision,
  ...backToTriage,
  ...aroundHearing,
  ...aroundSupervision,
  ...aroundReview,
  ...takeTogether,
};

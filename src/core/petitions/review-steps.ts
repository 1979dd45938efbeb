// The ladder of reviews (《信访工作条例》第三十五条、第三十六条). It lies over the road of an answered matter, whatever
// became of it since.
import type { Words } from '../kit/language.ts';
import { openHearing } from './hearing.ts';
import { waitsForNumber } from './issued-papers.ts';
import type { PetitionState, Phase } from './petition.ts';
import { isReviewedHere, nextLevel, openReview, openSuspension } from './review-ladder.ts';
import type { ReviewStage } from './review.ts';
import { condition, type Step } from './step.ts';

const answered = ['served', 'reported', 'report-approved', 'closed'] as const satisfies readonly Phase[];

const isAt = (state: PetitionState, ...stages: readonly ReviewStage[]): boolean => {
  const review = openReview(state);
  return review !== undefined && stages.includes(review.stage);
};

const isHereAt = (state: PetitionState, ...stages: readonly ReviewStage[]): boolean =>
  isReviewedHere(state) && isAt(state, ...stages);

// Under inquiry, and not suspended.
const isGoingOn = (state: PetitionState): boolean =>
  isHereAt(state, 'admitted') && openSuspension(state) === undefined;

const none: Words = {
  zh: '没有处在这一步的复查复核申请',
  en: 'no request for review is at this point',
};

const article = '《信访工作条例》第三十五条、第三十六条';
// The Regulations do not speak of a suspension; some local rules do.
const ownDesign = '本系统设定';
// The rungs themselves are drawn from their limits; of the steps only the turns that end in a paper.
const drawn = { stage: 'review' } as const;
const undrawn = { ...drawn, undrawn: true } as const;

export const reviewSteps = {
  'apply-review': {
    name: { zh: '登记复查申请', en: 'Record a request for review' },
    duty: 'register',
    side: 'registering-unit',
    phases: answered,
    article: '《信访工作条例》第三十五条',
    when: condition((state) => nextLevel(state) === 'review', {
      zh: '这份处理意见已经申请过复查，或者没有可以复查的处理意见',
      en: 'this answer was reviewed already, or there is none to review',
    }),
    chart: undrawn,
  },
  'apply-final-review': {
    name: { zh: '登记复核申请', en: 'Record a request for final review' },
    duty: 'register',
    side: 'registering-unit',
    phases: answered,
    article: '《信访工作条例》第三十六条',
    when: condition(
      (state) => nextLevel(state) === 'final-review',
      { zh: '没有已送达、可以申请复核的复查意见', en: 'no served review opinion can be contested' },
      'serve-review',
    ),
    chart: undrawn,
  },
  'ask-review-documents': {
    name: { zh: '通知申请人补正材料', en: 'Ask the applicant for missing documents' },
    duty: 'receive',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition((state) => isHereAt(state, 'applied') && !waitsForDocuments(state), none, 'apply-review'),
    chart: undrawn,
  },
  'receive-review-documents': {
    name: { zh: '登记补正材料', en: 'Record the documents' },
    duty: 'receive',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition(
      (state) => isHereAt(state, 'applied') && waitsForDocuments(state),
      none,
      'ask-review-documents',
    ),
    chart: undrawn,
  },
  'admit-review': {
    name: { zh: '受理复查复核申请', en: 'Admit the request for review' },
    duty: 'receive',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition((state) => isHereAt(state, 'applied'), none, 'apply-review'),
    chart: { ...undrawn, papers: ['review-acceptance'] },
  },
  'refuse-review': {
    name: { zh: '不予受理复查复核申请', en: 'Refuse the request for review' },
    duty: 'receive',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition((state) => isAt(state, 'applied'), none, 'apply-review'),
    chart: { ...drawn, papers: ['review-refusal'] },
  },
  'defend-review': {
    name: { zh: '提交答辩意见', en: 'Hand in the defence' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: answered,
    article,
    when: condition(
      (state) => isHereAt(state, 'admitted') && openReview(state)?.defence === undefined,
      none,
      'admit-review',
    ),
    chart: undrawn,
  },
  'suspend-review': {
    name: { zh: '中止复查复核', en: 'Suspend the review' },
    duty: 'sign',
    side: 'reviewing-unit',
    phases: answered,
    article: ownDesign,
    // One cause at a time lets the limit stand still, so that no notice names a day that is none.
    when: condition(
      (state) => isGoingOn(state) && openHearing(state) === undefined,
      {
        zh: '没有处在审查中的复查复核申请，或者已经中止、听证尚未结束',
        en: 'no request for review is under inquiry, or it is suspended or waits for its hearing',
      },
      'admit-review',
      'resume-review',
      'hold-hearing',
      'cancel-hearing',
    ),
    chart: { ...undrawn, papers: ['review-suspension'] },
  },
  'resume-review': {
    name: { zh: '恢复复查复核', en: 'Resume the review' },
    duty: 'handle',
    side: 'reviewing-unit',
    phases: answered,
    article: ownDesign,
    when: condition(
      (state) => openSuspension(state) !== undefined,
      { zh: '复查复核没有中止', en: 'no review is suspended' },
      'suspend-review',
    ),
    chart: { ...undrawn, papers: ['review-resumption'] },
  },
  'end-review': {
    name: { zh: '终止复查复核', en: 'End the review without an opinion' },
    duty: 'receive',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition((state) => isAt(state, 'applied', 'admitted', 'drafted'), none, 'apply-review'),
    chart: undrawn,
  },
  'draft-review': {
    name: { zh: '拟写复查复核意见并报签', en: 'Write the review opinion and submit it' },
    duty: 'handle',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition(
      (state) => isGoingOn(state) && openHearing(state) === undefined,
      {
        zh: '没有处在审查中的复查复核申请，或者复查复核已中止、听证尚未结束',
        en: 'no request for review is under inquiry, or it is suspended or waits for its hearing',
      },
      'admit-review',
      'resume-review',
      'hold-hearing',
      'cancel-hearing',
    ),
    chart: undrawn,
  },
  'return-review': {
    name: { zh: '退回修改复查复核意见', en: 'Return the review opinion' },
    duty: 'sign',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition((state) => isHereAt(state, 'drafted'), none, 'draft-review'),
    chart: undrawn,
  },
  'sign-review': {
    name: { zh: '签发复查复核意见书', en: 'Sign off the review opinion' },
    duty: 'sign',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition((state) => isHereAt(state, 'drafted'), none, 'draft-review'),
    chart: { ...undrawn, papers: ['review-opinion', 'final-review-opinion'] },
  },
  'record-outside-review': {
    name: { zh: '登记外部机关的复查复核意见', en: 'Record the opinion of an outside organ' },
    duty: 'triage',
    side: 'registering-unit',
    phases: answered,
    article,
    when: condition(
      (state) => !isReviewedHere(state) && isAt(state, 'applied') && openHearing(state) === undefined,
      {
        zh: '没有等待外部机关意见的申请，或者听证尚未结束',
        en: 'no request waits for the opinion of an outside organ, or its hearing is not over',
      },
      'apply-review',
      'hold-hearing',
      'cancel-hearing',
    ),
    chart: undrawn,
  },
  'serve-review': {
    name: { zh: '登记复查复核意见书送达', en: 'Record service of the review opinion' },
    duty: 'handle',
    side: 'reviewing-unit',
    phases: answered,
    article,
    when: condition(
      (state) =>
        isAt(state, 'signed') &&
        !waitsForNumber('review-opinion', state) &&
        !waitsForNumber('final-review-opinion', state),
      {
        zh: '没有签发后有效、待送达的复查复核意见书',
        en: 'no signed and valid review opinion waits to be served',
      },
      'sign-review',
      'reissue-paper',
    ),
    leadsTo: ['accepted'],
    chart: undrawn,
  },
} as const satisfies Record<string, Step>;

function waitsForDocuments(state: PetitionState): boolean {
  const documents = openReview(state)?.documents;
  return documents !== undefined && documents.receivedOn === undefined;
}

// The claims beside the ordinary procedure: suggestions, duties, hand-overs and changes of route
// (《信访工作条例》第二十九条至第三十一条). Approving a change of route after the acceptance is our design.
import { outcomeOf } from './claim-outcomes.ts';
import type { DutyWork } from './claim-work.ts';
import { waitsForNumber } from './issued-papers.ts';
import { isDutyHere } from './lawful-route.ts';
import type { PetitionState, Phase } from './petition.ts';
import { condition, type Condition, type Step } from './step.ts';

const underWay: readonly Phase[] = ['accepted', 'extension-asked', 'submitted', 'signed', 'served'];
const everyPhase: readonly Phase[] = [
  'registered',
  'referred',
  'objected',
  ...underWay,
  'reported',
  'report-approved',
  'closed',
];

const hasOpenSuggestion = condition(
  (state) => state.claims.some((claim) => claim.route === 'suggestion' && !outcomeOf(claim, state)),
  { zh: '没有待答复的建议意见', en: 'no suggestion waits for a reply' },
);

const dutyIs = (stage: DutyWork['stage'], unmet: Condition['unmet'], ...by: readonly string[]): Condition =>
  condition(({ duty, claims }) => duty?.stage === stage && claims.some(isDutyHere), unmet, ...by);

const dutyIsOpen = dutyIs('accepted', {
  zh: '没有待告知的履职诉求',
  en: 'no duty of the unit waits for its notice',
});
const dutyIsWritten = dutyIs(
  'submitted',
  { zh: '告知书还没有报签', en: 'the notice is not submitted yet' },
  'submit-duty-answer',
);
const dutyIsSigned = condition(
  (state) =>
    state.duty?.stage === 'signed' && state.claims.some(isDutyHere) && !waitsForNumber('duty-notice', state),
  { zh: '没有签发后有效、待送达的告知书', en: 'no signed and valid notice waits to be served' },
  'sign-duty-answer',
  'reissue-paper',
);

const noMoveAsked = condition(({ routeRequest }) => routeRequest === undefined, {
  zh: '已有一项变更申请等待批准',
  en: 'a change already waits for approval',
});
const moveIsAsked = condition(
  ({ routeRequest }) => routeRequest !== undefined,
  { zh: '没有变更办理途径的申请', en: 'no change of route was asked for' },
  'request-route-move',
);

const noneWaits = { zh: '没有等待受理机关回告的诉求', en: 'no claim waits for another organ' } as const;

const isLed = condition(
  ({ claims }) =>
    claims.some(({ route, redirection }) => route !== 'accusation' && redirection && !redirection.result),
  noneWaits,
  'redirect',
);

// A named accusation may be confirmed as taken up; what comes of it has a step of its own.
const isNews = condition(
  ({ claims }) =>
    claims.some(({ route, redirection }) => {
      if (!redirection || redirection.result) return false;
      return route !== 'accusation' || (redirection.realName !== false && !redirection.confirmation);
    }),
  noneWaits,
  'redirect',
);

const namedAccusationIsLed = condition(
  ({ claims }) =>
    claims.some(
      ({ route, redirection }) =>
        route === 'accusation' && redirection && !redirection.result && redirection.realName !== false,
    ),
  { zh: '没有等待反馈的实名检举控告', en: 'no named accusation waits for a result' },
  'redirect',
);

export const claimSteps = {
  'answer-suggestions': {
    name: { zh: '答复建议意见', en: 'Answer the suggestions' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: underWay,
    article: '《信访工作条例》第二十九条',
    when: hasOpenSuggestion,
    leadsTo: ['served'],
    chart: { stage: 'handle', papers: ['suggestion-reply'] },
  },
  'submit-duty-answer': {
    name: { zh: '拟写投诉（举报）处理情况告知书', en: 'Write the notice on the duty' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: underWay,
    article: '《信访工作条例》第三十一条',
    when: dutyIsOpen,
    chart: { stage: 'handle', clocks: ['duty_default'] },
  },
  'return-duty-answer': {
    name: { zh: '退回告知书修改', en: 'Return the notice for revision' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: underWay,
    article: '《信访工作条例》第三十一条',
    when: dutyIsWritten,
    chart: { stage: 'sign' },
  },
  'sign-duty-answer': {
    name: { zh: '签发投诉（举报）处理情况告知书', en: 'Sign the notice on the duty' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: underWay,
    article: '《信访工作条例》第三十一条',
    when: dutyIsWritten,
    chart: { stage: 'sign', papers: ['duty-notice'] },
  },
  'serve-duty-answer': {
    name: { zh: '登记告知书送达', en: 'Record service of the notice' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: underWay,
    article: '《信访工作条例》第三十一条',
    when: dutyIsSigned,
    leadsTo: ['served'],
    chart: { stage: 'sign', clocks: ['duty_default'] },
  },
  'request-route-move': {
    name: { zh: '申请变更办理途径', en: 'Ask to change the route of a claim' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: '《信访工作条例》第三十一条',
    when: noMoveAsked,
    chart: { stage: 'handle' },
  },
  'approve-route-move': {
    name: { zh: '批准变更办理途径', en: 'Approve the change of route' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: '《信访工作条例》第三十一条',
    when: moveIsAsked,
    leadsTo: ['accepted', 'served', 'closed'],
    chart: { stage: 'handle', papers: ['guidance-notice'] },
  },
  'refuse-route-move': {
    name: { zh: '不批准变更办理途径', en: 'Refuse the change of route' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: '《信访工作条例》第三十一条',
    when: moveIsAsked,
    chart: { stage: 'handle' },
  },
  'record-hand-over': {
    name: { zh: '登记受理机关回告', en: 'Record what the receiving organ says' },
    duty: 'receive',
    side: 'present-unit',
    phases: everyPhase,
    article: '《信访工作条例》第三十条、第三十一条',
    when: isNews,
    chart: { stage: 'accept' },
  },
  'bring-back': {
    name: { zh: '受理机关退回诉求', en: 'Take a claim back from the organ' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred', 'accepted', 'extension-asked', 'served', 'report-approved', 'closed'],
    article: '《信访工作条例》第二十二条、第三十一条',
    when: isLed,
    leadsTo: ['registered', 'referred', 'accepted'],
    leadsFrom: ['closed'],
    chart: { stage: 'accept' },
  },
  'record-accusation-result': {
    name: { zh: '登记检举控告结果反馈', en: 'Record the result of an accusation' },
    duty: 'triage',
    side: 'registering-unit',
    phases: everyPhase,
    article: '《信访工作条例》第三十条',
    when: namedAccusationIsLed,
    chart: { stage: 'triage' },
  },
} as const satisfies Record<string, Step>;

const awaitedSteps = [
  'answer-suggestions',
  'submit-duty-answer',
  'sign-duty-answer',
  'serve-duty-answer',
  'approve-route-move',
] as const satisfies readonly (keyof typeof claimSteps)[];

/** The steps about single claims that are somebody's waiting work now. */
export function awaitedClaimSteps(state: PetitionState): readonly (keyof typeof claimSteps)[] {
  return awaitedSteps.filter((step) => {
    const { phases, when }: Step = claimSteps[step];
    return phases.includes(state.phase) && (when === undefined || when(state));
  });
}

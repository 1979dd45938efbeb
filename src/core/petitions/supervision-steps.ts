// Who may urge, supervise and inspect, and who has to answer (《信访工作条例》第三十八条、第四十条).
import type { PetitionState } from './petition.ts';
import { condition, type Step } from './step.ts';
import { openOrder, openUrges, supervisionStanding } from './supervision.ts';

const assigned = [
  'referred',
  'objected',
  'accepted',
  'extension-asked',
  'submitted',
  'signed',
  'served',
  'reported',
  'report-approved',
] as const;

/** Also what is closed: a decision may not be carried out, or a completion be false. */
const evenClosed = [...assigned, 'closed'] as const;

const isAssigned = condition(
  ({ assignment }) => assignment !== undefined,
  { zh: '还没有责任单位', en: 'no unit is responsible yet' },
  'triage',
);

const isAsked = (state: PetitionState): boolean => supervisionStanding(state) === 'asked';

export const supervisionSteps = {
  urge: {
    name: { zh: '催办', en: 'Urge the unit' },
    duty: 'triage',
    side: 'supervising-unit',
    phases: assigned,
    article: '《信访工作条例》第四十条',
    when: isAssigned,
    chart: { stage: 'supervise' },
  },
  'answer-urge': {
    name: { zh: '答复催办', en: 'Answer the urging' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: evenClosed,
    article: '《信访工作条例》第四十条',
    when: condition(
      (state) => openUrges(state).length > 0,
      { zh: '没有待答复的催办', en: 'no urging waits for an answer' },
      'urge',
    ),
    chart: { stage: 'supervise' },
  },
  'order-supervision': {
    name: { zh: '督办', en: 'Order supervision' },
    duty: 'supervise',
    side: 'supervising-unit',
    phases: evenClosed,
    article: '《信访工作条例》第四十条',
    when: condition(
      (state) => isAssigned(state) && openOrder(state) === undefined,
      { zh: '没有责任单位，或者已有督办未了结', en: 'no unit is responsible, or a supervision is open' },
      'triage',
      'close-supervision',
    ),
    chart: { stage: 'supervise', clocks: ['supervision_reply'], papers: ['supervision-letter'] },
  },
  'reply-supervision': {
    name: { zh: '书面回复督办', en: 'Answer the supervision in writing' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: evenClosed,
    article: '《信访工作条例》第四十条',
    when: condition(
      isAsked,
      { zh: '没有待回复的督办', en: 'no supervision waits for a reply' },
      'order-supervision',
    ),
    chart: { stage: 'supervise' },
  },
  'return-supervision': {
    name: { zh: '退回督办回复', en: 'Return the reply' },
    duty: 'supervise',
    side: 'supervising-unit',
    phases: evenClosed,
    article: '《信访工作条例》第四十条',
    when: condition(
      (state) => supervisionStanding(state) === 'replied' && isStillTheirs(state),
      { zh: '没有待审核的督办回复', en: 'no reply waits to be examined' },
      'reply-supervision',
    ),
    chart: { stage: 'supervise' },
  },
  'close-supervision': {
    name: { zh: '了结督办', en: 'Close the supervision' },
    duty: 'supervise',
    side: 'supervising-unit',
    phases: ['registered', ...evenClosed],
    article: '《信访工作条例》第四十条',
    when: condition(
      (state) => supervisionStanding(state) === 'replied' || supervisionStanding(state) === 'moved',
      { zh: '督办尚未书面回复', en: 'the supervision was not answered in writing' },
      'reply-supervision',
    ),
    chart: { stage: 'supervise' },
  },
  inspect: {
    name: { zh: '登记实地督查', en: 'Record an on-site inspection' },
    duty: 'supervise',
    side: 'supervising-unit',
    phases: evenClosed,
    article: '《信访工作条例》第三十八条',
    when: isAssigned,
    chart: { stage: 'supervise' },
  },
} as const satisfies Record<string, Step>;

// Who has not the matter any more cannot answer again.
function isStillTheirs(state: PetitionState): boolean {
  return openOrder(state)?.unitId === state.assignment?.unitId;
}

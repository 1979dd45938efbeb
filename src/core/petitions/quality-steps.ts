// What keeps an answer sound at any stage: weight, distance, execution (《信访工作条例》第二十八条、第三十二条; who signs
// what is our design after the usual approval chain).
import { openPromises } from './execution.ts';
import type { Phase } from './petition.ts';
import { pendingRecusal } from './recusal.ts';
import { condition, type Step } from './step.ts';

const isUnmarked = condition(({ importance }) => importance === undefined, {
  zh: '本件已列为重要信访事项',
  en: 'the petition is marked as important',
});

const isMarked = condition(
  ({ importance }) => importance !== undefined,
  { zh: '本件没有列为重要信访事项', en: 'the petition is not marked as important' },
  'mark-important',
);

const isNothingPending = condition(
  (state) => pendingRecusal(state) === undefined,
  { zh: '有一项回避申请还没有决定', en: 'a recusal waits to be decided' },
  'decide-recusal',
);

const isPending = condition(
  (state) => pendingRecusal(state) !== undefined,
  { zh: '没有待决定的回避申请', en: 'no recusal waits to be decided' },
  'declare-recusal',
  'request-recusal',
);

const hasOpenPromise = condition((state) => openPromises(state).length > 0, {
  zh: '没有待落实的支持意见',
  en: 'nothing that was supported waits to be carried out',
});

const unsigned = [
  'registered',
  'referred',
  'objected',
  'accepted',
  'extension-asked',
  'submitted',
] as const satisfies readonly Phase[];
const open = [
  ...unsigned,
  'signed',
  'served',
  'reported',
  'report-approved',
] as const satisfies readonly Phase[];

export const qualitySteps = {
  'mark-important': {
    name: { zh: '列为重要信访事项', en: 'Mark as important' },
    duty: 'supervise',
    orDuties: ['sign-important'],
    side: 'anywhere',
    phases: unsigned,
    article: '本系统设定',
    when: isUnmarked,
    chart: { stage: 'triage' },
  },
  'unmark-important': {
    name: { zh: '取消重要信访事项', en: 'Take the mark off' },
    duty: 'supervise',
    side: 'anywhere',
    phases: unsigned,
    article: '本系统设定',
    when: isMarked,
    chart: { stage: 'triage' },
  },
  'declare-recusal': {
    name: { zh: '本人申请回避', en: 'Declare an interest of your own' },
    duty: 'receive',
    orDuties: ['triage', 'handle', 'sign'],
    side: 'either-unit',
    alsoCoHandling: true,
    phases: open,
    article: '《信访工作条例》第二十八条',
    when: isNothingPending,
    chart: { stage: 'handle' },
  },
  'request-recusal': {
    name: { zh: '登记信访人的回避申请', en: 'Record the petitioner’s request for recusal' },
    duty: 'receive',
    orDuties: ['triage', 'handle'],
    side: 'either-unit',
    alsoCoHandling: true,
    phases: open,
    article: '《信访工作条例》第二十八条',
    when: isNothingPending,
    chart: { stage: 'handle' },
  },
  'decide-recusal': {
    name: { zh: '决定是否回避', en: 'Decide on the recusal' },
    duty: 'sign-important',
    side: 'recusal-decider',
    phases: [...open, 'closed'],
    article: '《信访工作条例》第二十八条',
    when: isPending,
    chart: { stage: 'handle' },
  },
  'record-execution': {
    name: { zh: '登记处理意见执行情况', en: 'Record what was carried out' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['served', 'reported', 'report-approved', 'closed'],
    article: '《信访工作条例》第三十二条',
    chart: { stage: 'close' },
    when: hasOpenPromise,
  },
} as const satisfies Record<string, Step>;

// A hearing from its order to its record. It goes beside the road: the petition stays where it is.
import { hearingStage, openHearing } from './hearing.ts';
import { waitsForNumber } from './issued-papers.ts';
import { condition, type Step } from './step.ts';

const canBeHeard = condition(
  (state) => openHearing(state) === undefined && hearingStage(state) !== undefined,
  {
    zh: '办理期间和复查复核审查期间可以听证；意见报签以后不再听证（须先退回修改），中止期间不安排，一次听证结束以前不能再安排一次',
    en: 'a hearing is possible while the matter is handled or under inquiry, one at a time; not during a suspension, and not once the opinion is written unless it is returned',
  },
  'admit-review',
  'return-review',
  'resume-review',
);

const isOrdered = condition(
  (state) => openHearing(state) !== undefined,
  { zh: '没有安排听证', en: 'no hearing is ordered' },
  'order-hearing',
);

const isToBeTold = condition(
  (state) => {
    const hearing = openHearing(state);
    return hearing !== undefined && hearing.notice === undefined && !waitsForNumber('hearing-notice', state);
  },
  { zh: '没有有效、待送达的听证通知书', en: 'no valid notice of a hearing waits to be served' },
  'order-hearing',
  'adjourn-hearing',
  'reissue-paper',
);

const heardIn = ['accepted', 'extension-asked', 'served', 'reported', 'report-approved', 'closed'] as const;
const article = '《信访工作条例》第三十一条、第三十六条';

export const hearingSteps = {
  'order-hearing': {
    name: { zh: '决定听证', en: 'Order a hearing' },
    duty: 'sign',
    side: 'hearing-unit',
    phases: heardIn,
    article,
    when: canBeHeard,
    chart: { stage: 'handle', clocks: ['hearing_notice', 'hearing_day'], papers: ['hearing-notice'] },
  },
  'serve-hearing-notice': {
    name: { zh: '登记听证通知书送达', en: 'Record service of the hearing notice' },
    duty: 'handle',
    side: 'hearing-unit',
    phases: heardIn,
    article,
    when: isToBeTold,
  },
  'adjourn-hearing': {
    name: { zh: '听证改期', en: 'Adjourn the hearing' },
    duty: 'sign',
    side: 'hearing-unit',
    phases: heardIn,
    article,
    when: isOrdered,
  },
  'cancel-hearing': {
    name: { zh: '取消听证', en: 'Cancel the hearing' },
    duty: 'sign',
    side: 'hearing-unit',
    phases: heardIn,
    article,
    when: isOrdered,
  },
  'hold-hearing': {
    name: { zh: '登记听证笔录', en: 'Record the hearing' },
    duty: 'handle',
    side: 'hearing-unit',
    phases: heardIn,
    article,
    when: isOrdered,
    chart: { stage: 'handle', papers: ['hearing-record', 'hearing-minutes'] },
  },
} as const satisfies Record<string, Step>;

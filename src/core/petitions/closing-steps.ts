// Reporting back, the end of a petition and taking it up again.
import { unkeptAgreement } from './agreement.ts';
import { leadsNobody } from './link-steps.ts';
import { openReview } from './review-ladder.ts';
import { isHere } from './lawful-route.ts';
import { condition, type Step } from './step.ts';

// Who contests the answer has it judged first.
const mayReopen = condition(
  (state) =>
    state.acceptedOn !== undefined &&
    state.claims.some(isHere) &&
    openReview(state) === undefined &&
    (state.phase === 'closed' || unkeptAgreement(state) !== undefined),
  {
    zh: '未曾受理的，可以作为新的信访事项登记；正在复查复核的，等意见书送达；没有办结的，只有协议没有履行才能重新办理',
    en: 'what was never accepted can be registered anew; while a review is open, its opinion comes first; what is not closed is reopened only over an agreement that is not kept',
  },
);

export const closingSteps = {
  'report-back': {
    name: { zh: '报送办结报告', en: 'Report back as closed' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['served'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
    leadsTo: ['reported'],
    chart: { stage: 'close', clocks: ['handdown_report'], papers: ['closing-report'] },
  },
  'return-report': {
    name: { zh: '退回办结报告', en: 'Return the report' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['reported'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
    leadsTo: ['served'],
  },
  'approve-report': {
    name: { zh: '审核办结报告', en: 'Approve the report' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['reported'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
    leadsTo: ['report-approved'],
  },
  withdraw: {
    name: { zh: '登记撤回或终止', en: 'Record withdrawal or end' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred', 'objected', 'accepted', 'extension-asked', 'submitted', 'signed'],
    article: '《信访工作条例》第十九条',
    leadsTo: ['closed'],
    when: leadsNobody,
    chart: { papers: ['withdrawal-form'] },
  },
  reopen: {
    name: { zh: '重新办理', en: 'Reopen' },
    duty: 'supervise',
    side: 'registering-unit',
    phases: ['served', 'reported', 'report-approved', 'closed'],
    article: '《信访工作条例》第三十二条、第三十三条、第三十八条、第四十条',
    when: mayReopen,
    leadsTo: ['accepted'],
    chart: { stage: 'close' },
  },
  close: {
    name: { zh: '办结', en: 'Close' },
    duty: 'handle',
    side: 'closing-unit',
    phases: ['served', 'report-approved'],
    article: '《信访工作条例》第三十二条',
    leadsTo: ['closed'],
    chart: { road: true },
  },
} as const satisfies Record<string, Step>;

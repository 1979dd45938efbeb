// From the register to the acceptance: who must answer, and whether (《信访工作条例》第十九条至第二十四条、第三十条、第三十一条).
import { condition, type Step } from './step.ts';
import { leadsNobody } from './link-steps.ts';

const isNotAssignedDown = condition(({ assignment }) => assignment?.mode !== 'assigned-down', {
  zh: '交办件须向交办单位报结，或者提出管辖异议退回',
  en: 'what was assigned down ends with a report to the sender, or goes back by an objection',
});

const canDecline = condition(
  (state) => isNotAssignedDown(state) && leadsNobody(state),
  {
    zh: '交办件须报结或者提出管辖异议；有并入事项的，先撤销并案',
    en: 'what was assigned down ends with a report; a lead first parts with what was merged into it',
  },
  'unmerge',
);

const canObject = condition(
  ({ assignment, objection, designation }) =>
    assignment?.mode !== 'kept' && objection === undefined && designation === undefined,
  {
    zh: '只有转送、交办来的事项可以提出，对同一次转送只能提出一次；经指定管辖的不能再提',
    en: 'only to what was referred or assigned down, once for an assignment, never after a designation',
  },
);

export const intakeSteps = {
  amend: {
    name: { zh: '修改登记', en: 'Amend the registration' },
    duty: 'register',
    side: 'registering-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第二十二条',
    whilePending: true,
  },
  'take-up': {
    name: { zh: '转入办理', en: 'Take up' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['earlier'],
    article: '《信访工作条例》第二十二条',
    leadsTo: ['registered'],
  },
  triage: {
    name: { zh: '甄别分流', en: 'Triage' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['registered'],
    article: '《信访工作条例》第二十二条',
    leadsTo: ['referred'],
    chart: { road: true, clocks: ['triage_office'], papers: ['referral-slip', 'hand-down-order'] },
  },
  redirect: {
    name: { zh: '导入其他法定途径', en: 'Lead to another lawful procedure' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第二十三条、第三十条、第三十一条',
    when: isNotAssignedDown,
    leadsTo: ['closed'],
    chart: { papers: ['guidance-notice'] },
  },
  decline: {
    name: { zh: '不予受理', en: 'Decline' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第十九条、第三十六条',
    when: canDecline,
    leadsTo: ['closed'],
    chart: { papers: ['refusal-notice', 'no-more-notice'] },
  },
  object: {
    name: { zh: '提出管辖异议', en: 'Object to jurisdiction' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: '《信访工作条例》第二十三条',
    when: canObject,
    leadsTo: ['objected'],
    until: 'objection',
    chart: { stage: 'accept', clocks: ['objection'], papers: ['objection-statement'] },
  },
  'agree-objection': {
    name: { zh: '同意异议并收回', en: 'Agree and take the matter back' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['objected'],
    article: '《信访工作条例》第二十三条',
    leadsTo: ['registered'],
  },
  'reject-objection': {
    name: { zh: '不同意异议', en: 'Reject the objection' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['objected'],
    article: '《信访工作条例》第二十三条、第二十四条',
    leadsTo: ['referred'],
  },
  accept: {
    name: { zh: '受理并告知', en: 'Accept and give notice' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: '《信访工作条例》第二十三条',
    leadsTo: ['accepted'],
    chart: { road: true, clocks: ['notice_direct', 'notice_transferred'], papers: ['acceptance-notice'] },
  },
  'name-handler': {
    name: { zh: '指定经办人', en: 'Name the handler' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred', 'accepted', 'extension-asked', 'submitted', 'signed', 'served'],
    article: '《信访工作条例》第二十八条',
  },
} as const satisfies Record<string, Step>;

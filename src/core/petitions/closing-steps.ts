// Reporting back, the end of a petition and taking it up again.
import type { Step } from './step.ts';

export const closingSteps = {
  'report-back': {
    name: { zh: '报送办结报告', en: 'Report back as closed' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['served'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
  },
  'return-report': {
    name: { zh: '退回办结报告', en: 'Return the report' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['reported'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
  },
  'approve-report': {
    name: { zh: '审核办结报告', en: 'Approve the report' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['reported'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
  },
  withdraw: {
    name: { zh: '登记撤回或终止', en: 'Record withdrawal or end' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred', 'objected', 'accepted', 'extension-asked', 'submitted', 'signed'],
    article: '《信访工作条例》第十九条',
  },
  reopen: {
    name: { zh: '重新办理', en: 'Reopen' },
    duty: 'supervise',
    side: 'registering-unit',
    phases: ['closed'],
    article: '《信访工作条例》第三十二条、第三十八条、第四十条',
    when: ({ acceptedOn }) => acceptedOn !== undefined,
  },
  close: {
    name: { zh: '办结', en: 'Close' },
    duty: 'handle',
    side: 'closing-unit',
    phases: ['served', 'report-approved'],
    article: '《信访工作条例》第三十二条',
  },
} as const satisfies Record<string, Step>;

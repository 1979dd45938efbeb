// From the register to the acceptance: who must answer, and whether (《信访工作条例》第十九条至第二十四条、第三十条、第三十一条).
import type { PetitionState } from './petition.ts';
import type { Step } from './step.ts';

// What was assigned down ends with a report to the sender, or goes back by an objection.
const isNotAssignedDown = ({ assignment }: PetitionState): boolean => assignment?.mode !== 'assigned-down';

export const intakeSteps = {
  amend: {
    name: { zh: '修改登记', en: 'Amend the registration' },
    duty: 'register',
    side: 'registering-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第二十二条',
  },
  'take-up': {
    name: { zh: '转入办理', en: 'Take up' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['earlier'],
    article: '《信访工作条例》第二十二条',
  },
  triage: {
    name: { zh: '甄别分流', en: 'Triage' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['registered'],
    article: '《信访工作条例》第二十二条',
  },
  redirect: {
    name: { zh: '导入其他法定途径', en: 'Lead to another lawful procedure' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第二十三条、第三十条、第三十一条',
    when: isNotAssignedDown,
  },
  decline: {
    name: { zh: '不予受理', en: 'Decline' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第十九条、第三十六条',
    when: isNotAssignedDown,
  },
  object: {
    name: { zh: '提出管辖异议', en: 'Object to jurisdiction' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: '《信访工作条例》第二十三条',
    when: ({ assignment, objection }) => assignment?.mode !== 'kept' && objection === undefined,
  },
  'agree-objection': {
    name: { zh: '同意异议并收回', en: 'Agree and take the matter back' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['objected'],
    article: '《信访工作条例》第二十三条',
  },
  'reject-objection': {
    name: { zh: '不同意异议', en: 'Reject the objection' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['objected'],
    article: '《信访工作条例》第二十三条、第二十四条',
  },
  accept: {
    name: { zh: '受理并告知', en: 'Accept and give notice' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: '《信访工作条例》第二十三条',
  },
  'name-handler': {
    name: { zh: '指定经办人', en: 'Name the handler' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred', 'accepted', 'extension-asked'],
    article: '《信访工作条例》第二十八条',
  },
} as const satisfies Record<string, Step>;

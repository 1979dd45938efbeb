// From the acceptance to the served answer (《信访工作条例》第二十八条、第三十一条至第三十五条).
import { openHearing } from './hearing.ts';
import { newestIsVoid } from './issued-papers.ts';
import { condition, type Step } from './step.ts';

const isNotExtended = condition(({ extension }) => extension?.approvedOn === undefined, {
  zh: '一件只能延期一次',
  en: 'a matter is extended once',
});

const hasNoticeToServe = condition(
  (state) =>
    state.extension?.approvedOn !== undefined &&
    state.extension.service === undefined &&
    !newestIsVoid('extension-notice', state),
  {
    zh: '须先批准延期，告知书有效且尚未送达',
    en: 'an extension must be approved, and its notice stand and not yet be served',
  },
  'request-extension',
  'approve-extension',
);

// What the hearing brings to light belongs into the answer.
const isHeard = condition(
  (state) => openHearing(state) === undefined,
  { zh: '听证还没有结束', en: 'the hearing is not over yet' },
  'hold-hearing',
  'cancel-hearing',
);

export const handlingSteps = {
  'add-note': {
    name: { zh: '记录办理情况', en: 'Record progress' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked', 'submitted', 'signed', 'served', 'reported', 'report-approved'],
    article: '《信访工作条例》第三十一条',
    whilePending: true,
    alsoCoHandling: true,
  },
  'request-extension': {
    name: { zh: '申请延期办理', en: 'Ask for more time' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted'],
    article: '《信访工作条例》第三十四条',
    when: isNotExtended,
    leadsTo: ['extension-asked'],
    until: 'handle_r6',
  },
  'approve-extension': {
    name: { zh: '批准延期', en: 'Approve the extension' },
    duty: 'sign',
    dutyIfImportant: 'sign-important',
    side: 'responsible-unit',
    phases: ['extension-asked'],
    article: '《信访工作条例》第三十四条',
    notByHandler: true,
    leadsTo: ['accepted'],
    until: 'handle_r6',
    chart: { stage: 'handle', papers: ['extension-notice'] },
  },
  'refuse-extension': {
    name: { zh: '不批准延期', en: 'Refuse the extension' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['extension-asked'],
    article: '《信访工作条例》第三十四条',
    leadsTo: ['accepted'],
  },
  'serve-extension': {
    name: { zh: '登记延期告知书送达', en: 'Record service of the extension notice' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'submitted', 'signed'],
    article: '《信访工作条例》第三十四条',
    whilePending: true,
    when: hasNoticeToServe,
    chart: { stage: 'handle', clocks: ['extension_notice'] },
  },
  'submit-decision': {
    name: { zh: '拟写处理意见并报签', en: 'Write the decision and submit it for signature' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: '《信访工作条例》第三十二条',
    when: isHeard,
    leadsTo: ['submitted'],
    chart: { road: true, clocks: ['handle_r6'] },
  },
  'return-decision': {
    name: { zh: '退回修改', en: 'Return for revision' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['submitted'],
    article: '《信访工作条例》第三十二条',
    leadsTo: ['accepted'],
  },
  'sign-decision': {
    name: { zh: '签发处理意见书', en: 'Sign off the decision letter' },
    duty: 'sign',
    dutyIfImportant: 'sign-important',
    notByHandler: true,
    side: 'responsible-unit',
    phases: ['submitted'],
    article: '《信访工作条例》第三十二条、第三十四条',
    leadsTo: ['signed'],
    chart: { road: true, papers: ['decision-letter'] },
  },
  'serve-decision': {
    name: { zh: '登记送达', en: 'Record service' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['signed'],
    article: '《信访工作条例》第三十四条、第三十五条',
    whilePending: true,
    leadsTo: ['served'],
    chart: { road: true },
  },
} as const satisfies Record<string, Step>;

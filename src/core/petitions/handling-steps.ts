// From the acceptance to the served answer (《信访工作条例》第二十八条、第三十一条至第三十五条).
import { claimsToAnswer } from './claims-to-answer.ts';
import { openHearing } from './hearing.ts';
import { isOrdinary } from './lawful-route.ts';
import { isSimple } from './simple-handling.ts';
import { newestIsVoid } from './issued-papers.ts';
import { condition, type Step } from './step.ts';

const isExtendable = condition(
  (state) => state.extension?.approvedOn === undefined && state.claims.some(isOrdinary) && !isSimple(state),
  {
    zh: '只有普通信访程序可以延期，一件只能延期一次，简易办理不能延期',
    en: 'only the ordinary procedure is extended, once for a matter, and never while it is handled simply',
  },
);

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

// What the hearing brings to light belongs into the answer; the simple procedure, suggestions and duties have answers of their own.
const isDecidable = condition(
  (state) => openHearing(state) === undefined && !isSimple(state) && claimsToAnswer(state).length > 0,
  {
    zh: '听证还没有结束，或者正在简易办理，或者没有待按普通信访程序答复的诉求（建议意见用答复函，履职诉求用处理情况告知书）',
    en: 'a hearing is not over, or the matter is handled simply, or no claim is left for the ordinary procedure (a suggestion has its reply, a duty its notice)',
  },
  'hold-hearing',
  'cancel-hearing',
  'convert-simple',
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
    when: isExtendable,
    leadsTo: ['extension-asked'],
    until: 'handle_r6',
    chart: { papers: ['extension-form'] },
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
    when: isDecidable,
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

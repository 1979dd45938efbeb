// Settling by agreement, and the simple procedure: two other ways to an answer.
import { draftedAgreement, isToDecide, unperformedAgreement } from './agreement.ts';
import { openHearing } from './hearing.ts';
import { isPlain, isSimple } from './simple-handling.ts';
import { condition, type Step } from './step.ts';

const canAgree = condition(
  (state) =>
    !isSimple(state) &&
    draftedAgreement(state) === undefined &&
    openHearing(state) === undefined &&
    state.claims.some(isToDecide),
  {
    zh: '按普通程序办理、没有未签的协议、听证已经结束的，可以拟定协议',
    en: 'an agreement is drafted in the ordinary procedure, one at a time, and after a hearing is over',
  },
  'drop-agreement',
  'sign-agreement',
  'convert-simple',
);

const isDrafted = condition(
  (state) => draftedAgreement(state) !== undefined,
  { zh: '没有待签的协议', en: 'no agreement waits for signatures' },
  'draft-agreement',
);

// A hearing that is ordered is held or called off first; nothing is left open behind an answer.
const canBeSigned = condition(
  (state) => draftedAgreement(state) !== undefined && openHearing(state) === undefined,
  {
    zh: '没有待签的协议，或者听证还没有结束或者取消',
    en: 'no agreement waits for signatures, or a hearing is neither held nor cancelled',
  },
  'draft-agreement',
  'hold-hearing',
  'cancel-hearing',
);

const isPromised = condition(
  (state) => unperformedAgreement(state) !== undefined,
  { zh: '没有待履行的协议', en: 'no signed agreement waits to be carried out' },
  'sign-agreement',
);

const canBeSimple = condition(isPlain, {
  zh: '集体信访、重要信访事项、检举控告不适用简易办理',
  en: 'the simple procedure is not for groups, important matters or accusations',
});

const canBeAnswered = condition(
  (state) => isSimple(state) && isPlain(state),
  {
    zh: '本件没有适用简易办理，或者已列为重要信访事项、须先转为普通程序',
    en: 'this matter is not under the simple procedure, or has become important and turns ordinary first',
  },
  'accept-simple',
);

const isHandledSimply = condition(
  isSimple,
  { zh: '本件没有适用简易办理', en: 'this matter is not under the simple procedure' },
  'accept-simple',
);

const agreementArticle = '《信访工作条例》第三十三条';
const simpleArticle = '《信访事项简易办理办法（试行）》';

export const agreementSteps = {
  'draft-agreement': {
    name: { zh: '拟定调解、和解协议', en: 'Draft a mediation or settlement agreement' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: agreementArticle,
    when: canAgree,
    chart: { stage: 'handle', papers: ['mediation-agreement', 'settlement-agreement'] },
  },
  'sign-agreement': {
    name: { zh: '登记协议签署', en: 'Record the signatures' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: agreementArticle,
    when: canBeSigned,
    leadsTo: ['served'],
  },
  'drop-agreement': {
    name: { zh: '协议未达成', en: 'No agreement reached' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: agreementArticle,
    when: isDrafted,
  },
  'record-performance': {
    name: { zh: '登记协议履行', en: 'Record that the agreement was carried out' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: [
      'accepted',
      'extension-asked',
      'submitted',
      'signed',
      'served',
      'reported',
      'report-approved',
      'closed',
    ],
    article: agreementArticle,
    when: isPromised,
  },
  'accept-simple': {
    name: { zh: '受理并适用简易办理', en: 'Accept by the simple procedure' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: simpleArticle,
    when: canBeSimple,
    leadsTo: ['accepted'],
    chart: { stage: 'accept', clocks: ['simple_decide'] },
  },
  'answer-simple': {
    name: { zh: '登记简易答复', en: 'Record the simple answer' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted'],
    article: simpleArticle,
    when: canBeAnswered,
    leadsTo: ['served'],
    chart: { stage: 'handle', papers: ['simple-reply'] },
  },
  'convert-simple': {
    name: { zh: '转为普通程序', en: 'Turn to the ordinary procedure' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'served'],
    article: simpleArticle,
    when: isHandledSimply,
    leadsTo: ['accepted'],
    chart: { stage: 'handle', clocks: ['handle_r6'], papers: ['conversion-notice'] },
  },
} as const satisfies Record<string, Step>;

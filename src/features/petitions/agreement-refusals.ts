// Agreements and the simple procedure refused, in words.
import type { SimpleRefusal } from '#core/petitions/handle-simply.ts';
import type { AgreementRefusal, PerformanceRefusal, SigningRefusal } from '#core/petitions/make-agreement.ts';
import type { ReopenRefusal } from '#core/petitions/reopen-petition.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type AgreementAreaRefusal =
  | AgreementRefusal
  | SigningRefusal
  | PerformanceRefusal
  | ReopenRefusal
  | SimpleRefusal;

export const agreementRefusals = {
  'petitions.agreement-without-claim': {
    status: 422,
    words: { zh: '协议至少涉及一项诉求', en: 'An agreement covers at least one claim' },
  },
  'petitions.agreement-claim-not-open': {
    status: 422,
    words: {
      zh: '第 {claim} 项诉求不能以协议解决：不属于普通信访程序，或者已经达成协议',
      en: 'Claim {claim} cannot be settled by agreement: it is not of the ordinary procedure, or is settled already',
    },
  },
  'petitions.agreement-not-due': {
    status: 409,
    words: {
      zh: '协议的履行期限到 {performBy} 为止，还没有过；到期不履行的，才能重新办理',
      en: 'The agreement may be kept until {performBy}; only when it is overdue can the matter be reopened',
    },
  },
  'petitions.mediator-missing': {
    status: 422,
    words: { zh: '调解须写明调解人', en: 'A mediation names its mediator' },
  },
  'petitions.mediator-not-for-settlement': {
    status: 422,
    words: {
      zh: '和解由双方自行达成，没有调解人；有调解人的请选调解',
      en: 'A settlement is between the two sides; with a mediator choose mediation',
    },
  },
  'petitions.performance-in-past': {
    status: 422,
    words: {
      zh: '履行期限 {performBy} 早于今天',
      en: 'The day of performance, {performBy}, is before today',
    },
  },
  'petitions.agreement-in-future': {
    status: 422,
    words: { zh: '日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.signed-before-drafted': {
    status: 422,
    words: {
      zh: '签署日期 {on} 早于协议拟定日期 {draftedOn}',
      en: 'The day of signing {on} is before the draft of {draftedOn}',
    },
  },
  'petitions.agreement-not-voluntary': {
    status: 422,
    words: {
      zh: '协议须出于各方自愿，请向信访人本人核实后勾选',
      en: 'An agreement must be of everybody’s free will; check with the petitioner and tick it',
    },
  },
  'petitions.agreement-needs-both': {
    status: 422,
    words: { zh: '协议须双方签名，至少两人', en: 'Both sides sign: at least two names' },
  },
  'petitions.performed-before-signed': {
    status: 422,
    words: {
      zh: '履行日期 {on} 早于签署日期 {signedOn}',
      en: 'The day of performance {on} is before the signatures of {signedOn}',
    },
  },
  'petitions.not-simple': {
    status: 422,
    words: {
      zh: '还差 {missing} 项条件；初次信访、事实清楚、争议不大、易于解决的才能简易办理，咨询、建议、感谢除外',
      en: '{missing} conditions are missing: first time, clear facts, small dispute, easily settled; only enquiries, suggestions and thanks need none',
    },
  },
  'petitions.told-in-future': {
    status: 422,
    words: { zh: '告知日期 {on} 晚于今天', en: 'The day of telling, {on}, is in the future' },
  },
  'petitions.answered-before-accepted': {
    status: 422,
    words: {
      zh: '答复日期 {on} 早于受理日期 {acceptedOn}',
      en: 'The day of the answer {on} is before the acceptance on {acceptedOn}',
    },
  },
  'petitions.paper-was-asked': {
    status: 422,
    words: {
      zh: '信访人要求书面答复的，须以书面形式答复',
      en: 'The petitioner asked for a paper, so the answer is given on paper',
    },
  },
  'petitions.answered-simply': {
    status: 409,
    words: {
      zh: '已经作出简易答复，只有信访人要求时才转为普通程序',
      en: 'It was answered; only at the petitioner’s request does it turn ordinary now',
    },
  },
} as const satisfies Record<AgreementAreaRefusal['kind'], RefusalText>;

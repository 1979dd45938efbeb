import type { ClosingRefusal } from '#core/petitions/close-petition.ts';
import type { RecusalRefusal } from '#core/petitions/decide-recusal.ts';
import type { ImportanceRefusal } from '#core/petitions/mark-important.ts';
import type { PersonRefusal } from '#core/petitions/part-in-petition.ts';
import type { ExecutionRefusal } from '#core/petitions/record-execution.ts';
import type { SigningRefusal } from '#core/petitions/sign-decision.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type QualityRefusal =
  | PersonRefusal
  | ImportanceRefusal
  | RecusalRefusal
  | ExecutionRefusal
  | SigningRefusal
  | ClosingRefusal
  | { readonly kind: 'petitions.main-leader-signs' }
  | { readonly kind: 'petitions.no-handler' }
  | { readonly kind: 'petitions.handler-recused' };

export const qualityRefusals = {
  'petitions.main-leader-signs': {
    status: 403,
    words: {
      zh: '重要信访事项由单位主要负责人审批签发，分管负责人不能代签',
      en: 'The answer to an important matter is signed by the main leader of the unit, not by a deputy',
    },
  },
  'petitions.signer-is-handler': {
    status: 409,
    words: {
      zh: '经办人、拟稿人不能批准或者签发自己办理的事项；请由本单位其他负责人签发，没有其他负责人的，先另行指定经办人重新拟写',
      en: 'Nobody approves or signs the own work: another head of the unit signs, or another handler is named and writes anew',
    },
  },
  'petitions.case-end-own-work': {
    status: 409,
    words: {
      zh: '包案领导、责任人和专班成员不能核查自己的包案，请由其他负责督办的人核查',
      en: 'Who leads or helps to cannot check the own lead; somebody else who supervises checks it',
    },
  },
  'petitions.author-recused': {
    status: 409,
    words: {
      zh: '拟稿人已决定回避，这份处理意见不能签发；请退回，由另行指定的经办人重新拟写',
      en: 'Who wrote this has to keep away: return it, so that another handler writes it anew',
    },
  },
  'petitions.recused': {
    status: 403,
    words: { zh: '您已决定回避，不能参与本件办理', en: 'You have to keep away from this matter' },
  },
  'petitions.recusal-pending': {
    status: 409,
    words: {
      zh: '您是否回避还没有决定，决定以前不能作这一步；本人是否回避由别人决定',
      en: 'Whether you keep away is not decided yet, and others decide it; until then you cannot take this step',
    },
  },
  'petitions.recusal-not-of-staff': {
    status: 422,
    words: {
      zh: '该人员不在登记单位或者责任单位任职，不接待来访，也不参与本件办理',
      en: 'This person holds no post at a unit that works on the matter, receives nobody and takes no part in it',
    },
  },
  'petitions.recused-already': {
    status: 409,
    words: { zh: '该人员已决定回避', en: 'This person already has to keep away' },
  },
  'petitions.recusal-in-future': {
    status: 422,
    words: { zh: '申请日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.no-handler': {
    status: 409,
    words: {
      zh: '经办人已回避，请先另行指定经办人',
      en: 'The handler has to keep away; name another one first',
    },
  },
  'petitions.handler-recused': {
    status: 422,
    words: {
      zh: '该人员须回避本件，不能经办',
      en: 'This person has to keep away and cannot handle the matter',
    },
  },
  'petitions.not-a-group': {
    status: 422,
    words: {
      zh: '本件登记 {people} 人，不足 {min} 人，不能以“多人集体反映”列为重要',
      en: 'With {people} people it is not raised by a group (from {min})',
    },
  },
  'petitions.nothing-promised': {
    status: 422,
    words: {
      zh: '这项诉求没有待落实的支持意见，或者已经登记落实',
      en: 'Nothing is promised for this claim, or it is on record as done',
    },
  },
  'petitions.execution-in-future': {
    status: 422,
    words: { zh: '落实日期 {on} 晚于今天', en: 'The day {on} is in the future' },
  },
  'petitions.execution-before-signed': {
    status: 422,
    words: {
      zh: '落实日期 {on} 早于处理意见书签发日期 {signedOn}',
      en: 'The day {on} is before the decision was signed on {signedOn}',
    },
  },
  'petitions.not-to-be-let-go': {
    status: 409,
    words: {
      zh: '还不能办结：事实没有查清、问题没有解决或者解释清楚、措施没有落实的，不放过',
      en: 'It cannot be closed yet: facts, solution or measures are missing',
    },
  },
} as const satisfies Record<QualityRefusal['kind'], RefusalText>;

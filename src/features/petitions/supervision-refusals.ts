import type { InspectionRefusal, SupervisionRefusal } from '#core/petitions/supervise-petition.ts';
import type { RefusalText } from '#platform/http/problem.ts';

/** Why supervision cannot be ordered or recorded so. */
export type SupervisionAreaRefusal = SupervisionRefusal | InspectionRefusal;

export const supervisionRefusals = {
  'petitions.cause-not-of-trigger': {
    status: 422,
    words: {
      zh: '所选的具体情形不属于这一督办情形，请重新选择',
      en: 'The finer cause does not belong to this ground; please choose again',
    },
  },
  'petitions.nothing-overdue': {
    status: 409,
    words: {
      zh: '责任单位的期限都没有超过，不能以超期为由督办',
      en: 'No limit of the responsible unit has passed; being overdue is no ground here',
    },
  },
  'petitions.execution-not-due': {
    status: 409,
    words: {
      zh: '处理意见要求落实的日期是 {executeBy}，还没有到，不能以未执行为由督办；可以先催办',
      en: 'The decision is to be carried out by {executeBy}, which has not passed; urge the unit instead',
    },
  },
  'petitions.nothing-to-execute': {
    status: 409,
    words: {
      zh: '没有等待执行的处理意见（尚未送达、没有支持，或者都已落实），不能以拒不执行为由督办',
      en: 'No decision waits to be carried out (not served, supporting nothing, or done already), so none can be refused',
    },
  },
  'petitions.reply-day-past': {
    status: 422,
    words: {
      zh: '回复期限须晚于今天（{today}）',
      en: 'The day of the reply must be after today ({today})',
    },
  },
  'petitions.inspected-in-future': {
    status: 422,
    words: { zh: '督查日期 {on} 晚于今天', en: 'The day of the inspection {on} is in the future' },
  },
  'petitions.inspected-before-received': {
    status: 422,
    words: {
      zh: '督查日期 {on} 早于收到日期 {receivedOn}',
      en: 'The inspection of {on} is before the day of receipt {receivedOn}',
    },
  },
} as const satisfies Record<SupervisionAreaRefusal['kind'], RefusalText>;

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
  'petitions.nothing-to-execute': {
    status: 409,
    words: {
      zh: '处理意见还没有送达，不能以拒不执行为由督办',
      en: 'No decision has been served yet, so none can be refused',
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

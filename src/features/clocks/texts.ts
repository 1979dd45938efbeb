import type { Words } from '#core/kit/language.ts';

export const ruleTexts = {
  'per-letter': { zh: '由文书限定', en: 'set by the paper' },
  appointment: { zh: '以确定的日期为准', en: 'on the day that was set' },
  'other-clock': { zh: '随另一期限届满', en: 'ends with another limit' },
  immediate: { zh: '立即', en: 'at once' },
  noCeiling: { zh: '天数不限', en: 'any number of days' },
  extension: {
    zh: '可延长{days}，由{approver}批准',
    en: 'may be extended by {days}; approved by {approver}',
  },
} as const satisfies Record<string, Words>;

export const ladderTexts = {
  share: { zh: '期限过去{percent}%时', en: 'once {percent} % of the time has gone' },
  dayAfter: { zh: '届满的次日', en: 'the day after the limit' },
  daysOver: { zh: '超期{days}天', en: '{days} days past the limit' },
} as const satisfies Record<string, Words>;

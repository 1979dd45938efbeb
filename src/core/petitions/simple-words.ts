import type { Words } from '../kit/language.ts';
import type { AnswerMeans, ConversionGround, SimpleCondition } from './simple-handling.ts';

export const simpleConditionWords = {
  'first-time': { zh: '初次信访', en: 'First time' },
  'clear-facts': { zh: '事实清楚', en: 'Clear facts' },
  'small-dispute': { zh: '争议不大', en: 'Small dispute' },
  'easily-settled': { zh: '易于解决', en: 'Easily settled' },
} as const satisfies Record<SimpleCondition, Words>;

export const answerMeansWords = {
  oral: { zh: '当面口头', en: 'By word of mouth' },
  phone: { zh: '电话', en: 'By telephone' },
  sms: { zh: '短信', en: 'By text message' },
  online: { zh: '网上', en: 'Online' },
  paper: { zh: '书面', en: 'On paper' },
} as const satisfies Record<AnswerMeans, Words>;

export const conversionGroundWords = {
  unclear: { zh: '事实需要进一步调查', en: 'The facts need more looking into' },
  disputed: { zh: '争议较大', en: 'There is more dispute than it seemed' },
  'not-in-time': { zh: '期限内不能办结', en: 'It cannot be done within the limit' },
  'petitioner-asks': { zh: '信访人要求按普通程序办理', en: 'The petitioner asks for it' },
} as const satisfies Record<ConversionGround, Words>;

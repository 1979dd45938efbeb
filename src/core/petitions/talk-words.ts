import type { Words } from '../kit/language.ts';
import type { SettleGap } from './settle-at-once.ts';
import type { TalkOutcome } from './talk.ts';

export const talkOutcomeWords = {
  settled: { zh: '现场解决', en: 'Settled here and now' },
  promised: { zh: '限时承诺', en: 'Promised by a day' },
  assigned: { zh: '交有关单位办理', en: 'Given to a unit' },
  explained: { zh: '当面解释说明', en: 'Explained face to face' },
  'invited-again': { zh: '再次约谈', en: 'Invited again' },
} as const satisfies Record<TalkOutcome, Words>;

/** Why a matter cannot be settled at the table, and what else there is. */
export const settleGapWords = {
  elsewhere: {
    zh: '本件已在其他单位办理，现场只能解释、承诺或者向该单位提出要求',
    en: 'another unit is handling it; here it can be explained, promised, or asked of that unit',
  },
  'under-way': {
    zh: '本件已按普通程序受理，须以处理意见书答复；现场可以解释或者承诺',
    en: 'it was accepted in the ordinary procedure and is answered by a decision letter; here it can be explained or promised',
  },
  'not-plain': {
    zh: '集体信访、重要信访事项、检举控告不能现场简易办结；可以交办、承诺或者解释',
    en: 'a group matter, an important one or an accusation is never settled simply; it can be given to a unit, promised or explained',
  },
  answered: {
    zh: '本件已经答复；现场可以解释，或者告知复查的权利',
    en: 'it was answered; here the answer can be explained, and the right to a review',
  },
} as const satisfies Record<SettleGap, Words>;

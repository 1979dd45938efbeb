import type { Words } from '../kit/language.ts';
import type { InvitationOutcome, TellingWay } from './invitation.ts';

export const invitationOutcomeWords = {
  came: { zh: '来了', en: 'Came' },
  'did-not-come': { zh: '没有来', en: 'Did not come' },
  declined: { zh: '表示不来', en: 'Declined' },
  moved: { zh: '改期', en: 'Moved' },
  'called-off': { zh: '取消', en: 'Called off' },
} as const satisfies Record<InvitationOutcome, Words>;

export const tellingWayWords = {
  'in-person': { zh: '当面告知', en: 'In person' },
  post: { zh: '邮寄通知书', en: 'By post' },
  phone: { zh: '电话告知', en: 'By phone' },
  message: { zh: '短信告知', en: 'By text message' },
  village: { zh: '请村（社区）转告', en: 'Through the village' },
} as const satisfies Record<TellingWay, Words>;

/** Said wherever somebody is recorded as not having come. */
export const voluntaryWords: Words = {
  zh: '来不来由信访人自愿，不影响本件的办理，可以再次邀请',
  en: 'coming is voluntary; the matter goes on all the same, and there may be another invitation',
};

import type { Words } from '../kit/language.ts';
import {
  authorityParts,
  type AuthorityEnding,
  type AuthorityKind,
  type AuthorityPart,
  type SaidBy,
} from './authority.ts';

export const authorityKindWords = {
  proxy: { zh: '代访', en: 'Proxy' },
  companion: { zh: '陪访', en: 'Companion' },
} as const satisfies Record<AuthorityKind, Words>;

export const authorityPartWords = {
  progress: { zh: '办理进度', en: 'progress' },
  answer: { zh: '答复内容和文书', en: 'the answer and its papers' },
  attend: { zh: '接谈和听证的时间、地点', en: 'when and where talks and hearings are' },
  sign: { zh: '须签字的事项', en: 'what is to be signed' },
} as const satisfies Record<AuthorityPart, Words>;

/** What ticking it lets the holder do. */
export const authorityGrantWords = {
  progress: { zh: '了解办理进度', en: 'Learn of the progress' },
  answer: { zh: '了解答复内容，代领文书', en: 'Learn of the answer and receive papers' },
  attend: { zh: '参加接谈和听证', en: 'Attend talks and hearings' },
  sign: { zh: '代为签字', en: 'Sign for the petitioner' },
} as const satisfies Record<AuthorityPart, Words>;

export const authorityEndingWords = {
  'taken-back': { zh: '信访人收回委托', en: 'The petitioner took it back' },
  resigned: { zh: '受托人辞去委托', en: 'The holder gave it up' },
  incapable: { zh: '受托人丧失民事行为能力', en: 'The holder lost capacity' },
  'holder-died': { zh: '受托人死亡', en: 'The holder died' },
  'entered-wrongly': { zh: '登记错误', en: 'Entered wrongly' },
} as const satisfies Record<AuthorityEnding, Words>;

export const saidByWords = {
  'in-person': { zh: '当面', en: 'in person' },
  phone: { zh: '电话', en: 'by phone' },
  writing: { zh: '书面', en: 'in writing' },
  online: { zh: '网上', en: 'online' },
} as const satisfies Record<SaidBy, Words>;

/** What may be told and what may not, as one line for whoever picks up the phone. */
export function tellingLine(told: readonly AuthorityPart[]): { readonly may: Words; readonly mayNot: Words } {
  return { may: joined(told), mayNot: joined(authorityParts.filter((part) => !told.includes(part))) };
}

function joined(parts: readonly AuthorityPart[]): Words {
  if (parts.length === 0) return { zh: '无', en: 'nothing' };
  return {
    zh: parts.map((part) => authorityPartWords[part].zh).join('、'),
    en: parts.map((part) => authorityPartWords[part].en).join(', '),
  };
}

import type { Words } from '../kit/language.ts';

/** What a petitioner wants with one claim (信访目的). */
export type Purpose =
  | 'appeal'
  | 'request'
  | 'accusation'
  | 'suggestion'
  | 'consultation'
  | 'thanks'
  | 'other';

/** The three classes the law handles differently (《信访工作条例》第二十九条、第三十条、第三十一条). */
export type PetitionClass = 'suggestion' | 'accusation' | 'claim';

/** A purpose's name; `petitionClass` is how the law handles it. */
export type PurposeWords = Words & { readonly code: string; readonly petitionClass: PetitionClass };

/** Purposes in the order a form offers them. What is unclear counts as a claim: that gives the most rights. */
export const purposeWords = {
  appeal: { code: '1', zh: '申诉', en: 'Appeal', petitionClass: 'claim' },
  request: { code: '2', zh: '求决', en: 'Request', petitionClass: 'claim' },
  accusation: { code: '3', zh: '检举控告', en: 'Accusation', petitionClass: 'accusation' },
  suggestion: { code: '4', zh: '意见建议', en: 'Suggestion', petitionClass: 'suggestion' },
  consultation: { code: '5', zh: '咨询', en: 'Consultation', petitionClass: 'suggestion' },
  thanks: { code: '6', zh: '感谢', en: 'Thanks', petitionClass: 'suggestion' },
  other: { code: '9', zh: '其他', en: 'Other', petitionClass: 'claim' },
} as const satisfies Record<Purpose, PurposeWords>;

/** Every purpose, in the order a form offers them. */
export const purposes = [
  'appeal',
  'request',
  'accusation',
  'suggestion',
  'consultation',
  'thanks',
  'other',
] as const satisfies readonly Purpose[];

/** The names of the three classes, as referral slips print them. */
export const petitionClassWords = {
  suggestion: { zh: '建议意见类', en: 'Suggestion' },
  accusation: { zh: '检举控告类', en: 'Accusation' },
  claim: { zh: '申诉求决类', en: 'Claim' },
} as const satisfies Record<PetitionClass, Words>;

export const petitionClassOrder = [
  'suggestion',
  'accusation',
  'claim',
] as const satisfies readonly PetitionClass[];

/** How the law handles a claim with this purpose. */
export const purposeToClass = (purpose: Purpose): PetitionClass => purposeWords[purpose].petitionClass;

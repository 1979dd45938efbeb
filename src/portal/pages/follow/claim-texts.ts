// Each claim in plain words: which way it goes, who has it, what became of it.
import type { ClaimResult } from '#core/classes/claim-results.ts';
import type { PetitionClass } from '#core/classes/purposes.ts';
import type { Words } from '#core/kit/language.ts';

export const claimTexts = {
  title: { zh: '每一项诉求办得怎样', en: 'How each claim stands' },
  claim: { zh: '第{count}项', en: 'Claim {count}' },
  waiting: { zh: '{unit}正在办。', en: '{unit} is working on it.' },
  sent: {
    zh: '已经交给{unit}，等它书面告诉您是不是受理。',
    en: 'With {unit}, which tells you in writing whether it accepts it.',
  },
  triaging: { zh: '{office}正在看走哪条途径。', en: '{office} is finding out which way it goes.' },
  suggestion: {
    zh: '这是建议意见，{unit}研究以后给您答复，说明采纳不采纳和理由。没有60天的限期，也没有复查。',
    en: 'This is a suggestion. {unit} studies it and tells you whether it is taken up, and why. There is no sixty-day limit and no review.',
  },
  duty: {
    zh: '这是请{unit}查处或者履行职责，两个月内书面告诉您查得怎样、怎么处理。',
    en: 'This asks {unit} to investigate or to do its duty. It tells you in writing within two months what it found and did.',
  },
  dutyAnswered: {
    zh: '处理情况告知书已于{date}送达，全文在下面。',
    en: 'The notice of what was found and done was served on {date}; it stands below.',
  },
  led: {
    zh: '已于{date}转到{organ}，按{procedure}办。',
    en: 'Led to {organ} on {date}, by {procedure}.',
  },
  reference: { zh: '对方编号：{reference}。', en: 'Its reference: {reference}.' },
  unconfirmed: { zh: '正在等对方回告收到。', en: 'It has not confirmed yet.' },
  confirmed: { zh: '对方{date}回告已经收到。', en: 'It confirmed on {date}.' },
  ledResult: { zh: '对方{date}告知的结果：{text}', en: 'Its result of {date}: {text}' },
  accusation: {
    zh: '这是检举控告，走保密的渠道，被反映的人和单位看不到。',
    en: 'This is an accusation. It goes a confidential way; those accused cannot see it.',
  },
  accusationResult: {
    zh: '已有结果反馈，请本人带着证件到{office}听取。',
    en: 'A result was told. Please come to {office} in person with your card to hear it.',
  },
  accusationAnonymous: {
    zh: '匿名的检举控告，不反馈结果。',
    en: 'No result is told for an anonymous accusation.',
  },
  outcomeOn: { zh: '{result}，{date}', en: '{result}, {date}' },
  reasons: { zh: '理由：{text}', en: 'Why: {text}' },
  measures: { zh: '怎么落实：{text}', en: 'What will be done: {text}' },
  reconsider: {
    zh: '不服处理情况的，可以在{date}前（含当天）向{organ}申请行政复议。',
    en: 'Against what was done you may ask {organ} for reconsideration until {date} (that day included).',
  },
  litigate: {
    zh: '也可以在{date}前（含当天）向{organ}提起行政诉讼。',
    en: 'You may also sue at {organ} until {date} (that day included).',
  },
  over: { zh: '（这个期限已经过了）', en: ' (this time is over)' },
} as const satisfies Record<string, Words>;

/** The served notice on a duty of the unit. */
export const dutyTexts = {
  title: { zh: '处理情况告知书', en: 'The notice of what was found and done' },
  head: { zh: '{date}送达。', en: 'Served on {date}.' },
  checked: { zh: '查了谁', en: 'Who was checked' },
  findings: { zh: '查明的情况', en: 'What was found' },
  action: { zh: '怎么处理的', en: 'What was done' },
  basis: { zh: '依据', en: 'Basis' },
} as const satisfies Record<string, Words>;

export const classTexts = {
  suggestion: { zh: '建议意见', en: 'Suggestion' },
  accusation: { zh: '检举控告', en: 'Accusation' },
  claim: { zh: '申诉求决', en: 'Request or appeal' },
} as const satisfies Record<PetitionClass, Words>;

export const resultTexts = {
  supported: { zh: '支持您的请求', en: 'Your request is supported' },
  'partly-supported': { zh: '支持您的一部分请求', en: 'A part of your request is supported' },
  explained: { zh: '已作解释说明', en: 'It was explained' },
  'not-supported': { zh: '不支持您的请求', en: 'Your request is not supported' },
  settled: { zh: '已经调解、和解', en: 'It was settled' },
  adopted: { zh: '您的建议被采纳', en: 'Your suggestion is taken up' },
  'partly-adopted': { zh: '您的建议部分被采纳', en: 'A part of your suggestion is taken up' },
  'not-adopted': { zh: '您的建议没有被采纳', en: 'Your suggestion is not taken up' },
  redirected: { zh: '已转到别的法定途径', en: 'It went to another lawful procedure' },
  withdrawn: { zh: '按您的申请撤回', en: 'Withdrawn at your request' },
  transferred: {
    zh: '不归这里管，已告诉您归谁管',
    en: 'Not the power of this office; you were told whose it is',
  },
} as const satisfies Record<ClaimResult, Words>;

/** Where a petition stands that has nothing for the ordinary procedure: no sixty days, no decision letter. */
export const besideTexts: Readonly<Record<string, { readonly now: Words; readonly next: Words }>> = {
  referred: {
    now: { zh: '您的事已经交给{unit}。', en: 'Your matter is now with {unit}.' },
    next: {
      zh: '{unit}会书面告诉您是不是接下来办，每一项怎么答复见下面。',
      en: '{unit} tells you in writing whether it takes it on. How each claim is answered stands below.',
    },
  },
  accepted: {
    now: { zh: '{unit}已经接下来，正在办。', en: '{unit} has taken it on and is working on it.' },
    next: {
      zh: '每一项办好以后，{unit}分别书面答复您，进展见下面。',
      en: '{unit} answers each claim in writing when it is done; see below.',
    },
  },
  served: {
    now: { zh: '每一项都已经答复您。', en: 'Each claim has been answered.' },
    next: {
      zh: '每一项是怎样答复的，写在下面，文书可以下载。有疑问，请拿着回执到{office}问。',
      en: 'How each claim was answered stands below, and the papers can be downloaded. With questions take your slip to {office}.',
    },
  },
};

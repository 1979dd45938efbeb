// The ladder of reviews as one says it to a neighbour.
import type { Words } from '#core/kit/language.ts';
import type { ReviewLevel, ReviewStage, SuspensionCause } from '#core/petitions/review.ts';

export const rightTexts = {
  review: {
    open: {
      zh: '不同意答复，可以申请复查：最迟{date}（含当天），向{organ}提出。',
      en: 'If you disagree with the answer, you may ask for a review: until {date} (that day included), at {organ}.',
    },
    over: {
      zh: '申请复查的期限到{date}为止，已经过了。有新的事实或者理由，可以另外提出。',
      en: 'The time to ask for a review ended on {date}. With new facts or reasons you may raise the matter anew.',
    },
  },
  'final-review': {
    open: {
      zh: '不同意复查意见，可以申请复核：最迟{date}（含当天），向{organ}提出。复核是最后一级。',
      en: 'If you disagree with the review, you may ask for the final review: until {date} (that day included), at {organ}. It is the last level.',
    },
    over: {
      zh: '申请复核的期限到{date}为止，已经过了。有新的事实或者理由，可以另外提出。',
      en: 'The time to ask for the final review ended on {date}. With new facts or reasons you may raise the matter anew.',
    },
  },
} as const satisfies Record<ReviewLevel, { readonly open: Words; readonly over: Words }>;

export const reviewNowTexts = {
  applied: {
    zh: '您申请的{level}，{organ}已经收到，正在看是不是符合受理条件。',
    en: '{organ} has your request ({levelEn}) and is checking whether it can be admitted.',
  },
  admitted: {
    zh: '您申请的{level}已经受理，{organ}正在审查。',
    en: 'Your request ({levelEn}) is admitted; {organ} is looking into it.',
  },
  drafted: {
    zh: '{organ}已经写好{level}意见，等负责人审签。',
    en: '{organ} has written its opinion ({levelEn}); it waits for a signature.',
  },
  signed: {
    zh: '{level}意见书已经签发，正要送给您。',
    en: 'The opinion ({levelEn}) is signed and on its way to you.',
  },
  served: {
    zh: '{level}意见书已经送达，全文在下面。',
    en: 'The opinion ({levelEn}) has been served; you can read all of it below.',
  },
  refused: {
    zh: '您申请的{level}没有受理，理由写在不予受理告知书里。',
    en: 'Your request ({levelEn}) was not admitted; the notice says why.',
  },
  ended: {
    zh: '{level}已经终止，原来的意见继续有效。不是您本人自愿撤回的，请尽快说明。',
    en: 'The request ({levelEn}) has ended and the opinion before it stands. If you did not withdraw it freely, please say so soon.',
  },
} as const satisfies Record<ReviewStage, Words>;

export const reviewTexts = {
  heading: { zh: '复查复核', en: 'Review' },
  missing: { zh: '还需要您补交：{what}', en: 'Please still hand in: {what}' },
  suspended: {
    zh: '{since}起中止：{cause}。事由消除以后继续审查，会写在这一页上。',
    en: 'Suspended since {since}: {cause}. It goes on when that is over, and this page will say so.',
  },
  suspendedPaused: {
    zh: '中止期间不算在办理期限里，当地的规定允许这样做。',
    en: 'This time does not count, as the local rules allow.',
  },
  suspendedRunning: {
    zh: '办理期限不因此变长，照常计算。',
    en: 'The time for the opinion is not longer for it and runs on.',
  },
  redo: {
    zh: '原来的答复已经被撤销，承办单位要重新办理，再给您一份书面答复。不同意新的答复，可以再申请复查。',
    en: 'The earlier answer was set aside. The unit must handle the matter anew and answer again in writing; you may ask for a review of that answer.',
  },
  final: {
    zh: '复核是最后一级，信访程序到这里就走完了。同样的事实和理由再提出，各单位都不再受理；有新的事实或者理由，可以作为新的事情提出。生活上有困难，仍然可以求助。',
    en: 'The final review is the last level and ends the petition procedure. The same facts and reasons are not accepted again anywhere; new facts or reasons make a new matter. With hardship you can still ask for help.',
  },
  opinionTitle: { zh: '{level}意见书', en: '{levelEn} opinion' },
  head: { zh: '{organ}，{number}，{served}送达。', en: '{organ}, {number}, served on {served}.' },
  outcome: { zh: '结论', en: 'Outcome' },
  claims: { zh: '涉及的诉求', en: 'Claims concerned' },
  changedTo: { zh: '{claim}（变更为：{opinion}）', en: '{claim} (changed to: {opinion})' },
  facts: { zh: '查明的事实', en: 'Facts found' },
  findings: { zh: '对原来答复的认定', en: 'On the earlier answer' },
  basis: { zh: '依据', en: 'Basis' },
  reasons: { zh: '理由', en: 'Reasons' },
  orders: { zh: '要求', en: 'What must be done' },
} as const satisfies Record<string, Words>;

export const suspensionTexts = {
  'other-procedure': {
    zh: '主要的事实正在另一个法定程序里认定，要等它的结果',
    en: 'the main facts are before another procedure, whose result is needed first',
  },
  interpretation: {
    zh: '适用的规定要由有权的机关先作解释',
    en: 'the organ in charge must first say how a rule is to be read',
  },
  other: { zh: '出现了暂时不能审查的情况', en: 'something keeps the inquiry from going on for now' },
} as const satisfies Record<SuspensionCause, Words>;

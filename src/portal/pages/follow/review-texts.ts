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

/** What comes next while the review goes on. */
export const reviewNextTexts = {
  missing: {
    zh: '请把材料补交给{organ}，要补什么写在下面“复查复核”里。交齐以后，再定受理不受理。',
    en: 'Please hand in to {organ} what is listed below under “Review”. Then it decides on admission.',
  },
  applied: {
    zh: '受理不受理，{organ}都会书面告诉您。',
    en: '{organ} tells you in writing whether it is admitted.',
  },
  admitted: {
    zh: '查清以后，{organ}给您一份书面意见，送到您手上。有话要补充、有材料要交，现在就可以找它。',
    en: '{organ} then brings you its opinion in writing. If you have more to say or to show, turn to it now.',
  },
  refused: {
    zh: '理由看不明白，或者确实有正当理由耽误了，请拿着回执到{office}问。',
    en: 'If the reason is not clear, or you had good cause to be late, take your slip to {office} and ask.',
  },
  drafted: { zh: '签发以后，意见书会送到您手上。', en: 'Once signed, the opinion is brought to you.' },
  signed: {
    zh: '请留意电话、邮件和上门送达。收到以后，这里就能看到意见书全文。',
    en: 'Please expect a call, a letter or a visit. When you have received it, the full opinion appears here.',
  },
} as const satisfies Record<string, Words>;

/** The review waits for something else. */
export const suspendedText = {
  now: {
    zh: '您申请的{level}现在停着，要等别的结果。为什么停、时间算不算，写在下面“复查复核”里。',
    en: 'Your request ({levelEn}) waits for another result. Why, and whether the time counts, is told below under “Review”.',
  },
  next: {
    zh: '等的事有了结果，{organ}接着审查，会告诉您。',
    en: 'When the result is there, {organ} goes on and tells you.',
  },
} as const satisfies Record<string, Words>;

/** The answer was set aside and is being given anew. */
export const redoText = {
  now: {
    zh: '原来的答复已经被撤销，{unit}正在重新办理。',
    en: 'The earlier answer was set aside, and {unit} handles the matter anew.',
  },
  next: {
    zh: '查清以后，{unit}再给您一份书面答复。不同意新的答复，可以再申请复查。',
    en: 'Then {unit} gives you a new answer in writing. You may ask for a review of that answer.',
  },
} as const satisfies Record<string, Words>;

/** The last level has spoken. */
export const finalText = {
  now: {
    zh: '复核意见书已经送达，全文在下面。信访程序到这里就走完了。',
    en: 'The opinion of the final review has been served; it stands below. The petition procedure ends here.',
  },
  promised: {
    zh: '复核意见要求办的事，{unit}要落实到位，没有办到请拿着回执到{office}问。复核是最后一级，同样的事实和理由再提出，各单位都不再受理；有新的事实或者理由，可以作为新的事情提出。',
    en: 'What the final opinion orders, {unit} must carry out; if it is not done, take your slip to {office}. It is the last level: the same facts and reasons are not accepted again anywhere, new ones make a new matter.',
  },
  next: {
    zh: '复核是最后一级。同样的事实和理由再提出，各单位都不再受理；有新的事实或者理由，可以作为新的事情提出。生活上有困难，仍然可以到{office}求助。',
    en: 'The final review is the last level. The same facts and reasons are not accepted again anywhere; new facts or reasons make a new matter. With hardship you can still turn to {office}.',
  },
} as const satisfies Record<string, Words>;

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
  past: {
    zh: '这是对以前那份答复的意见。',
    en: 'This was about an earlier answer.',
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

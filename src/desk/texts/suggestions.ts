import type { Texts } from './texts.ts';

/** Words of the three powers of suggestion. */
export const suggestionTexts = {
  title: { zh: '三项建议', en: 'Suggestions' },
  lead: {
    zh: '改进工作、完善政策、追究责任的建议（《信访工作条例》第四十条）。接收单位须书面反馈是否采纳。',
    en: 'Suggestions to improve work, to perfect policy or to hold to account (art. 40). The organ answers in writing whether it adopts them.',
  },
  give: { zh: '提出建议', en: 'Suggest' },
  empty: { zh: '还没有建议书。', en: 'There is no suggestion yet.' },
  emptyNext: {
    zh: '同类问题反复出现、政策有缺口、办理失职时，可以引用信访事项提出建议。',
    en: 'When a problem comes again and again, a policy has a gap or a duty was neglected, suggest, and cite the petitions that show it.',
  },
  power: { zh: '建议种类', en: 'Kind' },
  addresseeUnit: { zh: '接收单位（本地机构）', en: 'Addressed to (unit of this county)' },
  addresseeName: { zh: '或者：其他机关名称', en: 'or: another organ by name' },
  concerning: { zh: '涉及哪个单位的办理', en: 'Whose handling it is about' },
  problem: { zh: '存在的问题', en: 'The problem' },
  advice: { zh: '建议内容', en: 'The advice' },
  evidence: { zh: '依据的信访编号（多个用顿号或者换行分开）', en: 'Numbers of the petitions that show it' },
  giveAfter: {
    zh: '提出后：生成建议书并编号，反馈期限开始计算；建议书只写编号和事项，不写信访人。不能撤回。',
    en: 'Afterwards: the letter exists under its number and the time to answer runs. It names petitions by number and subject, never their people. It cannot be undone.',
  },
  required: { zh: '请填写', en: 'Please fill this in' },
  given: { zh: '已提出，文号{number}', en: 'Given under {number}' },
  to: { zh: '致{name}', en: 'to {name}' },
  issued: { zh: '{day}提出', en: 'given {day}' },
  answerBy: { zh: '{day}前书面反馈', en: 'answer by {day}' },
  answered: { zh: '{day}反馈：{outcome}', en: 'answered {day}: {outcome}' },
  answer: { zh: '反馈采纳情况', en: 'Answer' },
  answerOf: { zh: '反馈采纳情况：{number}', en: 'Answer {number}' },
  outcome: { zh: '采纳情况', en: 'Outcome' },
  reasons: { zh: '说明（部分采纳、不采纳须写理由）', en: 'Reasons (needed unless adopted)' },
  answeredOn: { zh: '反馈日期', en: 'Day of the answer' },
  answerDone: { zh: '已反馈', en: 'Answered' },
  save: { zh: '提交', en: 'Send' },
} as const satisfies Texts;

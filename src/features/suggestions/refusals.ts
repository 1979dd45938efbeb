import type { AnswerRefusal } from '#core/suggestions/answer-suggestion.ts';
import type { IssueRefusal } from '#core/suggestions/issue-suggestion.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type SuggestionRefusal =
  | IssueRefusal
  | AnswerRefusal
  | { readonly kind: 'suggestions.not-found' }
  | { readonly kind: 'suggestions.changed-meanwhile' }
  | { readonly kind: 'suggestions.no-addressee' }
  | { readonly kind: 'suggestions.evidence-not-found'; readonly numbers: string };

/** Every refusal of the area in words; a missing one does not compile. */
export const suggestionRefusals = {
  'suggestions.not-found': {
    status: 404,
    words: { zh: '没有这份建议书，或者您无权查看', en: 'There is no such suggestion, or you may not see it' },
  },
  'suggestions.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这份建议书刚刚被别人答复过，请看过最新内容',
      en: 'Somebody answered this suggestion a moment ago; please look at it again',
    },
  },
  'suggestions.not-yours': {
    status: 403,
    words: { zh: '建议由信访工作机构的督办岗位提出', en: 'Suggestions are given by those who supervise' },
  },
  'suggestions.no-addressee': {
    status: 422,
    words: { zh: '请选择或者填写接收建议的单位', en: 'Choose or name the organ it is addressed to' },
  },
  'suggestions.no-evidence': {
    status: 422,
    words: { zh: '至少引用一件信访事项作为依据', en: 'At least one petition must be cited as evidence' },
  },
  'suggestions.evidence-not-found': {
    status: 422,
    words: { zh: '没有找到这些编号：{numbers}', en: 'These numbers were not found: {numbers}' },
  },
  'suggestions.evidence-against-addressee': {
    status: 422,
    words: {
      zh: '这些事项反映的就是接收单位，编号和事项不能告知被反映的单位：{numbers}。请另引他件，或者向其上级机关提出',
      en: 'These petitions complain of the addressee, who may not learn of them: {numbers}. Cite others, or address the organ above it',
    },
  },
  'suggestions.to-oneself': {
    status: 422,
    words: { zh: '不能向本单位提出建议', en: 'A suggestion cannot be addressed to the own unit' },
  },
  'suggestions.concerns-nobody': {
    status: 422,
    words: {
      zh: '追究责任的建议须写明是哪个单位的办理问题',
      en: 'A suggestion to hold to account must name the unit whose handling it is about',
    },
  },
  'suggestions.judges-itself': {
    status: 422,
    words: {
      zh: '追究责任的建议应当向有权追究的机关提出，不能向被追究的单位提出',
      en: 'It must go to the organ that can hold to account, not to the unit concerned',
    },
  },
  'suggestions.not-their-handling': {
    status: 422,
    words: {
      zh: '所引用的信访事项须都由该单位办理过：追究的是办理责任，与信访人无关',
      en: 'Every cited petition must have been with that unit: it is about their handling, never about petitioners',
    },
  },
  'suggestions.not-your-answer': {
    status: 403,
    words: { zh: '由接收建议的单位答复', en: 'The unit it is addressed to answers' },
  },
  'suggestions.already-answered': {
    status: 409,
    words: { zh: '已于{on}答复', en: 'Already answered on {on}' },
  },
  'suggestions.answered-out-of-time': {
    status: 422,
    words: {
      zh: '答复日期应在提出日期（{issuedOn}）和今天（{today}）之间',
      en: 'The day of the answer lies between the day of issue ({issuedOn}) and today ({today})',
    },
  },
  'suggestions.back-date-reason-missing': {
    status: 422,
    words: {
      zh: '补录 {on} 的事项（超过 {daysMax} 天），须写明补录原因',
      en: 'An answer of {on}, more than {daysMax} days ago, needs a reason to be written down now',
    },
  },
  'suggestions.reasons-missing': {
    status: 422,
    words: { zh: '部分采纳或者不采纳的，须说明理由', en: 'What is not adopted needs its reasons' },
  },
} as const satisfies Record<SuggestionRefusal['kind'], RefusalText>;

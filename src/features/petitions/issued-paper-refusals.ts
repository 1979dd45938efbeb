import type { PaperRefusal } from '#core/petitions/void-paper.ts';
import type { RefusalText } from '#platform/http/problem.ts';

/** Why a numbered paper cannot be voided or made again. */
export const issuedPaperRefusals = {
  'petitions.no-such-paper': {
    status: 404,
    words: { zh: '本件没有文号为 {number} 的文书', en: 'This petition has no paper numbered {number}' },
  },
  'petitions.not-your-paper': {
    status: 403,
    words: { zh: '{number} 由别的单位制发', en: '{number} was issued by another unit' },
  },
  'petitions.paper-already-void': {
    status: 409,
    words: { zh: '{number} 已于 {on} 作废', en: '{number} was voided on {on}' },
  },
  'petitions.paper-already-served': {
    status: 409,
    words: {
      zh: '{number} 已经送达信访人，不能作废；有错误的，另行制作文书更正',
      en: '{number} has been served and cannot be voided; put it right by a new paper',
    },
  },
  'petitions.paper-not-voidable': {
    status: 409,
    words: { zh: '{number} 这种文书不能作废', en: '{number} is of a kind that is not voided' },
  },
  'petitions.paper-not-reissuable': {
    status: 409,
    words: {
      zh: '{number} 不能重新制发：没有作废、已经另发，或者所述事项已经改变；处理意见书请重新签发',
      en: '{number} cannot be issued again: it stands, was replaced, or no longer holds; a decision letter is signed again',
    },
  },
  'petitions.paper-not-a-notice': {
    status: 409,
    words: {
      zh: '{number} 的送达不在这里登记：它有自己的送达步骤，或者不发给信访人',
      en: 'The service of {number} is not recorded here: it has a step of its own, or it does not go to the petitioner',
    },
  },
} as const satisfies Record<PaperRefusal['kind'], RefusalText>;

// The names of the codes of a review, as an office says them.
import type { Words } from '../kit/language.ts';
import type {
  Lateness,
  ReviewEndCause,
  ReviewLevel,
  ReviewOutcome,
  ReviewRefusalGround,
  ReviewStage,
  SuspensionCause,
} from './review.ts';

export const reviewLevelWords = {
  review: { zh: '复查', en: 'Review' },
  'final-review': { zh: '复核', en: 'Final review' },
} as const satisfies Record<ReviewLevel, Words>;

export const reviewStageWords = {
  applied: { zh: '已收到申请，待审查受理', en: 'Requested, to be admitted' },
  admitted: { zh: '已受理，审查中', en: 'Admitted, under inquiry' },
  drafted: { zh: '意见已拟写，待签发', en: 'Opinion written, to be signed' },
  signed: { zh: '意见书已签发，待送达', en: 'Opinion signed, to be served' },
  served: { zh: '意见书已送达', en: 'Opinion served' },
  refused: { zh: '不予受理', en: 'Refused' },
  ended: { zh: '已终止', en: 'Ended without an opinion' },
} as const satisfies Record<ReviewStage, Words>;

export const reviewOutcomeWords = {
  uphold: { zh: '维持', en: 'Upheld' },
  change: { zh: '变更', en: 'Changed' },
  annul: { zh: '撤销并责令重新作出', en: 'Annulled, to be decided anew' },
  return: { zh: '退回重新办理', en: 'Returned, to be handled anew' },
} as const satisfies Record<ReviewOutcome, Words>;

export const reviewRefusalWords = {
  late: { zh: '超过申请期限且无正当理由', en: 'Out of time without good cause' },
  'not-ordinary': { zh: '不属于普通信访程序处理的事项', en: 'Not a matter of the ordinary procedure' },
  'not-petitioner': { zh: '申请人不是本事项的信访人', en: 'The applicant is not the petitioner' },
  wider: { zh: '申请内容超出原信访诉求', en: 'The request goes beyond the claims' },
  'no-opinion': { zh: '没有收到处理意见或者复查意见', en: 'No opinion was received yet' },
} as const satisfies Record<ReviewRefusalGround, Words>;

export const reviewEndWords = {
  withdrawn: { zh: '申请人撤回申请', en: 'Withdrawn by the applicant' },
  settled: { zh: '达成和解或者问题已经解决', en: 'Settled, or the matter is solved' },
  died: { zh: '申请人死亡，无人承继', en: 'The applicant died, nobody succeeds' },
  dissolved: { zh: '申请组织终止，无人承继', en: 'The organisation was dissolved, nobody succeeds' },
} as const satisfies Record<ReviewEndCause, Words>;

export const latenessWords = {
  'in-time': { zh: '期限内提出', en: 'In time' },
  restoration: { zh: '逾期，有正当理由请求顺延', en: 'Late, with good cause' },
  'window-unknown': { zh: '收到意见书的日期不能确定', en: 'The day of receipt is not known for certain' },
  late: { zh: '逾期，记录在案以书面不予受理', en: 'Late, to be refused in writing' },
} as const satisfies Record<Lateness, Words>;

export const suspensionCauseWords = {
  'other-procedure': {
    zh: '主要事实有待另一法定程序认定',
    en: 'The main facts are before another lawful procedure',
  },
  interpretation: { zh: '适用的规则有待有权机关解释', en: 'A rule needs interpretation' },
  other: { zh: '其他需要中止的情形', en: 'Another cause' },
} as const satisfies Record<SuspensionCause, Words>;

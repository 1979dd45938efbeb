// The Word fields of the papers of the ladder of reviews.
import { withoutStop, conclusionWords, groupedCode, officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type {
  ReviewAcceptanceFacts,
  ReviewOpinionFacts,
  ReviewRefusalFacts,
  ReviewResumptionFacts,
  ReviewSuspensionFacts,
} from './review-facts.ts';
import { contactFields, issueFields, limitFields, matterFields } from './shared-word-fields.ts';

type Facts =
  | ReviewAcceptanceFacts
  | ReviewRefusalFacts
  | ReviewSuspensionFacts
  | ReviewResumptionFacts
  | ReviewOpinionFacts;

const sharedFields = (facts: Facts): WordFields => ({
  ...issueFields(facts),
  ...matterFields(facts.matter),
  ...contactFields(facts.contact),
  级别: facts.level,
  条款: facts.basis,
  申请人: facts.applicant,
  申请日期: officialDate(facts.receivedOn),
  原机关: facts.contested.organ,
  原文书: facts.contested.paper,
  原文号: facts.contested.number,
});

export const reviewAcceptanceFields = (facts: ReviewAcceptanceFacts): WordFields => ({
  ...sharedFields(facts),
  ...limitFields('答复期限', facts.limit),
  受理日期: officialDate(facts.acceptedOn),
  查询码: facts.query ? groupedCode(facts.query.code) : '',
  查询网址: facts.query?.url ?? '',
});

export const reviewRefusalFields = (facts: ReviewRefusalFacts): WordFields => ({
  ...sharedFields(facts),
  不予受理情形: facts.ground,
  理由: withoutStop(facts.reason),
});

export const reviewSuspensionFields = (facts: ReviewSuspensionFacts): WordFields => ({
  ...sharedFields(facts),
  ...limitFields('答复期限', facts.limit),
  中止日期: officialDate(facts.suspendedOn),
  中止情形: facts.cause,
  理由: withoutStop(facts.reason),
  期限停止: facts.pausesLimit ? '是' : '',
});

export const reviewResumptionFields = (facts: ReviewResumptionFacts): WordFields => ({
  ...sharedFields(facts),
  ...limitFields('答复期限', facts.limit),
  中止日期: officialDate(facts.suspendedOn),
  原因消除日期: officialDate(facts.overOn),
  理由: withoutStop(facts.reason),
  期限停止: facts.pausedLimit ? '是' : '',
});

export const reviewOpinionFields = (facts: ReviewOpinionFacts): WordFields => ({
  ...sharedFields(facts),
  被申请单位: facts.respondent,
  请求: facts.request,
  申请理由: facts.grounds,
  答辩: facts.defence ?? '',
  查明事实: facts.facts,
  审查认定: facts.findings,
  依据: facts.legalBasis,
  理由: facts.reasons,
  结论: facts.outcome,
  诉求: facts.claims.map(({ claim, opinion }, index) => ({
    序号: String(index + 1),
    内容: claim,
    变更意见: opinion ? conclusionWords(opinion) : '',
  })),
  要求: facts.orders ?? '',
  重作: facts.redo ? '是' : '',
  复核机关: facts.remedy?.organ ?? '',
  复核天数: facts.remedy ? String(facts.remedy.days) : '',
  抄送: facts.contested.organ,
  终结: !facts.redo && !facts.remedy ? '是' : '',
});

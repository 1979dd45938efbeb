// The Word fields of the papers beside the straight road.
import { contactFields, issueFields, limitFields, listed, matterFields } from './shared-word-fields.ts';
import { groupedCode, officialDate, withoutStop } from './official-wording.ts';
import type { DesignationNoticeFacts } from './designation-facts.ts';
import type { NoMoreNoticeFacts, RefusalNoticeFacts } from './claim-paper-facts.ts';
import type { WordFields } from './paper-content.ts';
import type { ExtensionNoticeFacts, GuidanceNoticeFacts, ObjectionStatementFacts } from './letter-facts.ts';

export function objectionFields(facts: ObjectionStatementFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...limitFields('异议期限', facts.objectionLimit),
    主送单位: facts.toUnit,
    转送日期: officialDate(facts.assignedOn),
    异议情形: facts.ground,
    异议理由: facts.reason,
    建议单位: facts.suggestedUnit ?? '',
  };
}

export function designationFields(facts: DesignationNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...limitFields('告知期限', facts.noticeLimit),
    主送单位: facts.toUnit,
    决定机关: facts.body,
    会议纪要: facts.minutes ?? '',
    提出争议单位: facts.contestedBy,
    指定理由: facts.reason,
    抄送: facts.copyTo.join('，'),
  };
}

export function extensionFields(facts: ExtensionNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...limitFields('办结期限', facts.limit),
    受理日期: officialDate(facts.acceptedOn),
    原办结期限: officialDate(facts.limitBefore),
    延期理由: facts.reason,
    延期天数: String(facts.days),
    查询码: facts.query ? groupedCode(facts.query.code) : '',
    查询网址: facts.query?.url ?? '',
  };
}

export function guidanceFields(facts: GuidanceNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    诉求: facts.claims.map((claim, index) => ({
      序号: String(index + 1),
      内容: claim.claim,
      途径: claim.route,
      受理机关: claim.organ,
      程序: claim.procedure,
      移交编号: claim.reference ?? '',
      履职答复: claim.byDuty ? '是' : '',
    })),
    其他诉求: facts.othersGoOn ? '有' : '',
    查询码: facts.query ? groupedCode(facts.query.code) : '',
    查询网址: facts.query?.url ?? '',
  };
}

export function refusalFields(facts: RefusalNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    不予受理情形: facts.ground,
    依据: facts.basis,
    理由: withoutStop(facts.reason),
    办理途径: withoutStop(facts.route),
  };
}

export function noMoreFields(facts: NoMoreNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    不再受理情形: facts.ground,
    依据: facts.basis,
    此前文书: listed(facts.earlierPapers),
    理由: withoutStop(facts.reason),
  };
}

import type { ContestRequestFacts } from './designation-facts.ts';
import { answerOf, attachmentsOf } from './compose-closing-report.ts';
import { withoutStop, conclusionWords, officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type { ClosingReportFacts } from './report-facts.ts';
import { contactFields, issueFields, limitFields, listed, matterFields } from './shared-word-fields.ts';

/** The Word fields of the report on a matter that was handed down. */
export const closingReportFields = (facts: ClosingReportFacts): WordFields => ({
  ...issueFields(facts),
  ...matterFields(facts.matter),
  ...contactFields(facts.contact),
  签发人: facts.signer,
  主送单位: facts.toUnit,
  交办日期: officialDate(facts.assignedOn),
  交办文号: facts.orderNumber ?? '',
  诉求: facts.claims.map(({ claim, facts: found, result, opinion, execution, executeBy }, index) => ({
    序号: String(index + 1),
    内容: claim,
    查明事实: withoutStop(found),
    处理结论: conclusionWords(result),
    处理意见: withoutStop(opinion),
    执行安排: withoutStop(execution ?? ''),
    落实期限: executeBy ? `${officialDate(executeBy)}前` : '',
  })),
  答复情况: answerOf(facts),
  落实情况: listed(facts.executed.map(withoutStop)),
  办理说明: facts.text,
  信访人评价: facts.attitude ?? '',
  附件: listed(attachmentsOf(facts)),
});

/** The Word fields of the request for a designation. */
export const contestRequestFields = (facts: ContestRequestFacts): WordFields => ({
  ...issueFields(facts),
  ...matterFields(facts.matter),
  ...contactFields(facts.contact),
  ...limitFields('告知期限', facts.noticeLimit),
  签发人: facts.signer,
  主送单位: facts.toUnit,
  转来单位: facts.sender,
  转送日期: officialDate(facts.assignedOn),
  异议日期: officialDate(facts.objectedOn),
  答复日期: officialDate(facts.rejectedOn),
  异议情形: facts.ground,
  异议理由: withoutStop(facts.objection),
  答复意见: withoutStop(facts.rejection),
  争议理由: withoutStop(facts.reason),
  建议单位: facts.suggestedUnit ?? '',
  抄送: facts.sender === facts.toUnit ? '' : facts.sender,
});

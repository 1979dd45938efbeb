import { answerOf, attachmentsOf } from './compose-closing-report.ts';
import { conclusionWords, officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type { ClosingReportFacts } from './report-facts.ts';
import { contactFields, issueFields, listed, matterFields } from './shared-word-fields.ts';

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
    查明事实: found,
    处理结论: conclusionWords(result),
    处理意见: opinion,
    执行安排: execution ?? '',
    落实期限: executeBy ? `${officialDate(executeBy)}前` : '',
  })),
  答复情况: answerOf(facts),
  落实情况: listed(facts.executed),
  办理说明: facts.text,
  信访人评价: facts.attitude ?? '',
  附件: listed(attachmentsOf(facts)),
});

// The Word fields of the papers about single claims.
import { identityInWords } from './compose-confidential-slip.ts';
import type {
  CompetenceNoticeFacts,
  ConfidentialSlipFacts,
  DestinationNoticeFacts,
  DutyNoticeFacts,
  SuggestionReplyFacts,
} from './claim-paper-facts.ts';
import { groupedCode, officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type { QueryFacts } from './paper-facts.ts';
import { contactFields, issueFields, limitFields, listed, matterFields } from './shared-word-fields.ts';

const queryFields = (query: QueryFacts | undefined): WordFields => ({
  查询码: query ? groupedCode(query.code) : '',
  查询网址: query?.url ?? '',
});

export function suggestionReplyFields(facts: SuggestionReplyFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...queryFields(facts.query),
    建议: facts.suggestions.map(({ text, result, reasons, measures }, index) => ({
      序号: String(index + 1),
      内容: text,
      采纳情况: result,
      理由: reasons,
      落实安排: measures ?? '',
    })),
  };
}

export function dutyFields(facts: DutyNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...queryFields(facts.query),
    接到日期: officialDate(facts.dutyReceivedOn),
    诉求: listed(facts.claims),
    被调查对象: facts.checked,
    查明情况: facts.findings,
    处理情况: facts.action,
    依据: facts.basis,
    复议机关: facts.reconsiderOrgan,
    管辖法院: facts.court,
  };
}

export function confidentialFields(facts: ConfidentialSlipFacts): WordFields {
  return {
    ...issueFields(facts),
    ...contactFields(facts.contact),
    主送单位: facts.toUnit,
    编号: facts.petitionNumber,
    收到日期: officialDate(facts.receivedOn),
    信访形式: facts.channel,
    检举控告: listed(facts.accusations),
    被反映对象: facts.respondent ?? '',
    检举控告人: identityInWords(facts),
  };
}

export function destinationFields(facts: DestinationNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...queryFields(facts.query),
    ...limitFields('告知期限', facts.noticeLimit),
    去向单位: facts.toUnit,
    去向方式: facts.assignedDown ? '交办' : '转送',
    诉求: facts.claims.map(({ text, way }, index) => ({
      序号: String(index + 1),
      内容: text,
      办理方式: way,
    })),
  };
}

export function competenceFields(facts: CompetenceNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    理由: facts.reason,
    办理途径: facts.route,
  };
}

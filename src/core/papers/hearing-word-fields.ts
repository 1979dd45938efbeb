// The Word fields of the papers of a hearing.
import { participantsInWords, publicityInWords } from './compose-hearing-record.ts';
import type { HearingFacts, HearingNoticeFacts, HearingRecordFacts } from './hearing-facts.ts';
import { groupedCode, officialDate, withoutStop } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import { contactFields, issueFields, matterFields } from './shared-word-fields.ts';

export function hearingNoticeFields(facts: HearingNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...sessionFields(facts),
    ...contactFields(facts.contact),
    听证理由: withoutStop(facts.reason),
    查询码: facts.query ? groupedCode(facts.query.code) : '',
    查询网址: facts.query?.url ?? '',
  };
}

export function hearingRecordFields(facts: HearingRecordFacts): WordFields {
  return {
    ...issueFields(facts),
    ...sessionFields(facts),
    到场情况: facts.petitionerCame ? '信访人到场' : '信访人经通知未到场',
    陈述: facts.facts,
    询问: facts.questions,
    辩论: facts.debate,
    听证结论: facts.conclusion,
    附件数: String(facts.attachmentCount),
  };
}

/** When, where and before whom a hearing is held. */
export function sessionFields(facts: HearingFacts): WordFields {
  return {
    ...matterFields(facts.matter),
    听证阶段: facts.stage,
    听证日期: officialDate(facts.on),
    听证时间: facts.time,
    听证地点: facts.place,
    主持人: facts.chair,
    记录员: facts.clerk,
    参加人: participantsInWords(facts.participants),
    公开方式: publicityInWords(facts.closedReason),
  };
}

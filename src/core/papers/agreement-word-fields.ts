// The Word fields of agreements and of the simple procedure's papers.
import type { AgreementFacts, ConversionNoticeFacts, SimpleReplyFacts } from './agreement-facts.ts';
import { groupedCode, officialDate, withoutStop } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type { QueryFacts } from './paper-facts.ts';
import { contactFields, issueFields, limitFields, listed, matterFields } from './shared-word-fields.ts';

export function agreementFields(facts: AgreementFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    方式: facts.manner,
    对方: facts.otherParty,
    调解人: facts.mediator ?? '',
    诉求: listed(facts.claims),
    处分依据: withoutStop(facts.discretion),
    协议内容: withoutStop(facts.terms),
    履行: withoutStop(facts.performance),
    履行期限: officialDate(facts.performBy),
  };
}

export function simpleReplyFields(facts: SimpleReplyFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...queryFields(facts.query),
    受理日期: officialDate(facts.acceptedOn),
    诉求: listed(facts.claims),
    答复内容: withoutStop(facts.answer),
  };
}

export function conversionFields(facts: ConversionNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...queryFields(facts.query),
    ...limitFields('办结期限', facts.limit),
    受理日期: officialDate(facts.acceptedOn),
    转办情形: facts.ground,
    理由: withoutStop(facts.reason),
  };
}

const queryFields = (query: QueryFacts | undefined): WordFields => ({
  查询码: query ? groupedCode(query.code) : '',
  查询网址: query?.url ?? '',
});

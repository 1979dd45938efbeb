// The Word fields of the papers beside the straight road.
import { contactFields, issueFields, limitFields, matterFields } from './shared-word-fields.ts';
import { officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type { ObjectionStatementFacts } from './paper-facts.ts';

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

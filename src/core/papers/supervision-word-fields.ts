import { officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type { SuggestionLetterFacts, SupervisionLetterFacts } from './supervision-facts.ts';
import { contactFields, issueFields, limitFields, matterFields } from './shared-word-fields.ts';

export function supervisionFields(facts: SupervisionLetterFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...limitFields('回复期限', facts.replyLimit),
    主送单位: facts.toUnit,
    督办情形: facts.ground,
    具体情形: facts.cause,
    存在问题: facts.facts,
    督办要求: facts.request,
    抄送: '',
    此前催办: facts.reminders.length > 0 ? '有' : '',
    催办: facts.reminders.map(({ on, text }, index) => ({
      序号: String(index + 1),
      日期: officialDate(on),
      内容: text,
    })),
  };
}

export function suggestionFields(facts: SuggestionLetterFacts): WordFields {
  return {
    ...issueFields(facts),
    ...limitFields('反馈期限', facts.replyLimit),
    主送单位: facts.toUnit,
    建议种类: facts.power,
    涉及单位: facts.concerning ?? '',
    存在问题: facts.problem,
    建议: facts.advice,
    抄送: '',
    依据: facts.evidence.map(({ number, subject }, index) => ({
      序号: String(index + 1),
      信访编号: number,
      事项名称: subject,
    })),
  };
}

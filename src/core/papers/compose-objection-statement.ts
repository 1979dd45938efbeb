import { asSentence, officialDate } from './official-wording.ts';
import { bodyBlocks, contactBlocks, firstHeading, limitReckoning, matterSentence } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { ObjectionStatementFacts } from './letter-facts.ts';

/** 信访事项管辖异议说明: the unit says in detail why the matter is not its own (条例第二十三条). */
export function composeObjectionStatement(facts: ObjectionStatementFacts): LetterContent {
  const suggestion = facts.suggestedUnit
    ? `建议转由${facts.suggestedUnit}办理。`
    : '请你单位核实后确定有权处理的机关、单位。';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '信访事项管辖异议说明',
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `你单位于${officialDate(facts.assignedOn)}转来${matterSentence(facts.matter)}收悉。` +
          '经研究，本单位认为该事项不属于本单位职权范围，依照《信访工作条例》第二十三条的规定提出异议。',
      ),
      firstHeading(1, '异议理由'),
      ...bodyBlocks(`${facts.ground}。${asSentence(facts.reason)}`),
      firstHeading(2, '建议'),
      ...bodyBlocks(suggestion),
      firstHeading(3, '异议期限'),
      ...bodyBlocks(
        `本异议应当在${officialDate(facts.objectionLimit.date)}前（含当日）提出。${limitReckoning(facts.objectionLimit)}` +
          '\n在你单位核实同意之前，本单位不停止对该事项的责任。',
      ),
      ...contactBlocks(4, facts.contact),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

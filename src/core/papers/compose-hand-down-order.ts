import { asSentence, officialDate, petitionersInWords } from './official-wording.ts';
import {
  bodyBlocks,
  contactBlocks,
  firstHeading,
  limitReckoning,
  matterSentence,
  numberedBlocks,
} from './paper-blocks.ts';
import type { Block, LetterContent } from './paper-content.ts';
import type { HandDownOrderFacts } from './letter-facts.ts';

/** 信访事项交办函: hands a matter to a lower organ with a due date and a report to write (条例第二十二条). */
export function composeHandDownOrder(facts: HandDownOrderFacts): LetterContent {
  return {
    shape: 'letter',
    layout: 'red-head',
    letterhead: facts.organ,
    number: facts.number,
    title: titleOf(facts),
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `现将${matterSentence(facts.matter)}交你单位办理。依照《信访工作条例》第二十二条的规定，请按要求办理并反馈结果。`,
      ),
      firstHeading(1, '信访事项的主要内容'),
      ...bodyBlocks(asSentence(facts.summary)),
      ...instruction(facts),
      firstHeading(facts.leaderInstruction ? 3 : 2, '办理要求'),
      ...requirements(facts),
      ...contactBlocks(facts.leaderInstruction ? 4 : 3, facts.contact),
    ],
    attachments: facts.attachments,
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: facts.copyTo, issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

const subjectInTitleMax = 24;

// A long subject would make a title of many lines; the letter names it in full anyway.
function titleOf({ matter }: HandDownOrderFacts): string {
  const short = [...matter.subject].length <= subjectInTitleMax;
  const about = short
    ? `“${matter.subject}”`
    : petitionersInWords(matter.petitioners, matter.petitionerCount);
  return `关于交办${about}信访事项的函`;
}

function instruction({ leaderInstruction }: HandDownOrderFacts): readonly Block[] {
  if (!leaderInstruction) return [];
  return [firstHeading(2, '领导批示意见'), ...bodyBlocks(asSentence(leaderInstruction))];
}

function requirements(facts: HandDownOrderFacts): readonly Block[] {
  return numberedBlocks([
    `请在${officialDate(facts.reportLimit.date)}前（含当日）办结，并向我单位报送办结报告。${limitReckoning(facts.reportLimit)}`,
    '办结报告应当写明调查核实的事实、处理意见及依据、执行落实情况和信访人的意见，并附书面处理意见和送达回证。',
    `认为不属于你单位职权范围的，请在${officialDate(facts.objectionLimit.date)}前（含当日）书面提出异议并详细说明理由；经我单位核实同意前，不停止办理。${limitReckoning(facts.objectionLimit)}`,
    ...(facts.requirement ? [asSentence(facts.requirement)] : []),
  ]);
}

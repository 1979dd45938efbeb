import { asSentence, officialDate } from './official-wording.ts';
import {
  bodyBlocks,
  contactBlocks,
  firstHeading,
  limitReckoning,
  matterSentence,
  numberedBlocks,
} from './paper-blocks.ts';
import type { Block, LetterContent } from './paper-content.ts';
import type { ReferralSlipFacts } from './letter-facts.ts';

/** 信访事项转送单: passes one or more matters to the competent organ, which answers the petitioner (条例第二十二条). */
export function composeReferralSlip(facts: ReferralSlipFacts): LetterContent {
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '信访事项转送单',
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(opening(facts)),
      firstHeading(1, '转送的信访事项'),
      ...numberedBlocks(facts.matters.map(matterSentence)),
      firstHeading(2, '办理要求'),
      ...requirements(facts),
      ...contactBlocks(3, facts.contact),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

function opening(facts: ReferralSlipFacts): string {
  const classification = facts.classification ? `（${facts.classification}）` : '';
  return (
    `现将下列信访事项共${facts.matters.length}件${classification}转送你单位。` +
    `依照《信访工作条例》第二十二条、第二十三条的规定，请依法按程序办理，并将办理情况录入信访信息系统。`
  );
}

function requirements(facts: ReferralSlipFacts): readonly Block[] {
  return numberedBlocks([
    `属于你单位职权范围的，请在${officialDate(facts.noticeLimit.date)}前（含当日）书面告知信访人是否受理及办理程序。${limitReckoning(facts.noticeLimit)}`,
    `认为不属于你单位职权范围的，请在${officialDate(facts.objectionLimit.date)}前（含当日）书面提出异议并详细说明理由，经我单位核实同意后退还材料。${limitReckoning(facts.objectionLimit)}`,
    '涉及检举控告内容的，不得将检举控告材料及信访人情况透露或者转给被检举控告的人员、单位。',
    ...(facts.requirement ? [asSentence(facts.requirement)] : []),
  ]);
}

import { asSentence, officialDate } from './official-wording.ts';
import {
  bodyBlocks,
  contactBlocks,
  firstHeading,
  limitReckoning,
  matterSentence,
  numberedBlocks,
} from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { DesignationNoticeFacts } from './designation-facts.ts';

/** 信访事项指定办理通知书: who is to answer a matter whose competence was contested (条例第二十四条). */
export function composeDesignationNotice(facts: DesignationNoticeFacts): LetterContent {
  const minutes = facts.minutes ? `（${facts.minutes}）` : '';
  return {
    shape: 'letter',
    layout: 'red-head',
    letterhead: facts.organ,
    number: facts.number,
    title: '关于指定信访事项办理单位的通知',
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `${facts.contestedBy}对${matterSentence(facts.matter)}的管辖提出争议。依照《信访工作条例》第二十四条的规定，` +
          `经${facts.body}研究决定${minutes}，指定由你单位受理、办理该信访事项。现将有关事项通知如下：`,
      ),
      firstHeading(1, '指定理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '办理要求'),
      ...numberedBlocks([
        `请在${officialDate(facts.noticeLimit.date)}前（含当日）书面告知信访人是否受理及办理程序。${limitReckoning(facts.noticeLimit)}`,
        '本指定对有关单位具有约束力，不得再就该事项提出管辖异议，不得推诿、敷衍、拖延。',
        '原承办单位应当及时移交材料，并配合做好与信访人的衔接。',
      ]),
      ...contactBlocks(3, facts.contact),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: facts.copyTo, issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

import { asSentence, officialDate } from './official-wording.ts';
import { bodyBlocks, firstHeading, limitReckoning, numberedBlocks } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { SuggestionLetterFacts } from './supervision-facts.ts';

/** 改进工作、完善政策、追究责任建议书: the problem, the petitions that show it, the advice, the day of the answer (条例第四十条). */
export function composeSuggestionLetter(facts: SuggestionLetterFacts): LetterContent {
  const about = facts.concerning ? `${facts.concerning}在办理中` : '有关工作';
  return {
    shape: 'letter',
    layout: 'red-head',
    letterhead: facts.organ,
    number: facts.number,
    title: `${facts.power}建议书`,
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `我单位在信访工作中发现${about}存在以下问题。依照《信访工作条例》第四十条的规定，现提出${facts.power}的建议。`,
      ),
      firstHeading(1, '存在的问题'),
      ...bodyBlocks(asSentence(facts.problem)),
      firstHeading(2, '依据的信访事项'),
      ...numberedBlocks(facts.evidence.map(({ number, subject }) => `${subject}（信访编号：${number}）`)),
      firstHeading(3, '建议'),
      ...bodyBlocks(asSentence(facts.advice)),
      firstHeading(4, '书面反馈'),
      ...bodyBlocks(
        `请在${officialDate(facts.replyLimit.date)}前（含当日）将采纳情况书面反馈我单位；部分采纳或者不采纳的，请说明理由。${limitReckoning(facts.replyLimit)}`,
      ),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: [], issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

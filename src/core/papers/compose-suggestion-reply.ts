import { asSentence, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, firstHeading, numberedBlocks, queryBlocks } from './paper-blocks.ts';
import type { SuggestionReplyFacts } from './claim-paper-facts.ts';
import type { LetterContent } from './paper-content.ts';

/** 建议意见答复函: which suggestion is adopted, why, and what will be done; no decision, no review (条例第二十九条). */
export function composeSuggestionReply(facts: SuggestionReplyFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '建议意见答复函',
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: [
      ...bodyBlocks(
        `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}）收悉。依照《信访工作条例》第二十九条的规定，` +
          `本机关对其中的建议意见作了研究论证，现答复如下：`,
      ),
      firstHeading(1, '答复意见'),
      ...numberedBlocks(facts.suggestions.map(answered)),
      firstHeading(2, '致谢和说明'),
      ...bodyBlocks(
        `感谢${you}对我们工作的关心和支持。本答复函不是信访处理意见书，不适用复查、复核程序；对建议意见有补充的，可以继续提出。`,
      ),
      ...queryBlocks(3, you, facts),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

function answered({ text, result, reasons, measures }: SuggestionReplyFacts['suggestions'][number]): string {
  const done = measures ? `落实安排：${asSentence(measures)}` : '';
  return `关于“${text.replace(/[。；]$/u, '')}”的意见：${result}。${asSentence(reasons)}${done}`;
}

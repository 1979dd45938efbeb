import { officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, firstHeading, limitReckoning, numberedBlocks, queryBlocks } from './paper-blocks.ts';
import type { DestinationNoticeFacts } from './claim-paper-facts.ts';
import type { LetterContent } from './paper-content.ts';

/** 信访事项转送（交办）告知书: tells the petitioner who has it now and by when that unit must speak (条例第二十二条、第二十三条). */
export function composeDestinationNotice(facts: DestinationNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  const sent = facts.assignedDown ? '交办' : '转送';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: `信访事项${sent}告知书`,
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: [
      ...bodyBlocks(
        `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}）收悉。依照《信访工作条例》第二十二条、第二十三条的规定，` +
          `已于${officialDate(facts.issuedOn)}${sent}${facts.toUnit}，现告知如下：`,
      ),
      firstHeading(1, `${sent}的诉求`),
      ...numberedBlocks(facts.claims.map(({ text, way }) => `${text.replace(/[。；]$/u, '')}（${way}）`)),
      firstHeading(2, '接下来'),
      ...bodyBlocks(
        `${facts.toUnit}应当在${officialDate(facts.noticeLimit.date)}前（含当日）书面告知${you}是否受理。${limitReckoning(facts.noticeLimit)}` +
          `在此期间，${you}不需要重复提出。`,
      ),
      ...queryBlocks(3, you, facts),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

import { asSentence, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, firstHeading, numberedBlocks, queryBlocks } from './paper-blocks.ts';
import type { DutyNoticeFacts } from './claim-paper-facts.ts';
import type { LetterContent } from './paper-content.ts';

/** 投诉（举报）处理情况告知书: what was found and done, and the two ways on (条例第三十一条第五项). */
export function composeDutyNotice(facts: DutyNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '投诉（举报）处理情况告知书',
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: [
      ...bodyBlocks(
        `${you}提出的“${matter.subject}”（编号：${matter.petitionNumber}），本机关已于${officialDate(facts.dutyReceivedOn)}收到，` +
          `其中下列诉求属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责。` +
          `依照《信访工作条例》第三十一条第五项的规定，本机关已依法履行职责，现将处理情况告知如下：`,
      ),
      firstHeading(1, '投诉（举报）事项'),
      ...numberedBlocks(facts.claims),
      firstHeading(2, '被调查的单位或者个人'),
      ...bodyBlocks(asSentence(facts.checked)),
      firstHeading(3, '查明的情况'),
      ...bodyBlocks(asSentence(facts.findings)),
      firstHeading(4, '处理情况'),
      ...bodyBlocks(asSentence(facts.action)),
      firstHeading(5, '依据'),
      ...bodyBlocks(asSentence(facts.basis)),
      firstHeading(6, '救济途径'),
      ...bodyBlocks(
        `${you}与本处理有利害关系且不服的，可以自知道之日起60日内向${facts.reconsiderOrgan}申请行政复议，` +
          `也可以自知道之日起6个月内向${facts.court}提起行政诉讼。`,
      ),
      ...queryBlocks(7, you, facts),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

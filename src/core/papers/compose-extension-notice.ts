import { asSentence, groupedCode, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading, limitReckoning } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { ExtensionNoticeFacts } from './letter-facts.ts';

/** 信访事项延期办理告知书: tells the petitioner before the limit ends why it takes longer and until when (条例第三十四条). */
export function composeExtensionNotice(facts: ExtensionNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '信访事项延期办理告知书',
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: [
      ...bodyBlocks(
        `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}），本机关已于${officialDate(facts.acceptedOn)}受理，` +
          `原应在${officialDate(facts.limitBefore)}前（含当日）办结。` +
          `因情况复杂，依照《信访工作条例》第三十四条的规定，经本机关负责人批准，决定延长办理期限，现将有关事项告知如下：`,
      ),
      firstHeading(1, '延期理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '延长后的期限'),
      ...bodyBlocks(
        `办理期限延长${facts.days}日，本机关将在${officialDate(facts.limit.date)}前（含当日）办结，并向${you}出具书面处理意见。${limitReckoning(facts.limit)}`,
      ),
      firstHeading(3, '查询与联系'),
      ...bodyBlocks(
        [
          facts.query
            ? `${you}可以凭查询码${groupedCode(facts.query.code)}，登录${facts.query.url}查询办理进展和结果。`
            : '',
          contactSentence(facts.contact),
        ].join('\n'),
      ),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

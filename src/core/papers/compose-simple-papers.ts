import type { ConversionNoticeFacts, SimpleReplyFacts } from './agreement-facts.ts';
import { asSentence, groupedCode, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading, limitReckoning, numberedBlocks } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { ContactFacts, QueryFacts } from './paper-facts.ts';

/** 简易办理答复单: the plain answer on paper, because the petitioner asked for one. */
export function composeSimpleReply(facts: SimpleReplyFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    ...frame(facts, '信访事项简易办理答复单'),
    body: [
      ...bodyBlocks(
        `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}），本机关已于${officialDate(facts.acceptedOn)}受理并适用简易办理，现答复如下：`,
      ),
      firstHeading(1, '诉求'),
      ...numberedBlocks(facts.claims),
      firstHeading(2, '答复'),
      ...bodyBlocks(asSentence(facts.answer)),
      firstHeading(3, '其他'),
      ...bodyBlocks(
        `${you}对本答复有不同意见的，可以要求转为普通程序办理，由本机关出具信访处理意见书。\n` +
          askBlocks(you, facts),
      ),
    ],
  };
}

/** 转为普通程序告知书: why, and that the sixty days count from the first acceptance. */
export function composeConversionNotice(facts: ConversionNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    ...frame(facts, '信访事项转为普通程序告知书'),
    body: [
      ...bodyBlocks(
        `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}），本机关已于${officialDate(facts.acceptedOn)}受理并适用简易办理。现因${facts.ground}，转为普通程序办理，现将有关事项告知如下：`,
      ),
      firstHeading(1, '理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '办理期限'),
      ...bodyBlocks(
        `办理期限仍自${officialDate(facts.acceptedOn)}受理之日起计算，不因转办重新计算。本机关将在${officialDate(facts.limit.date)}前（含当日）办结，并向${you}出具书面处理意见。${limitReckoning(facts.limit)}`,
      ),
      firstHeading(3, '查询与联系'),
      ...bodyBlocks(askBlocks(you, facts)),
    ],
  };
}

type Framed = Pick<SimpleReplyFacts, 'organ' | 'number' | 'issuedOn' | 'matter'>;

const frame = ({ organ, number, issuedOn, matter }: Framed, title: string) => ({
  shape: 'letter' as const,
  layout: 'letter' as const,
  letterhead: organ,
  number,
  title,
  addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
  attachments: [],
  signature: { organ, date: issuedOn },
});

function askBlocks(
  you: string,
  { query, contact }: { readonly query?: QueryFacts; readonly contact: ContactFacts },
): string {
  const code = query
    ? `${you}可以凭查询码${groupedCode(query.code)}，登录${query.url}查询办理进展和结果。`
    : '';
  return [code, contactSentence(contact)].join('\n');
}

import { asSentence, groupedCode, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading, limitReckoning, numberedBlocks } from './paper-blocks.ts';
import type { Block, LetterContent } from './paper-content.ts';
import type { AcceptanceNoticeFacts } from './letter-facts.ts';

/** 信访事项受理告知书: tells the petitioner who answers, by when and how to follow (条例第二十三条、第三十四条). */
export function composeAcceptanceNotice(facts: AcceptanceNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '信访事项受理告知书',
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: [
      ...bodyBlocks(opening(facts, you)),
      ...headed([
        ['受理的诉求', numberedBlocks(facts.claims)],
        ['建议意见', bodyBlocks(suggestions(facts, you))],
        ['查处、履行职责的诉求', bodyBlocks(duties(facts))],
        ['办理单位和期限', bodyBlocks(handling(facts, you))],
        ['查询与联系', bodyBlocks(following(facts, you))],
        [`${you}的权利`, bodyBlocks(rights(facts, you))],
      ]),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

function opening({ matter, acceptedOn }: AcceptanceNoticeFacts, you: string): string {
  return (
    `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
    `（信访编号：${matter.petitionNumber}）收悉。经审查，该事项属于本机关职权范围。` +
    `依照《信访工作条例》第二十三条的规定，本机关决定自${officialDate(acceptedOn)}起予以受理，现将有关事项告知如下：`
  );
}

// Passages without words fall away, and the rest are counted through.
function headed(parts: readonly (readonly [string, readonly Block[]])[]): readonly Block[] {
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([name, blocks], index) => [firstHeading(index + 1, name), ...blocks]);
}

function suggestions({ suggestions: texts }: AcceptanceNoticeFacts, you: string): string {
  if (texts.length === 0) return '';
  return `${texts.map(asSentence).join('')}以上建议意见依照《信访工作条例》第二十九条研究论证，以建议意见答复函答复${you}，不出具信访处理意见书。`;
}

function duties({ duties: texts, dutyLimit }: AcceptanceNoticeFacts): string {
  if (texts.length === 0 || !dutyLimit) return '';
  return `${texts.map(asSentence).join('')}以上诉求依照《信访工作条例》第三十一条第五项按照履行职责的程序办理，在${officialDate(dutyLimit.date)}前（含当日）以投诉（举报）处理情况告知书告知处理情况。${limitReckoning(dutyLimit)}`;
}

function handling(facts: AcceptanceNoticeFacts, you: string): string {
  if (!facts.limit) return `本事项由${facts.handlingUnit}具体办理。`;
  const limit = officialDate(facts.limit.date);
  return [
    `本事项由${facts.handlingUnit}具体办理，应当在${limit}前（含当日）办结，并向${you}出具书面处理意见。${limitReckoning(facts.limit)}`,
    `依照《信访工作条例》第三十四条的规定，信访事项应当自受理之日起60日内办结；情况复杂的，经本机关负责人批准可以延长，延长期限不超过30日，并向${you}告知延期理由。`,
  ].join('\n');
}

function following(facts: AcceptanceNoticeFacts, you: string): string {
  const query = facts.query
    ? `${you}可以凭查询码${groupedCode(facts.query.code)}，登录${facts.query.url}查询办理进展和结果。`
    : '';
  return [query, asSentence(contactSentence(facts.contact))].join('\n');
}

function rights({ limit }: AcceptanceNoticeFacts, you: string): string {
  const review = limit
    ? '收到书面处理意见后不服的，可以自收到之日起30日内，向原办理机关的上一级机关、单位请求复查。'
    : '';
  return `${you}可以补充证据材料；认为办理人员与本事项有直接利害关系的，可以申请其回避。${review}`;
}

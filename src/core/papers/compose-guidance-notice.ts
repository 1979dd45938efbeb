import { asSentence, groupedCode, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading, numberedBlocks } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { GuidanceNoticeFacts, GuidedClaimFacts } from './letter-facts.ts';

/** 信访诉求办理途径告知书: names for each claim the lawful procedure, the organ and the reference (条例第二十三条、第三十一条). */
export function composeGuidanceNotice(facts: GuidanceNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '信访诉求办理途径告知书',
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: [
      ...bodyBlocks(
        `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}）收悉。经审查，下列诉求应当通过其他法定途径处理，` +
          `依照《信访工作条例》第二十三条、第三十条、第三十一条的规定，现将办理途径告知如下：`,
      ),
      firstHeading(1, '办理途径'),
      ...numberedBlocks(facts.claims.map(guidance)),
      firstHeading(2, '其他诉求'),
      ...bodyBlocks(
        facts.othersGoOn
          ? `${you}在同一信访事项中的其他诉求，由本机关继续分别依法办理。`
          : `${you}的诉求已经全部导入相应的法定途径，本机关不再按照普通信访程序办理，不出具信访处理意见书。`,
      ),
      firstHeading(3, '查询与联系'),
      ...bodyBlocks(
        [
          facts.query
            ? `${you}可以凭查询码${groupedCode(facts.query.code)}，登录${facts.query.url}查询本告知书。`
            : '',
          contactSentence(facts.contact),
        ].join('\n'),
      ),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

function guidance({ claim, route, organ, procedure, reference, byDuty }: GuidedClaimFacts): string {
  const under = reference ? `，编号${reference}` : '';
  const answer = byDuty
    ? '该机关依法履行职责后以投诉（举报）处理情况告知书答复；不服的，可以依法申请行政复议或者提起行政诉讼。'
    : '';
  return `诉求“${claim.replace(/[。；]$/u, '')}”：属于${route}，由${organ}按照${procedure}办理${under}。${asSentence(answer)}`;
}

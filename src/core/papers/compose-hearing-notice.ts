import { participantsInWords, publicityInWords } from './compose-hearing-record.ts';
import type { HearingNoticeFacts } from './hearing-facts.ts';
import { asSentence, groupedCode, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';

/** 听证通知书: when, where, before whom the matter is heard, and what the petitioner may do there (条例第三十一条、第三十六条). */
export function composeHearingNotice(facts: HearingNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  const query = facts.query
    ? `${you}可以凭查询码${groupedCode(facts.query.code)}，登录${facts.query.url}查询进展。`
    : '';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '信访事项听证通知书',
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: [
      ...bodyBlocks(
        `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}），本机关正在${facts.stage}。${asSentence(facts.reason)}` +
          `依照《信访工作条例》的规定，决定举行听证，现将有关事项通知如下：`,
      ),
      firstHeading(1, '时间和地点'),
      ...bodyBlocks(`${officialDate(facts.on)}${facts.time}，${facts.place}。`),
      firstHeading(2, '主持人和参加人'),
      ...bodyBlocks(
        `主持人：${facts.chair}；记录员：${facts.clerk}。\n参加人：${participantsInWords(facts.participants)}。`,
      ),
      ...bodyBlocks(`公开方式：${publicityInWords(facts.closedReason)}。`),
      firstHeading(3, `${you}的权利`),
      ...bodyBlocks(
        `${you}可以委托一至二名代理人参加，可以提交证据、陈述意见、质询和辩论，并核对听证笔录。` +
          `认为主持人、记录员与本事项有直接利害关系的，可以在听证开始前申请其回避。` +
          `不能按时参加的，请在听证前告知本机关；无正当理由不参加的，不影响对本事项依法作出处理。`,
      ),
      firstHeading(4, '联系方式'),
      ...bodyBlocks([query, contactSentence(facts.contact)].join('\n')),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

import type { InvitationNoticeFacts } from './invitation-facts.ts';
import { officialDate, petitionersInWords, withoutStop } from './official-wording.ts';
import { bodyBlocks, contactSentence } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';

/**
 * 约访通知书: a leader would like to talk; coming is voluntary and the letter says so (条例第十八条). It has no query code:
 * the code opens the whole matter, and others at home may find the letter.
 */
export function composeInvitationNotice(facts: InvitationNoticeFacts): LetterContent {
  const { matter } = facts;
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '约访通知书',
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    body: bodyBlocks(
      [
        `${matterInWords(facts)}${facts.leader}愿意当面听取${you}的意见，现邀请${you}面谈。`,
        `时间：${officialDate(facts.day)}${facts.at}`,
        `地点：${facts.place}`,
        voluntaryIn(you),
        contactSentence(facts.contact),
      ].join('\n'),
    ),
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

/** What the letter says of the matter, up to the leader's name; nothing of its content when it is sealed. */
export function matterInWords({ matter, sealed, grounds }: InvitationNoticeFacts): string {
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  if (sealed) return `关于${you}此前向有关机关反映的事项（编号：${matter.petitionNumber}），`;
  return (
    `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
    `（信访编号：${matter.petitionNumber}），${withoutStop(grounds)}，`
  );
}

// What is true of every invitation; the Word template says the same.
const voluntaryIn = (you: string): string =>
  `来不来由${you}自愿决定；不来，不影响本事项依法办理，也不影响${you}的任何权利。` +
  `时间、地点不方便的，请告诉本机关，可以另约。可以由亲友陪同，也可以委托代理人前来。`;

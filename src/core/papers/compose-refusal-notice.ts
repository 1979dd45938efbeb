import { asSentence, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, contactBlocks, firstHeading, numberedBlocks } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { CompetenceNoticeFacts, NoMoreNoticeFacts, RefusalNoticeFacts } from './claim-paper-facts.ts';

/** 信访事项不予受理告知书: the ground, its basis and where the petitioner can go (条例第十九条). */
export function composeRefusalNotice(facts: RefusalNoticeFacts): LetterContent {
  return {
    ...frame(facts, '信访事项不予受理告知书'),
    body: [
      ...bodyBlocks(
        `${opening(facts)}经审查，该事项属于“${facts.ground}”的情形，依照${facts.basis}，决定不予受理，现告知如下：`,
      ),
      firstHeading(1, '不予受理的理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '办理途径'),
      ...bodyBlocks(asSentence(facts.route)),
      ...contactBlocks(3, facts.contact),
    ],
  };
}

/** 信访事项不再受理告知书: cites the earlier papers and says what would make it a new matter (条例第三十六条). */
export function composeNoMoreNotice(facts: NoMoreNoticeFacts): LetterContent {
  return {
    ...frame(facts, '信访事项不再受理告知书'),
    body: [
      ...bodyBlocks(
        `${opening(facts)}经审查，该事项属于“${facts.ground}”的情形，依照${facts.basis}，决定不再受理，现告知如下：`,
      ),
      firstHeading(1, '此前的处理'),
      ...numberedBlocks(facts.earlierPapers),
      firstHeading(2, '不再受理的理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(3, '新的事实和理由'),
      ...bodyBlocks('有新的事实或者理由的，可以作为新的信访事项提出，并附上能够证明的材料。'),
      ...contactBlocks(4, facts.contact),
    ],
  };
}

/** 信访事项管辖告知书: it is not this organ's power, and which organ's it is (条例第二十三条). The matter is not refused. */
export function composeCompetenceNotice(facts: CompetenceNoticeFacts): LetterContent {
  return {
    ...frame(facts, '信访事项管辖告知书'),
    body: [
      ...bodyBlocks(
        `${opening(facts)}经审查，该事项不属于本机关职权范围，依照《信访工作条例》第二十三条的规定，现告知如下：`,
      ),
      firstHeading(1, '理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '有权处理的机关、单位'),
      ...bodyBlocks(asSentence(facts.route)),
      ...contactBlocks(3, facts.contact),
    ],
  };
}

type Facts = RefusalNoticeFacts | NoMoreNoticeFacts | CompetenceNoticeFacts;

function frame(facts: Facts, title: string) {
  const { matter } = facts;
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title,
    addressee: petitionersInWords(matter.petitioners, matter.petitionerCount),
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  } as const;
}

function opening({ matter }: Facts): string {
  const you = matter.petitionerCount > 1 ? '你们' : '你';
  return (
    `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
    `（信访编号：${matter.petitionNumber}）收悉。`
  );
}

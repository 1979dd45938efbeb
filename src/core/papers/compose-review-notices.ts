import { asSentence, groupedCode, officialDate } from './official-wording.ts';
import { bodyBlocks, contactBlocks, contactSentence, firstHeading, limitReckoning } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { ReviewAcceptanceFacts, ReviewRefusalFacts } from './review-facts.ts';

/** 信访事项复查（复核）受理告知书: what is contested, on which article, and by when it is decided (条例第三十五条、第三十六条). */
export function composeReviewAcceptance(facts: ReviewAcceptanceFacts): LetterContent {
  const you = callOf(facts);
  return {
    ...frame(facts, `信访事项${facts.level}受理告知书`),
    body: [
      ...bodyBlocks(
        `${openingOf(facts)}经审查，符合${facts.level}受理条件，依照${facts.basis}的规定，本机关决定自${officialDate(facts.acceptedOn)}起予以受理，现将有关事项告知如下：`,
      ),
      firstHeading(1, `${facts.level}期限`),
      ...bodyBlocks(
        `本机关应当在${officialDate(facts.limit.date)}前（含当日）提出${facts.level}意见，并书面答复${you}。${limitReckoning(facts.limit)}`,
      ),
      firstHeading(2, `${you}的权利`),
      ...bodyBlocks(
        `${you}可以补充证据材料；认为${facts.level}人员与本事项有直接利害关系的，可以申请其回避；在${facts.level}意见作出以前，可以自愿撤回申请。`,
      ),
      firstHeading(3, '查询与联系'),
      ...bodyBlocks(
        [
          facts.query
            ? `${you}可以凭查询码${groupedCode(facts.query.code)}，登录${facts.query.url}查询进展和结果。`
            : '',
          contactSentence(facts.contact),
        ].join('\n'),
      ),
    ],
  };
}

/** 信访事项复查（复核）不予受理告知书: the coded ground and the reason. */
export function composeReviewRefusal(facts: ReviewRefusalFacts): LetterContent {
  return {
    ...frame(facts, `信访事项${facts.level}不予受理告知书`),
    body: [
      ...bodyBlocks(
        `${openingOf(facts)}经审查，该申请属于“${facts.ground}”的情形，依照${facts.basis}的规定，决定不予受理，现告知如下：`,
      ),
      firstHeading(1, '不予受理的理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(2, '其他途径'),
      ...bodyBlocks(
        `有新的事实或者理由的，可以作为新的信访事项提出；申请期限尚未届满的，可以在期限内补足后重新申请${facts.level}。`,
      ),
      ...contactBlocks(3, facts.contact),
    ],
  };
}

type Facts = ReviewAcceptanceFacts | ReviewRefusalFacts;

/** How a notice speaks to its reader, by how many raised the matter. */
export const callOf = ({ matter }: Pick<Facts, 'matter'>): string =>
  matter.petitionerCount > 1 ? '你们' : '你';

/** What every notice of a review has around its words. */
export function frame(
  facts: Pick<Facts, 'organ' | 'number' | 'applicant' | 'issuedOn'>,
  title: string,
): Omit<Extract<LetterContent, { layout: 'letter' }>, 'body'> {
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title,
    addressee: facts.applicant,
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

function openingOf(facts: Facts): string {
  const { contested, matter } = facts;
  return (
    `${callOf(facts)}不服${contested.organ}作出的《${contested.paper}》（${contested.number}），就“${matter.subject}”信访事项` +
    `（信访编号：${matter.petitionNumber}）提出的${facts.level}申请，本机关于${officialDate(facts.receivedOn)}收悉。`
  );
}

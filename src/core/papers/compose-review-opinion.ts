import { asSentence, conclusionWords, officialDate } from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading, numberedBlocks } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';
import type { ReviewOpinionFacts } from './review-facts.ts';

/** 信访事项复查意见书、复核意见书: parties, request, facts found, opinion and basis, and the remedy or its end. */
export function composeReviewOpinion(facts: ReviewOpinionFacts): LetterContent {
  const { level, contested } = facts;
  return {
    shape: 'letter',
    layout: 'red-head',
    letterhead: facts.organ,
    number: facts.number,
    title: `关于${facts.applicant}信访事项的${level}意见书`,
    addressee: facts.applicant,
    body: [
      ...bodyBlocks(opening(facts)),
      firstHeading(1, `申请人的${level}请求和理由`),
      ...bodyBlocks(`请求：${asSentence(facts.request)}`),
      ...bodyBlocks(`理由：${asSentence(facts.grounds)}`),
      firstHeading(2, '被申请单位的答辩'),
      ...bodyBlocks(
        facts.defence
          ? `${facts.respondent}答辩称：${asSentence(facts.defence)}`
          : `${facts.respondent}没有提交答辩意见。`,
      ),
      firstHeading(3, '查明的事实'),
      ...bodyBlocks(asSentence(facts.facts)),
      firstHeading(4, `${level}认定和理由`),
      ...bodyBlocks(`对原意见的审查认定：${asSentence(facts.findings)}`),
      ...bodyBlocks(`依据：${asSentence(facts.legalBasis)}`),
      ...bodyBlocks(`理由：${asSentence(facts.reasons)}`),
      firstHeading(5, `${level}意见`),
      ...bodyBlocks(conclusion(facts)),
      ...numberedBlocks(facts.claims.map(claimLine)),
      ...(facts.orders ? bodyBlocks(asSentence(facts.orders)) : []),
      firstHeading(6, facts.remedy || facts.redo ? '救济途径' : '终结告知'),
      ...bodyBlocks(remedy(facts)),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: [contested.organ], issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

function opening(facts: ReviewOpinionFacts): string {
  const { contested, matter } = facts;
  return (
    `申请人${facts.applicant}不服${contested.organ}作出的《${contested.paper}》（${contested.number}），` +
    `就“${matter.subject}”信访事项（信访编号：${matter.petitionNumber}）于${officialDate(facts.receivedOn)}向本机关申请${facts.level}。` +
    `依照${facts.basis}的规定，本机关进行了${facts.level}，现提出意见如下：`
  );
}

function conclusion({ contested, outcome, redo, respondent }: ReviewOpinionFacts): string {
  const paper = `${contested.organ}作出的《${contested.paper}》（${contested.number}）`;
  if (!redo) return `${outcome}${paper}。`;
  return outcome.startsWith('撤销')
    ? `撤销${paper}中对下列诉求的意见，责令${respondent}重新作出处理意见，不得以同一事实和理由作出相同的意见。`
    : `将${paper}涉及的下列诉求退回${respondent}重新办理，不得以同一事实和理由作出相同的意见。`;
}

const claimLine = ({ claim, opinion }: ReviewOpinionFacts['claims'][number]): string =>
  opinion ? `诉求“${claim}”：变更为${conclusionWords(opinion)}` : `诉求“${claim}”`;

function remedy({ remedy: open, redo, level, contact }: ReviewOpinionFacts): string {
  const way = redo
    ? '重新作出的处理意见送达后，申请人不服的，可以自收到之日起依法申请复查、复核。'
    : open
      ? `申请人如不服本${level}意见，可以自收到本意见书之日起${open.days}日内，向${open.organ}请求复核。`
      : '本意见为信访终结意见。申请人以同一事实和理由再次提出的，各级信访工作机构和其他机关、单位不再受理；有新的事实或者理由的，可以作为新的信访事项提出。';
  return [way, contactSentence(contact)].join('\n');
}

import type { ContestRequestFacts } from './designation-facts.ts';
import { asSentence, officialDate } from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading, matterSentence, petitionersIn } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';

/** 请示: a unit whose objection was rejected asks its superior, or the joint conference, to designate who answers (条例第二十四条). */
export function composeContestRequest(facts: ContestRequestFacts): LetterContent {
  const { sender } = facts;
  return {
    shape: 'letter',
    layout: 'red-head',
    signer: facts.signer,
    letterhead: facts.organ,
    number: facts.number,
    title: `关于指定${petitionersIn(facts.matter)}信访事项办理单位的请示`,
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `${sender}于${officialDate(facts.assignedOn)}转来${matterSentence(facts.matter)}。我单位于${officialDate(facts.objectedOn)}提出管辖异议，${sender}于${officialDate(facts.rejectedOn)}答复不予同意。依照《信访工作条例》第二十四条的规定，现请示如下：`,
      ),
      firstHeading(1, '我单位的异议'),
      ...bodyBlocks(`${facts.ground}。${asSentence(facts.objection)}`),
      firstHeading(2, '转来单位的意见'),
      ...bodyBlocks(asSentence(facts.rejection)),
      firstHeading(3, '仍有争议的理由'),
      ...bodyBlocks(asSentence(facts.reason)),
      firstHeading(4, '请示事项'),
      ...bodyBlocks(
        `请指定有权处理的机关、单位受理、办理该信访事项。${facts.suggestedUnit ? `我单位建议由${facts.suggestedUnit}办理。` : ''}指定以前，我单位不停止对该事项的责任，将在${officialDate(facts.noticeLimit.date)}前（含当日）书面告知信访人。`,
      ),
      ...bodyBlocks('妥否，请批示。'),
      ...bodyBlocks(contactSentence(facts.contact)),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: {
      copyTo: sender === facts.toUnit ? [] : [sender],
      issuer: facts.organ,
      issuedOn: facts.issuedOn,
    },
  };
}

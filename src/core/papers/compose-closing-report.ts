import { asSentence, conclusionWords, officialDate } from './official-wording.ts';
import {
  bodyBlocks,
  contactSentence,
  firstHeading,
  matterSentence,
  petitionersIn,
  numberedBlocks,
} from './paper-blocks.ts';
import type { Block, LetterContent } from './paper-content.ts';
import type { ClosingReportFacts } from './report-facts.ts';

/** 办结报告: what was found, answered and done about a matter that was handed down, for the organ that handed it down (条例第二十二条). */
export function composeClosingReport(facts: ClosingReportFacts): LetterContent {
  return {
    shape: 'letter',
    layout: 'red-head',
    signer: facts.signer,
    letterhead: facts.organ,
    number: facts.number,
    title: `关于${petitionersIn(facts.matter)}信访事项办理情况的报告`,
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `你单位于${officialDate(facts.assignedOn)}交办的${matterSentence(facts.matter)}${orderOf(facts)}，现已办结。按照《信访工作条例》第二十二条的规定，报告如下：`,
      ),
      firstHeading(1, '调查核实和处理情况'),
      ...claimBlocks(facts),
      firstHeading(2, '答复和送达情况'),
      ...bodyBlocks(answerOf(facts)),
      firstHeading(3, '落实情况'),
      ...(facts.executed.length > 0
        ? numberedBlocks(facts.executed)
        : bodyBlocks('没有需要落实的事项，或者落实情况见本报告第四部分。')),
      firstHeading(4, '办理说明'),
      ...bodyBlocks(asSentence(facts.text)),
      ...(facts.attitude ? bodyBlocks(`信访人评价：${asSentence(facts.attitude)}`) : []),
      ...bodyBlocks('特此报告。'),
      ...bodyBlocks(contactSentence(facts.contact)),
    ],
    attachments: attachmentsOf(facts),
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: [], issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

/** The papers that go with the report. */
export function attachmentsOf({ letter }: ClosingReportFacts): readonly string[] {
  return letter ? [`信访处理意见书（${letter.number}）`, '送达回证'] : [];
}

/** How the petitioner was answered; said when the matter was answered without a letter. */
export function answerOf({ letter, acceptedOn }: ClosingReportFacts): string {
  const accepted = acceptedOn ? `该事项于${officialDate(acceptedOn)}受理。` : '';
  return letter
    ? `${accepted}处理意见书（${letter.number}）已于${officialDate(letter.servedOn)}以${letter.method}方式送达信访人。`
    : `${accepted}该事项没有出具处理意见书。`;
}

const orderOf = ({ orderNumber }: ClosingReportFacts): string => (orderNumber ? `（${orderNumber}）` : '');

function claimBlocks({ claims }: ClosingReportFacts): readonly Block[] {
  if (claims.length === 0) return bodyBlocks('没有按普通程序答复的诉求。');
  return numberedBlocks(
    claims.map(
      ({ claim, facts, result, opinion, execution, executeBy }) =>
        `信访人要求${claim.replace(/。$/u, '')}。经查，${asSentence(facts)}对该项诉求${conclusionWords(result)}：${asSentence(opinion)}` +
        (execution ? `执行安排：${asSentence(execution)}` : '') +
        (executeBy ? `落实期限：${officialDate(executeBy)}前。` : ''),
    ),
  );
}

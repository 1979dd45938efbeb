import type { AgreementFacts } from './agreement-facts.ts';
import { asSentence, officialDate, petitionersInWords } from './official-wording.ts';
import { bodyBlocks, firstHeading, numberedBlocks } from './paper-blocks.ts';
import type { LetterContent } from './paper-content.ts';

/** 调解协议书、和解协议书: what both sides agree to of their own will, with room for every signature (条例第三十三条). */
export function composeAgreement(facts: AgreementFacts): LetterContent {
  const { matter, mediator } = facts;
  const who = petitionersInWords(matter.petitioners, matter.petitionerCount);
  const by = mediator ? `经${mediator}调解，` : '经自行协商，';
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: `信访事项${facts.manner}协议书`,
    addressee: `甲方（信访人）${who}；乙方${facts.otherParty}`,
    body: [
      ...bodyBlocks(
        `甲方于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
          `（信访编号：${matter.petitionNumber}），依照《信访工作条例》第三十三条的规定，${by}双方在自愿、合法的基础上达成如下协议：`,
      ),
      firstHeading(1, '涉及的诉求'),
      ...numberedBlocks(facts.claims),
      firstHeading(2, '裁量依据'),
      ...bodyBlocks(asSentence(facts.discretion)),
      firstHeading(3, '协议内容'),
      ...bodyBlocks(asSentence(facts.terms)),
      firstHeading(4, '履行方式和期限'),
      ...bodyBlocks(
        `${asSentence(facts.performance)}于${officialDate(facts.performBy)}前（含当日）履行完毕。`,
      ),
      firstHeading(5, '效力'),
      ...bodyBlocks(
        '本协议自双方签名之日起生效，所涉诉求不再出具信访处理意见书。一方不履行的，另一方可以请求重新办理本信访事项。',
      ),
      ...bodyBlocks('甲方签名：　　　　　　　　　　年　　月　　日'),
      ...bodyBlocks('乙方签名（盖章）：　　　　　　年　　月　　日'),
      ...(mediator ? bodyBlocks('调解人签名：　　　　　　　　　年　　月　　日') : []),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

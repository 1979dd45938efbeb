import { officialDate } from './official-wording.ts';
import { bodyBlocks, contactBlocks, firstHeading, numberedBlocks } from './paper-blocks.ts';
import type { ConfidentialSlipFacts } from './claim-paper-facts.ts';
import type { LetterContent } from './paper-content.ts';

/** 检举控告件保密转送单: the accusation alone, without who raised it unless they allowed it (条例第三十条、第四十六条). */
export function composeConfidentialSlip(facts: ConfidentialSlipFacts): LetterContent {
  return {
    shape: 'letter',
    layout: 'letter',
    letterhead: facts.organ,
    number: facts.number,
    title: '检举控告件保密转送单',
    addressee: facts.toUnit,
    body: [
      ...bodyBlocks(
        `我单位于${officialDate(facts.receivedOn)}通过${facts.channel}收到检举控告件（编号：${facts.petitionNumber}）。` +
          `依照《信访工作条例》第三十条的规定，现转送你单位，请按照规定受理、办理和反馈。`,
      ),
      firstHeading(1, '检举控告内容'),
      ...numberedBlocks(facts.accusations),
      firstHeading(2, '被反映的单位或者个人'),
      ...bodyBlocks(facts.respondent ?? '见检举控告内容。'),
      firstHeading(3, '检举控告人'),
      ...bodyBlocks(identityInWords(facts)),
      firstHeading(4, '保密要求'),
      ...bodyBlocks(
        '本件由专人收转、专人保管，不得将检举控告材料及检举控告人的情况透露或者转给被检举控告的人员和单位。',
      ),
      ...contactBlocks(5, facts.contact),
    ],
    attachments: [],
    signature: { organ: facts.organ, date: facts.issuedOn },
  };
}

/** Who raised it, as far as the paper may say. */
export function identityInWords({ realName, identity }: ConfidentialSlipFacts): string {
  if (!realName) return '匿名，不作结果反馈。';
  if (!identity) return '实名，本人未同意提供身份信息；需要核实或者反馈的，由我单位转达。';
  const { name, phone, address } = identity;
  const parts = [name, phone && `电话${phone}`, address && `住址${address}`].filter(Boolean);
  return `实名，经本人同意提供：${parts.join('，')}。`;
}

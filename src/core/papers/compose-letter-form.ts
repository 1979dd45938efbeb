import { claimsInLines, narrative, pairs, signed, single } from './form-rows.ts';
import type { LetterFormFacts } from './handling-form-facts.ts';
import { officialDate } from './official-wording.ts';
import type { FormContent } from './paper-content.ts';

/** 来信登记表: the envelope, the sender, what is written, and what becomes of it (条例第十九条、第二十二条). */
export function composeLetterForm(facts: LetterFormFacts): FormContent {
  const { sender } = facts;
  const enclosures = facts.enclosures.map(({ name }, at) => `${at + 1}.${name}`).join('\n');
  return {
    shape: 'form',
    title: '来信登记表',
    captionLeft: `登记单位：${facts.organ}`,
    captionRight: `编号：${facts.petitionNumber}`,
    rows: [
      pairs(['收到日期', officialDate(facts.receivedOn)], ['登记日期', officialDate(facts.registeredOn)]),
      pairs(['邮戳日期', ''], ['挂号号码', '']),
      pairs(['收信人', ''], ['信件页数', '']),
      pairs(['来信人', sender.name], ['署名情况', `${facts.signedAs}（${facts.senderCount}人）`]),
      pairs(
        ['联系电话', sender.phone ?? ''],
        ['证件号码', [sender.certificateKind, sender.certificateNumber].filter(Boolean).join(' ')],
      ),
      single('来信地址', sender.address ?? ''),
      pairs(
        ['初重情况', facts.firstTime ? '初次来信' : '再次来信'],
        ['关联事项', facts.linkedPetition ?? ''],
      ),
      pairs(['涉及单位', facts.organConcerned ?? ''], ['内容类别', facts.classification ?? '']),
      pairs(['发生地点', facts.happenedAt], ['随信财物', '']),
      single('事项名称', facts.subject),
      narrative('来信摘要', facts.account, 6),
      narrative('诉求', claimsInLines(facts.claims), 2),
      narrative('附件材料', enclosures || '无', 1),
      signed('拟办意见', '', 4, { who: '登记人', name: facts.registeredBy }),
      signed('领导批示', '', 4, { who: '签名' }),
      single('去向', facts.disposal ?? ''),
      single('办理回复', ''),
    ],
    notes: [
      ...(facts.triageBy
        ? [
            `应当在${officialDate(facts.triageBy)}前（含当日）决定转送、交办或者受理，并告知来信人（《信访工作条例》第二十二条）。`,
          ]
        : []),
      '信封、信件原件和附件随本表装订归档；检举控告材料及来信人情况不得透露或者转给被检举控告的人员、单位。',
    ],
    date: facts.registeredOn,
  };
}

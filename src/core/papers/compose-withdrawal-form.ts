import { narrative, pairs, signed, single } from './form-rows.ts';
import type { WithdrawalFormFacts } from './handling-form-facts.ts';
import { officialDate, petitionersInWords } from './official-wording.ts';
import type { FormContent } from './paper-content.ts';

/** What a petitioner declares who withdraws. */
export const withdrawalDeclaration =
  '本人自愿撤回上列信访事项，没有受到任何机关、单位或者个人的强迫、威胁和利诱。本人知道：撤回以后，本事项不再继续办理；有新的事实或者理由的，可以依法重新提出。';

/** 撤回信访事项申请书: made ready for the petitioner to give the reason and to sign of the own free will. */
export function composeWithdrawalForm(facts: WithdrawalFormFacts): FormContent {
  const { applicant, matter, withdrawn } = facts;
  const guarded = facts.guardians.length > 0;
  return {
    shape: 'form',
    title: '撤回信访事项申请书',
    captionLeft: `致：${facts.organ}`,
    captionRight: `信访编号：${matter.petitionNumber}`,
    rows: [
      pairs(
        ['申请人', petitionersInWords(matter.petitioners, matter.petitionerCount)],
        ['联系电话', applicant.phone ?? ''],
      ),
      pairs(['证件类型', applicant.certificateKind ?? ''], ['证件号码', applicant.certificateNumber ?? '']),
      single('住址', applicant.address ?? ''),
      ...(guarded ? [single('监护人', facts.guardians.join('、'))] : []),
      pairs(['信访形式', matter.channel], ['提出日期', officialDate(matter.receivedOn)]),
      single('事项名称', matter.subject),
      narrative('撤回诉求', facts.claims.map((claim, at) => `${at + 1}.${claim}`).join('\n'), 3),
      narrative('撤回理由', withdrawn?.reason ?? '', 7),
      signed('自愿声明', withdrawalDeclaration, 9, {
        who: `${guarded ? '监护人' : '申请人'}签名（捺印）`,
      }),
      signed('接收情况', withdrawn ? withdrawn.evidence : '', 5, {
        who: '接收人',
        ...(withdrawn ? { on: withdrawn.on } : {}),
      }),
    ],
    notes: [
      '本申请书由申请人本人填写、签名；不识字的，由接收人宣读、代写，申请人捺印，并注明。',
      '几人共同提出的，由全体信访人签名；部分人撤回的，其他人的诉求继续办理。',
      '任何机关、单位和个人不得强迫、诱导信访人撤回。',
    ],
    date: facts.madeOn,
  };
}

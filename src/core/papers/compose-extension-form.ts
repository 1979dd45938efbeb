import { narrative, pairs, signed, single } from './form-rows.ts';
import type { ExtensionFormFacts } from './handling-form-facts.ts';
import { asSentence, officialDate, petitionersInWords } from './official-wording.ts';
import type { FormContent } from './paper-content.ts';

/** 延期办理申请审批表: who asks for how many days, why, and what the head of the organ decides (条例第三十四条). */
export function composeExtensionForm(facts: ExtensionFormFacts): FormContent {
  const { matter, approval } = facts;
  return {
    shape: 'form',
    title: '信访事项延期办理申请审批表',
    captionLeft: `办理单位：${facts.organ}`,
    captionRight: `信访编号：${matter.petitionNumber}`,
    rows: [
      pairs(
        ['信访人', petitionersInWords(matter.petitioners, matter.petitionerCount)],
        ['信访形式', matter.channel],
      ),
      single('事项名称', matter.subject),
      narrative('诉求', facts.claims.map((claim, at) => `${at + 1}.${claim}`).join('\n'), 2),
      pairs(['受理日期', officialDate(facts.acceptedOn)], ['原期限', officialDate(facts.limitBefore)]),
      pairs(
        ['申请延长', `${facts.days}日`],
        ['延长至', approval ? officialDate(approval.limit) : '批准后确定'],
      ),
      signed('申请理由', asSentence(facts.reason), 8, {
        who: '申请人',
        name: facts.requestedBy,
        on: facts.requestedOn,
      }),
      signed('承办部门意见', '', 5, { who: '负责人' }),
      signed('负责人审批意见', approval ? opinionOf(facts) : '□同意　□不同意', 6, {
        who: '批准人',
        ...(approval ? { name: approval.by, on: approval.on } : {}),
      }),
      single('告知文书', facts.notice ? `延期办理告知书（${facts.notice}）` : ''),
    ],
    notes: [
      '依照《信访工作条例》第三十四条，情况复杂的，经本机关、单位负责人批准可以适当延长办理期限，延长的期限不得超过30日，并告知信访人延期理由。',
      '延期应当在原办结期限届满以前批准，只能一次；复查、复核不适用。',
    ],
    date: approval?.on ?? facts.requestedOn,
  };
}

/** What the head decided, in one sentence. */
export function opinionOf({ days, approval }: ExtensionFormFacts): string {
  return approval ? `同意延长${days}日，办结期限延长至${officialDate(approval.limit)}。` : '';
}

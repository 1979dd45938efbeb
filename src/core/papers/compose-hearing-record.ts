import { narrative, pairs, single } from './form-rows.ts';
import type { HearingRecordFacts } from './hearing-facts.ts';
import { officialDate, petitionersInWords } from './official-wording.ts';
import { lineCharacters, type FormContent, type FormRow } from './paper-content.ts';

/** 听证笔录: who was heard, what was said, asked and answered, and what the panel concludes, with room for every signature. */
export function composeHearingRecord(facts: HearingRecordFacts): FormContent {
  const { matter } = facts;
  return {
    shape: 'form',
    title: '信访事项听证笔录',
    captionLeft: `听证机关：${facts.organ}`,
    captionRight: facts.number,
    rows: [
      pairs(['信访编号', matter.petitionNumber], ['听证阶段', facts.stage]),
      single('信访事项', matter.subject),
      single('信访人', petitionersInWords(matter.petitioners, matter.petitionerCount)),
      pairs(['听证时间', `${officialDate(facts.on)} ${facts.time}`], ['听证地点', facts.place]),
      pairs(['主持人', facts.chair], ['记录员', facts.clerk]),
      single('参加人', participantsInWords(facts.participants)),
      pairs(
        ['公开方式', publicityInWords(facts.closedReason)],
        ['到场情况', facts.petitionerCame ? '信访人到场' : '信访人经通知未到场'],
      ),
      narrative('陈述和举证', facts.facts, 4),
      narrative('询问', facts.questions || '无', 2),
      narrative('质证和辩论', facts.debate || '无', 2),
      narrative('听证结论', facts.conclusion, 3),
      ...(facts.attachmentCount > 0 ? [single('附件', `${facts.attachmentCount}份`)] : []),
      signatures('信访人（代理人）', '办理机关参加人'),
      signatures('主持人', '记录员'),
    ],
    notes: ['以上笔录经听证参加人核对无误后签名；拒绝签名的，由主持人注明。'],
    date: facts.issuedOn,
  };
}

/** `信访人：欧阳建国；办理机关：王志强`, one role after another. */
export function participantsInWords(
  participants: readonly { readonly role: string; readonly name: string }[],
): string {
  const roles = [...new Set(participants.map((one) => one.role))];
  return roles
    .map((role) => {
      const names = participants.filter((one) => one.role === role).map((one) => one.name);
      return `${role}：${names.join('、')}`;
    })
    .join('；');
}

export function publicityInWords(closedReason: string | undefined): string {
  return closedReason ? `不公开（${closedReason.replace(/。$/u, '')}）` : '公开';
}

function signatures(left: string, right: string): FormRow {
  const half = lineCharacters / 2;
  const foot = '签名：　　　　　　　　年　月　日';
  return {
    linesMin: 3,
    cells: [
      { role: 'value', span: half, text: left, foot },
      { role: 'value', span: half, text: right, foot },
    ],
  };
}

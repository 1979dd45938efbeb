import type { PlainDate } from '../kit/plain-date.ts';
import { claimsInLines, narrative, pairs, signed, single } from './form-rows.ts';
import { officialDate } from './official-wording.ts';
import type { FormContent } from './paper-content.ts';

/** What the record of a talk says. */
export type TalkRecordFacts = {
  readonly organ: string;
  readonly petitionNumber: string;
  readonly subject: string;
  readonly petitioners: string;
  readonly peopleCount: number;
  readonly claims: readonly { readonly text: string }[];
  readonly on: PlainDate;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Where the sitting was, and of which kind; empty outside one. */
  readonly where: string;
  readonly leader: { readonly name: string; readonly post: string };
  readonly writtenFor: boolean;
  readonly present: string;
  readonly record: string;
  readonly opinion: string;
  readonly outcome: string;
  /** What was promised or ordered in it: what, by whom, by which day. */
  readonly owed: readonly string[];
  /** Typed: the name stands for the hand. Absent: signed on the paper. */
  readonly signedName: string | undefined;
  /** The signature by finger, as PNG. */
  readonly picture: Uint8Array | undefined;
};

/** 领导接访谈话记录: who received whom, what was said, what the leader holds and decided, signed. */
export function composeTalkRecord(facts: TalkRecordFacts): FormContent {
  const { leader, picture } = facts;
  const opinion = signed('领导意见', facts.opinion, picture ? 6 : 4, {
    who: facts.signedName ? '签名（输入姓名确认）' : '签名',
    ...nameAtFoot(facts),
    on: facts.on,
  });
  const cells = opinion.cells.map((cell) => (picture && cell.foot ? { ...cell, picture } : cell));
  return {
    shape: 'form',
    title: '领导接访谈话记录',
    captionLeft: `接访单位：${facts.organ}`,
    captionRight: `信访编号：${facts.petitionNumber}`,
    rows: [
      pairs(['接访领导', leader.name], ['职务', leader.post]),
      pairs(['接访日期', officialDate(facts.on)], ['起止时间', `${facts.startedAt}至${facts.endedAt}`]),
      single('接访地点', facts.where),
      pairs(['来访人', facts.petitioners], ['来访人数', `${facts.peopleCount}人`]),
      single('信访事项', facts.subject),
      narrative('诉求', claimsInLines(facts.claims), 2),
      single('在场人员', facts.present),
      narrative('谈话记录', facts.record, 8),
      { ...opinion, cells },
      single('处理方式', facts.outcome),
      narrative('承诺与交办', facts.owed.join('\n') || '无', 2),
    ],
    notes: [
      ...(facts.writtenFor ? ['本记录由信访工作人员代领导登记。'] : []),
      '谈话记录供内部存档；领导意见和处理方式同时告知来访人。',
    ],
    date: facts.on,
  };
}

// A drawn signature needs room before the date.
const nameAtFoot = ({ signedName, picture }: TalkRecordFacts): { readonly name?: string } => {
  if (picture) return { name: '　'.repeat(11) };
  return signedName === undefined ? {} : { name: signedName };
};

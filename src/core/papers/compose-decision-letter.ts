import {
  asSentence,
  chineseNumeral,
  conclusionWords,
  officialDate,
  petitionersInWords,
} from './official-wording.ts';
import { bodyBlocks, contactSentence, firstHeading, numberedBlocks, secondHeading } from './paper-blocks.ts';
import type { Block, LetterContent } from './paper-content.ts';
import type { DecidedClaimFacts, DecisionLetterFacts } from './letter-facts.ts';
import type { PersonFacts } from './paper-facts.ts';

/** 信访事项处理意见书: answers every claim with facts, evidence, basis and opinion, and names the remedy (条例第三十二条、第三十五条). */
export function composeDecisionLetter(facts: DecisionLetterFacts): LetterContent {
  const many = facts.matter.petitionerCount > 1;
  const you = many ? '你们' : '你';
  const who = petitionersInWords(facts.matter.petitioners, facts.matter.petitionerCount);
  return {
    shape: 'letter',
    layout: 'red-head',
    letterhead: facts.organ,
    number: facts.number,
    title: `关于${who}信访事项的处理意见书`,
    addressee: who,
    body: [
      ...bodyBlocks(opening(facts, you)),
      firstHeading(1, '信访人基本情况'),
      ...bodyBlocks(personSentence(facts.petitioner, facts.matter.petitionerCount)),
      firstHeading(2, '信访诉求'),
      ...numberedBlocks(facts.claims.map((claim) => claim.claim)),
      firstHeading(3, '调查核实情况和处理意见'),
      ...facts.claims.flatMap((claim, index) => claimBlocks(claim, index, facts.claims.length, you)),
      firstHeading(4, '救济途径'),
      ...bodyBlocks(remedy(facts, you)),
    ],
    attachments: facts.attachments,
    signature: { organ: facts.organ, date: facts.issuedOn },
    imprint: { copyTo: facts.copyTo, issuer: facts.organ, issuedOn: facts.issuedOn },
  };
}

function opening({ matter, acceptedOn }: DecisionLetterFacts, you: string): string {
  return (
    `${you}于${officialDate(matter.receivedOn)}通过${matter.channel}提出的“${matter.subject}”信访事项` +
    `（信访编号：${matter.petitionNumber}），本机关已于${officialDate(acceptedOn)}受理。` +
    `经调查核实，依照《信访工作条例》第三十二条的规定，现提出处理意见如下：`
  );
}

function personSentence(person: PersonFacts, count: number): string {
  const parts = [
    person.name,
    person.sex,
    person.birthDate && `${officialDate(person.birthDate)}出生`,
    person.certificateNumber && `${person.certificateKind ?? '证件'}号码${person.certificateNumber}`,
    person.address && `住${person.address}`,
    person.phone && `联系电话${person.phone}`,
  ].filter((part) => part !== undefined && part !== '');
  return `${parts.join('，')}${count > 1 ? `（本事项共${count}名信访人）` : ''}。`;
}

function claimBlocks(claim: DecidedClaimFacts, index: number, total: number, you: string): readonly Block[] {
  const about = total === 1 ? `关于${you}的诉求` : `关于第${chineseNumeral(index + 1)}项诉求`;
  return [
    secondHeading(index + 1, about),
    ...labelled('查明的事实', claim.facts),
    ...listed('认定事实的证据', claim.evidence),
    ...listed('依据', claim.basis),
    ...(claim.demand ? labelled('诉求认定', claim.demand) : []),
    ...labelled('处理意见', `对该项诉求${conclusionWords(claim.result)}。${asSentence(claim.opinion)}`),
    ...(claim.execution ? labelled('执行安排', claim.execution) : []),
    ...(claim.executeBy ? labelled('落实期限', `${officialDate(claim.executeBy)}前`) : []),
  ];
}

const labelled = (label: string, text: string): readonly Block[] =>
  bodyBlocks(`${label}：${asSentence(text)}`);

function listed(label: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  const words = items.map((item, index) => (items.length === 1 ? item : `（${index + 1}）${item}`));
  return bodyBlocks(`${label}：${asSentence(words.join('；'))}`);
}

function remedy({ remedy: { organ, days }, contact }: DecisionLetterFacts, you: string): string {
  return [
    `${you}如不服本处理意见，可以依照《信访工作条例》第三十五条的规定，自收到本意见书之日起${days}日内，向${organ}提出复查请求。`,
    contactSentence(contact),
  ].join('\n');
}

// The pieces papers are put together from.
import {
  asSentence,
  chineseNumeral,
  groupedCode,
  officialDate,
  petitionersInWords,
} from './official-wording.ts';
import type { Block } from './paper-content.ts';
import type { ContactFacts, LimitFacts, MatterFacts, QueryFacts } from './paper-facts.ts';

/** A heading of the first level: `一、…`. */
export const firstHeading = (count: number, text: string): Block => ({
  level: 'first',
  text: `${chineseNumeral(count)}、${text}`,
});

/** A heading of the second level: `（一）…`. */
export const secondHeading = (count: number, text: string): Block => ({
  level: 'second',
  text: `（${chineseNumeral(count)}）${text}`,
});

/** Running text; every line of the writer becomes a paragraph of its own, empty lines go. */
export function bodyBlocks(text: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ level: 'body' as const, text: line }));
}

/** Numbered points `1.` `2.` …; a single one stands without its number. */
export function numberedBlocks(items: readonly string[]): readonly Block[] {
  if (items.length === 1) return bodyBlocks(asSentence(items[0] ?? ''));
  return items.flatMap((item, index) =>
    bodyBlocks(asSentence(item)).map((block, line) =>
      line === 0 ? { ...block, text: `${index + 1}.${block.text}` } : block,
    ),
  );
}

/** How a limit was reckoned, as one sentence; nothing when the clock gave no explanation. */
export function limitReckoning(limit: LimitFacts): string {
  return limit.explanation.trim() === '' ? '' : `期限计算：${asSentence(limit.explanation)}`;
}

/** Person, telephone and address of a contact in one sentence; nothing when all are unknown. */
export function contactSentence(contact: ContactFacts): string {
  const parts = [
    contact.name && `联系人：${contact.name}`,
    contact.phone && `联系电话：${contact.phone}`,
    contact.address && `联系地址：${contact.address}`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

/** The heading and the sentence of whom to ask; nothing when no contact is known. */
export function contactBlocks(count: number, contact: ContactFacts): readonly Block[] {
  const sentence = contactSentence(contact);
  return sentence === '' ? [] : [firstHeading(count, '联系方式'), ...bodyBlocks(sentence)];
}

/** How to follow the matter and whom to ask; nothing when neither is known. */
export function queryBlocks(
  count: number,
  you: string,
  { query, contact }: { readonly query?: QueryFacts; readonly contact: ContactFacts },
): readonly Block[] {
  const how = query ? `${you}可以凭查询码${groupedCode(query.code)}，登录${query.url}查询。` : '';
  const lines = bodyBlocks(`${how}\n${contactSentence(contact)}`);
  return lines.length === 0 ? [] : [firstHeading(count, '查询与联系'), ...lines];
}

/** Whose matter it is, as titles name it. */
export const petitionersIn = ({ petitioners, petitionerCount }: MatterFacts): string =>
  petitionersInWords(petitioners, petitionerCount);

/** Names a matter for another organ: number, persons, day, channel, subject. */
export function matterSentence(matter: MatterFacts): string {
  const who = petitionersIn(matter);
  const when = officialDate(matter.receivedOn);
  return `${who}于${when}通过${matter.channel}提出的“${matter.subject}”事项（信访编号：${matter.petitionNumber}）`;
}

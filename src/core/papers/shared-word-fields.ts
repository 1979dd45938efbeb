// Word fields that several papers share.
import { officialDate, petitionersInWords, withoutStop } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type { ContactFacts, IssueFacts, LimitFacts, MatterFacts } from './paper-facts.ts';

export const issueFields = (facts: IssueFacts): WordFields => ({
  发文机关: facts.organ,
  文号: facts.number,
  成文日期: officialDate(facts.issuedOn),
});

export const matterFields = (matter: MatterFacts): Record<string, string> => ({
  信访编号: matter.petitionNumber,
  信访人: petitionersInWords(matter.petitioners, matter.petitionerCount),
  信访人数: String(matter.petitionerCount),
  称呼: matter.petitionerCount > 1 ? '你们' : '你',
  信访形式: matter.channel,
  收到日期: officialDate(matter.receivedOn),
  事项名称: matter.subject,
});

export const contactFields = (contact: ContactFacts): WordFields => ({
  联系人: contact.name ?? '',
  联系电话: contact.phone ?? '',
  联系地址: contact.address ?? '',
});

export const limitFields = (name: string, limit: LimitFacts): WordFields => ({
  [name]: officialDate(limit.date),
  [`${name}说明`]: withoutStop(limit.explanation),
});

/** Numbered rows for a passage that repeats. */
export const listed = (items: readonly string[]): readonly Readonly<Record<string, string>>[] =>
  items.map((text, index) => ({ 序号: String(index + 1), 内容: text }));

/** The same for a limit that a paper may be without: the fields are there and empty. */
export const optionalLimit = (name: string, limit: LimitFacts | undefined): WordFields =>
  limit ? limitFields(name, limit) : { [name]: '', [`${name}说明`]: '' };

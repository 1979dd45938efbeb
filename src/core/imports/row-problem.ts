// What is wrong with a row, and what was put right in it: facts for the error sheet, with the column as the table names it.
import type { Words } from '../kit/language.ts';
import type { TextNotice } from '../kit/plain-text.ts';
import { identityWarningWords, peopleProblemToWords } from '../people/problem-words.ts';
import type { IdentityNumberWarning } from '../people/identity-number.ts';
import type { PeopleProblem } from '../people/problem-words.ts';
import type { MomentProblem } from './table-date.ts';

type Detail =
  | MomentProblem
  | { readonly kind: 'imports.value-missing' }
  | { readonly kind: 'imports.text-too-long'; readonly length: number; readonly lengthMax: number }
  /** The spreadsheet kept a long number as a quantity and lost its last digits. */
  | { readonly kind: 'imports.number-imprecise' }
  | { readonly kind: 'imports.channel-unknown'; readonly value: string }
  | { readonly kind: 'imports.person'; readonly problem: PeopleProblem }
  /** The same number stands over another text further up. */
  | { readonly kind: 'imports.number-used-twice'; readonly value: string; readonly firstRow: number };

/** Keeps a row out. `column` is the header in the table; '' when it concerns the whole row. */
export type RowProblem = Detail & { readonly column: string };

/** Does not keep a row out, but somebody should know. */
export type RowNotice = { readonly column: string } & (
  | { readonly kind: 'imports.class-unknown'; readonly value: string }
  | { readonly kind: 'imports.phone-kept-as-written'; readonly problem: PeopleProblem }
  | { readonly kind: 'imports.text-cleaned'; readonly notice: TextNotice }
  | { readonly kind: 'imports.identity-doubtful'; readonly warning: IdentityNumberWarning }
  | { readonly kind: 'imports.title-shortened' }
  | { readonly kind: 'imports.reply-without-date' }
  | { readonly kind: 'imports.reply-before-receipt' }
);

/** The sentence for the error sheet. */
export function rowProblemToWords(problem: RowProblem): Words {
  const column = problem.column;
  switch (problem.kind) {
    case 'imports.value-missing':
      return say(`“${column}”不能为空。`, `“${column}” is empty.`);
    case 'imports.date-unreadable':
      return say(
        `“${column}”中的“${problem.value}”不是可以识别的日期，请写成2024-01-31的样子。`,
        `“${problem.value}” in “${column}” cannot be read as a date. Write it like 2024-01-31.`,
      );
    case 'imports.date-impossible':
      return say(
        `“${column}”中的“${problem.value}”不是真实存在的日期。`,
        `“${problem.value}” in “${column}” is a day that does not exist.`,
      );
    case 'imports.date-in-future':
      return say(
        `“${column}”中的“${problem.value}”晚于今天（${problem.today}）。`,
        `“${problem.value}” in “${column}” is later than today (${problem.today}).`,
      );
    case 'imports.date-too-early':
      return say(
        `“${column}”中的“${problem.value}”早于1949年10月1日。`,
        `“${problem.value}” in “${column}” is before 1 October 1949.`,
      );
    case 'imports.text-too-long':
      return say(
        `“${column}”最多${problem.lengthMax}个字，现在是${problem.length}个字。`,
        `“${column}” holds at most ${problem.lengthMax} characters; this has ${problem.length}.`,
      );
    case 'imports.number-imprecise':
      return say(
        `“${column}”中的长数字被表格当作数值，末尾几位已经丢失，请把这一列设为文本后重新填写。`,
        `The long number in “${column}” was kept as a quantity and lost its last digits. Make the column text.`,
      );
    case 'imports.channel-unknown':
      return say(
        `“${column}”中的“${problem.value}”不是信访形式。`,
        `“${problem.value}” in “${column}” is not a channel.`,
      );
    case 'imports.person': {
      const words = peopleProblemToWords(problem.problem);
      return say(`“${column}”：${words.zh}`, `“${column}”: ${words.en}`);
    }
    case 'imports.number-used-twice':
      return say(
        `“${column}”中的“${problem.value}”已在第${problem.firstRow}行用过，但是内容不同。`,
        `“${problem.value}” in “${column}” was used in row ${problem.firstRow} with other contents.`,
      );
  }
}

const noticeWords: Readonly<Record<TextNotice, Words>> = {
  'broken-character': { zh: '有字符在导出时已经损坏', en: 'a character was broken before it came here' },
  'direction-removed': {
    zh: '去掉了改变文字方向的控制符',
    en: 'marks that turn the writing round were removed',
  },
  'invisible-removed': { zh: '去掉了看不见的控制符', en: 'invisible control characters were removed' },
  'private-character': { zh: '有其他电脑可能无法显示的字', en: 'a character may not show on other machines' },
};

/** The sentence for the report of an import. */
export function rowNoticeToWords(notice: RowNotice): Words {
  const column = notice.column;
  switch (notice.kind) {
    case 'imports.class-unknown':
      return say(
        `“${column}”中的“${notice.value}”没有对应的内容分类，原文已保留。`,
        `“${notice.value}” in “${column}” has no class here; the words are kept.`,
      );
    case 'imports.phone-kept-as-written': {
      const words = peopleProblemToWords(notice.problem);
      return say(`“${column}”已按原样保留：${words.zh}`, `“${column}” is kept as written: ${words.en}`);
    }
    case 'imports.text-cleaned':
      return say(
        `“${column}”：${noticeWords[notice.notice].zh}。`,
        `“${column}”: ${noticeWords[notice.notice].en}.`,
      );
    case 'imports.identity-doubtful': {
      const words = identityWarningWords[notice.warning];
      return say(`“${column}”：${words.zh}`, `“${column}”: ${words.en}`);
    }
    case 'imports.title-shortened':
      return say(
        `“${column}”过长，标题已缩短，全文保留在正文开头。`,
        `“${column}” was shortened; the whole of it stands at the head of the text.`,
      );
    case 'imports.reply-without-date':
      return say(`有答复而没有“${column}”。`, `There is a reply without “${column}”.`);
    case 'imports.reply-before-receipt':
      return say(`“${column}”早于收到日期。`, `“${column}” is earlier than the receipt.`);
  }
}

const say = (zh: string, en: string): Words => ({ zh, en });

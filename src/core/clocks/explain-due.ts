import type { Tongue } from './date-words.ts';
import type { Because, Due } from './due.ts';
import { factToWords } from './fact-words.ts';

/**
 * The whole derivation of a due date in one sentence, for a hover, a print or a letter:
 * `自2026年3月20日收到信访事项次日起算15日（《信访工作条例》第二十二条），期限届满日4月4日；届满日适逢清明节4月4日至6日，顺延至4月7日。`
 */
export function explainDue(due: Due, tongue: Tongue): string {
  return tongue === 'zh' ? explainInChinese(due) : explainInEnglish(due);
}

function explainInChinese(due: Due): string {
  const say = sayer(due, 'zh');
  const [start, length, ...rest] = due.because;
  const opening = start && length ? say(start) + (opensNewClause(length) ? '，' : '') + say(length) : '';
  const led = rest.filter((fact) => leadsToEnd(fact)).map(say);
  const after = rest.filter((fact) => !leadsToEnd(fact)).map(say);
  return `${[[opening, ...led].join('，'), ...after].join('；')}。`;
}

function explainInEnglish(due: Due): string {
  const say = sayer(due, 'en');
  const [start, length, ...rest] = due.because;
  const opening = start && length ? `${say(length)}, ${say(start)}` : '';
  const sentence = [opening, ...rest.map(say)].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const sayer =
  (due: Due, tongue: Tongue) =>
  (fact: Because): string =>
    factToWords(fact, tongue, due.from);

// 「起算15日」 reads on; a limit that a letter, a clock or urgency sets is a clause of its own.
function opensNewClause(fact: Because): boolean {
  return fact.kind !== 'length';
}

function leadsToEnd(fact: Because): boolean {
  return (
    fact.kind === 'extension' || fact.kind === 'pause' || fact.kind === 'days-off' || fact.kind === 'end'
  );
}

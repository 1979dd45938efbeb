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
  // 「起算15日」 reads on; an end that is set in another way is a clause of its own.
  const opening = [start, length].filter((fact) => fact !== undefined).map(say);
  const led = rest.filter(leadsToEnd).map(say);
  const after = rest.filter((fact) => !leadsToEnd(fact)).map(say);
  return `${[[opening.join(isCounted(due) ? '' : '，'), ...led].join('，'), ...after].join('；')}。`;
}

function explainInEnglish(due: Due): string {
  const say = sayer(due, 'en');
  const [start, length, ...rest] = due.because;
  const order = isCounted(due) ? [length, start] : [start, length];
  const opening = order.filter((fact) => fact !== undefined).map(say);
  const sentence = [opening.join(', '), ...rest.map(say)].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const sayer =
  (due: Due, tongue: Tongue) =>
  (fact: Because): string =>
    factToWords(fact, tongue, due.from);

function isCounted(due: Due): boolean {
  const start = due.because[0];
  return start?.kind === 'start' && start.counted;
}

function leadsToEnd(fact: Because): boolean {
  return (
    fact.kind === 'extension' || fact.kind === 'pause' || fact.kind === 'days-off' || fact.kind === 'end'
  );
}

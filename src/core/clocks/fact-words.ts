import { addDays, datePartsOf, type PlainDate } from '../kit/plain-date.ts';
import { dateToWords, lengthToWords, stretchToWords, type Tongue } from './date-words.ts';
import type { Because, DayRun } from './due.ts';
import { causesInWords } from './pause-words.ts';

/** One fact of a derivation as a clause without a full stop; days in the year of `near` lose their year. */
export function factToWords(fact: Because, tongue: Tongue, near: PlainDate): string {
  return tongue === 'zh' ? factToChinese(fact, near) : factToEnglish(fact, near);
}

type Fact<Kind extends Because['kind']> = Extract<Because, { kind: Kind }>;

function factToChinese(fact: Because, near: PlainDate): string {
  const day = (date: PlainDate): string => dateToWords(date, 'zh', near);
  switch (fact.kind) {
    case 'start':
      return fact.counted
        ? `自${dateToWords(fact.on, 'zh')}${fact.trigger.zh}次日起算`
        : `${dateToWords(fact.on, 'zh')}${fact.trigger.zh}`;
    case 'length':
      return `${lengthToWords(fact.length, fact.unit, 'zh')}（${fact.article.zh}）`;
    case 'set-by-letter':
      return fact.dueOn
        ? `函中限定${day(fact.dueOn)}前（含当日）（${fact.article.zh}）`
        : `${fact.days}日（函中限定；${fact.article.zh}）`;
    case 'set-by-clock':
      return `应于原期限届满（${day(fact.dueOn)}）前送达（${fact.article.zh}）`;
    case 'set-by-appointment':
      return `日期定为${day(fact.dueOn)}（${fact.article.zh}）`;
    case 'immediate':
      return `应当立即办理（${fact.article.zh}）`;
    case 'note':
      return withoutStop(fact.note.zh);
    case 'extension':
      return `经${fact.approver.zh}批准延长${lengthToWords(fact.days, fact.unit, 'zh')}`;
    case 'pause':
      return pauseToChinese(fact, near);
    case 'pause-basis':
      return pauseBasisToChinese(fact);
    case 'days-off':
      return daysOffToChinese(fact, near);
    case 'end':
      return `期限届满日${day(fact.on)}`;
    case 'roll':
      return `届满日适逢${runsToChinese(fact.over, near)}，顺延至${day(fact.to)}`;
    case 'before-rules':
      return `该日早于现行规则施行日（${dateToWords(fact.inForceFrom, 'zh')}），暂按现行规则推算`;
    case 'provisional':
      return `所涉日期超出已公布的放假安排（${yearOf(fact.from)}年至${yearOf(fact.through)}年），仅按周末推算，为暂定日期`;
  }
}

function factToEnglish(fact: Because, near: PlainDate): string {
  const day = (date: PlainDate): string => dateToWords(date, 'en', near);
  switch (fact.kind) {
    case 'start':
      return fact.counted
        ? `counted from ${dateToWords(addDays(fact.on, 1), 'en')}, the day after ${fact.trigger.en}`
        : `${fact.trigger.en} on ${dateToWords(fact.on, 'en')}`;
    case 'length':
      return `${lengthToWords(fact.length, fact.unit, 'en')} (${fact.article.en})`;
    case 'set-by-letter':
      return fact.dueOn
        ? `due by ${day(fact.dueOn)}, as the letter says (${fact.article.en})`
        : `${lengthToWords(fact.days ?? 0, 'cal', 'en')}, as the letter says (${fact.article.en})`;
    case 'set-by-clock':
      return `to be served before the original limit of ${day(fact.dueOn)} (${fact.article.en})`;
    case 'set-by-appointment':
      return `the day was set to ${day(fact.dueOn)} (${fact.article.en})`;
    case 'immediate':
      return `at once (${fact.article.en})`;
    case 'note':
      return withoutStop(fact.note.en);
    case 'extension':
      return `extended by ${lengthToWords(fact.days, fact.unit, 'en')} with the approval of ${fact.approver.en}`;
    case 'pause':
      return pauseToEnglish(fact, near);
    case 'pause-basis':
      return pauseBasisToEnglish(fact);
    case 'days-off':
      return daysOffToEnglish(fact, near);
    case 'end':
      return `the period ends on ${day(fact.on)}`;
    case 'roll':
      return `that day is off (${runsToEnglish(fact.over, near)}), so the limit moves to ${day(fact.to)}`;
    case 'before-rules':
      return `earlier than the rules applied here (in force from ${dateToWords(fact.inForceFrom, 'en')}), computed by them for want of older ones`;
    case 'provisional':
      return `provisional: beyond the published holiday calendar (${yearOf(fact.from)} to ${yearOf(fact.through)}), only weekends are known`;
  }
}

function pauseToChinese(fact: Fact<'pause'>, near: PlainDate): string {
  const stretch = stretchToWords(fact.from, addDays(fact.to, -1), 'zh', near);
  const days = lengthToWords(fact.days, fact.unit, 'zh');
  const cause = causesInWords(fact.causes);
  return `${stretch}${cause ? `因${cause.zh}` : ''}停止计算，扣除${days}，${dateToWords(fact.to, 'zh', fact.from)}起继续计算`;
}

function pauseToEnglish(fact: Fact<'pause'>, near: PlainDate): string {
  const stretch = stretchToWords(fact.from, addDays(fact.to, -1), 'en', near);
  const days = lengthToWords(fact.days, fact.unit, 'en');
  const cause = causesInWords(fact.causes);
  return `paused ${stretch}${cause ? ` for ${cause.en}` : ''}, ${days} taken out, running again from ${dateToWords(fact.to, 'en', fact.from)}`;
}

function pauseBasisToChinese({ basis, for: reason }: Fact<'pause-basis'>): string {
  if (basis === 'none') return '该时限本身没有停止计算的规定，停止计算须另有依据';
  if (basis === 'law') return `${reason?.zh ?? ''}所需时间依法不计算在内`;
  return `停止计算事由限于${reason?.zh ?? ''}`;
}

function pauseBasisToEnglish({ basis, for: reason }: Fact<'pause-basis'>): string {
  if (basis === 'none') return 'the rule itself knows no pause, which needs a basis of its own';
  if (basis === 'law') return `the time of ${reason?.en ?? ''} does not count by law`;
  return `a pause is for ${reason?.en ?? ''}`;
}

function daysOffToChinese(fact: Fact<'days-off'>, near: PlainDate): string {
  const off = [
    ...(fact.holidays.length > 0 ? [runsToChinese(fact.holidays, near)] : []),
    ...(fact.weekendDays > 0 ? [`周末${fact.weekendDays}天`] : []),
  ];
  const clauses = off.length > 0 ? [`${off.join('、')}不计入`] : [];
  if (fact.makeUpDays.length > 0) clauses.push(`${daysToChinese(fact.makeUpDays, near)}调休上班，计入`);
  return clauses.join('，');
}

function daysOffToEnglish(fact: Fact<'days-off'>, near: PlainDate): string {
  const off = [
    ...(fact.holidays.length > 0 ? [runsToEnglish(fact.holidays, near)] : []),
    ...(fact.weekendDays > 0
      ? [`${fact.weekendDays} weekend ${fact.weekendDays === 1 ? 'day' : 'days'}`]
      : []),
  ];
  const clauses = off.length > 0 ? [`${off.join(', ')} not counted`] : [];
  if (fact.makeUpDays.length > 0) {
    const days = fact.makeUpDays.map((run) => stretchToWords(run.from, run.to, 'en', near)).join(', ');
    clauses.push(`${days} counted as make-up working time`);
  }
  return clauses.join('; ');
}

function runsToChinese(runs: readonly DayRun[], near: PlainDate): string {
  return runs.map((run) => `${run.name.zh}${stretchToWords(run.from, run.to, 'zh', near)}`).join('、');
}

function daysToChinese(runs: readonly DayRun[], near: PlainDate): string {
  return runs.map((run) => stretchToWords(run.from, run.to, 'zh', near)).join('、');
}

function runsToEnglish(runs: readonly DayRun[], near: PlainDate): string {
  return runs.map((run) => `${run.name.en} ${stretchToWords(run.from, run.to, 'en', near)}`).join(', ');
}

function yearOf(date: PlainDate): number {
  return datePartsOf(date).year;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}

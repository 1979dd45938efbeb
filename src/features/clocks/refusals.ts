import type { DueRefusal } from '#core/clocks/due.ts';
import type { Words } from '#core/kit/language.ts';
import type { WithdrawLadderRefusal } from '#core/supervision/change-ladder.ts';
import type { RefusalText } from '#platform/http/problem.ts';

/** What is wrong with one line of `kaimen due`, beyond what the rules of the clock refuse. */
export type DueLineProblem =
  | { readonly kind: 'due-line.not-json' }
  | { readonly kind: 'due-line.not-object' }
  | { readonly kind: 'due-line.unknown-field'; readonly field: string }
  | { readonly kind: 'due-line.unknown-clock'; readonly clock: string }
  | { readonly kind: 'due-line.not-text'; readonly field: 'clock' | 'ruleSet' }
  | { readonly kind: 'due-line.unknown-rule-set'; readonly ruleSet: string }
  | { readonly kind: 'due-line.not-day'; readonly field: string }
  | { readonly kind: 'due-line.not-number'; readonly field: 'extend' | 'days' }
  | { readonly kind: 'due-line.not-pauses'; readonly field: string };

/** The field a refusal is about, and the sentence that says why. */
export type DueRefusalWords = { readonly field: string; readonly message: Words };

/** Puts the refusal of a due date into words and names the field of the line it is about. */
export function refusalToWords(refusal: DueRefusal | DueLineProblem): DueRefusalWords {
  switch (refusal.kind) {
    case 'due-line.not-json':
      return say('', '不是有效的 JSON。', 'This is not valid JSON.');
    case 'due-line.not-object':
      return say('', '每行应为一个 JSON 对象。', 'Each line must be one JSON object.');
    case 'due-line.unknown-field':
      return say(refusal.field, '没有这个字段。', 'There is no such field.');
    case 'due-line.unknown-clock':
      return say(
        'clock',
        `没有名为“${refusal.clock}”的时限。`,
        `There is no clock called "${refusal.clock}".`,
      );
    case 'due-line.unknown-rule-set':
      return say(
        'ruleSet',
        `没有名为“${refusal.ruleSet}”的规则。`,
        `There is no rule set called "${refusal.ruleSet}".`,
      );
    case 'due-line.not-text':
      return refusal.field === 'clock'
        ? say('clock', '应填写时限的代号。', 'Must be the id of a clock.')
        : say('ruleSet', '应填写规则的代号。', 'Must be the id of a rule set.');
    case 'due-line.not-day':
      return say(
        refusal.field,
        '应为存在的日期，格式为 YYYY-MM-DD。',
        'Must be a day that exists, written YYYY-MM-DD.',
      );
    case 'due-line.not-number':
      return say(refusal.field, '应为数字。', 'Must be a number.');
    case 'due-line.not-pauses':
      return say(
        refusal.field,
        '应为起止日期的列表，如 [["2026-03-02","2026-03-09"]]。',
        'Must be a list of first and last days, such as [["2026-03-02","2026-03-09"]].',
      );
    default:
      return clockRefusalToWords(refusal);
  }
}

function clockRefusalToWords(refusal: DueRefusal): DueRefusalWords {
  switch (refusal.kind) {
    case 'clock.not-extendable':
      return say('extend', '该时限依规定不得延长。', 'The law does not let this limit be extended.');
    case 'clock.extension-too-long':
      return say(
        'extend',
        `延长不得超过${refusal.daysMax}日。`,
        `It may not be extended by more than ${refusal.daysMax} days.`,
      );
    case 'clock.not-whole-days':
      return say(
        refusal.field,
        `应为不超过${refusal.daysMax}的整数天数。`,
        `Must be a whole number of days up to ${refusal.daysMax}.`,
      );
    case 'clock.length-missing':
      return refusal.unit === 'per-letter'
        ? say('days', '该时限由文书限定，请填写天数。', 'The paper sets this limit: give its days.')
        : say('dueOn', '该时限随原期限届满，请填写原届满日。', 'This limit ends with another: give its end.');
    case 'clock.length-not-open':
      return say(refusal.field, '该时限由规定确定，不能另填。', 'The law sets this limit: leave it out.');
    case 'clock.due-before-start':
      return say('dueOn', '届满日不得早于起算日。', 'The end may not be before the event.');
    case 'clock.pause-backwards':
      return say(`pauses[${refusal.at}]`, '停止计算的终止日早于起始日。', 'The pause ends before it begins.');
    case 'clock.beyond-calendar':
      return say('from', '期限超出2199年，无法计算。', 'The limit lies beyond the year 2199.');
  }
}

function say(field: string, zh: string, en: string): DueRefusalWords {
  return { field, message: { zh, en } };
}

/** Why the law data of an office cannot be changed so, or a certificate not be given. */
export type LawRefusal =
  | WithdrawLadderRefusal
  | { readonly kind: 'clocks.not-yours' }
  | { readonly kind: 'clocks.wrong-data'; readonly path: string; readonly problem: string }
  | { readonly kind: 'clocks.no-such-set' }
  | { readonly kind: 'clocks.already-ended'; readonly lastDay: string }
  | { readonly kind: 'clocks.ends-in-past'; readonly today: string }
  | { readonly kind: 'clocks.year-not-yours'; readonly year: number }
  | { readonly kind: 'clocks.year-not-last'; readonly year: number }
  | { readonly kind: 'clocks.year-in-use'; readonly year: number; readonly clocks: number }
  | { readonly kind: 'clocks.no-such-clock' };

/** Every refusal of the area in words; a missing one does not compile. Those of a petition have theirs in its own area. */
export const lawRefusals = {
  'clocks.not-yours': {
    status: 403,
    words: {
      zh: '只有系统管理员和信访局负责人可以维护期限规则',
      en: 'Only the administrator and the director keep the rules of limits',
    },
  },
  'clocks.wrong-data': {
    status: 422,
    words: { zh: '数据有误（{path}）：{problem}', en: 'The data is wrong ({path}): {problem}' },
  },
  'clocks.no-such-set': {
    status: 404,
    words: { zh: '本单位没有采用这套地方规则', en: 'This office has not adopted such a local rule set' },
  },
  'clocks.already-ended': {
    status: 409,
    words: { zh: '这套规则已于{lastDay}停用', en: 'This rule set already ends on {lastDay}' },
  },
  'clocks.ends-in-past': {
    status: 422,
    words: { zh: '停用日期不能早于今天（{today}）', en: 'It cannot end before today ({today})' },
  },
  'clocks.year-not-yours': {
    status: 409,
    words: {
      zh: '{year}年的安排不是本单位加入的：随程序提供，或者尚未加入，不能撤下',
      en: 'The holidays of {year} were not added by this office: they come with the program or are not there yet',
    },
  },
  'clocks.year-not-last': {
    status: 409,
    words: {
      zh: '{year}年之后还有已公布的年份，请先撤下后面的年份',
      en: 'Later years than {year} are published; take those back first',
    },
  },
  'clocks.year-in-use': {
    status: 409,
    words: {
      zh: '有 {clocks} 个正在计算的期限用到{year}年的安排，不能撤下',
      en: '{clocks} open limits rest on the holidays of {year}; they cannot be taken back',
    },
  },
  'clocks.no-such-ladder': {
    status: 404,
    words: { zh: '没有自{day}起的预警设置', en: 'No warnings are set to begin on {day}' },
  },
  'clocks.ladder-begun': {
    status: 409,
    words: {
      zh: '自{day}起的预警设置已经生效，不能撤回，可以另定新的设置',
      en: 'The warnings set from {day} are in force and cannot be taken back; set others from a later day',
    },
  },
  'clocks.no-such-clock': {
    status: 404,
    words: { zh: '这件信访事项没有这个期限', en: 'This petition has no such limit' },
  },
} as const satisfies Record<LawRefusal['kind'], RefusalText>;

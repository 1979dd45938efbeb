import type { Texts } from './texts.ts';

/** Words of the warnings before and after a limit, as the office sets them. */
export const ladderTexts = {
  title: { zh: '预警', en: 'Warnings' },
  about: {
    zh: '期限临近和超期时，自哪一天起、告知谁。每一级对每个期限只记一次；改动只管今后，已经记下的预警不变。',
    en: 'From which day a near or overdue limit is told to whom. Each rung is recorded once for a limit; a change is for the time to come, what was raised stays.',
  },
  'in-force': { zh: '现行', en: 'In force' },
  later: { zh: '尚未生效', en: 'Not yet in force' },
  past: { zh: '已被代替', en: 'Replaced' },
  withdrawn: { zh: '生效前撤回', en: 'Taken back before it began' },
  setBy: { zh: '{by}于{on}设定', en: 'set by {by} on {on}' },
  shipped: { zh: '随程序提供', en: 'came with the program' },
  rung: { zh: '级别', en: 'Rung' },
  when: { zh: '何时', en: 'When' },
  told: { zh: '自此告知', en: 'Told from here on' },
  same: { zh: '同上一级', en: 'as the rung below' },
  set: { zh: '另定预警', en: 'Set other warnings' },
  help: {
    zh: '以 JSON 书写。inForceFrom 是生效日，最早为明天；percent 是黄灯的期限比例，daysOver 是超期天数（红灯固定为届满次日）；tell 写自这一级起告知谁：handler（经办人）、unit-head（承办、复查复核单位负责人）、petition-office（信访接待员）、supervisor（有督办职责的负责人），各写一次。',
    en: 'Written as JSON. inForceFrom is the day it begins, tomorrow at the earliest; percent is the share of the time for amber, daysOver the days past the limit (red is always the day after it); tell says who is told from that rung on: handler, unit-head, petition-office, supervisor, each once.',
  },
  make: { zh: '设定', en: 'Set' },
  done: { zh: '已设定，到生效日起执行', en: 'Set; it holds from its day on' },
  warnsNone: {
    zh: '到生效日，没有在办事项会因此多一级预警。',
    en: 'On its first day no open petition comes on a new rung by it.',
  },
  warns: {
    zh: '到生效日，{count}件在办事项会因此多一级预警：',
    en: 'On its first day {count} open petitions come on a new rung by it:',
  },
  warning: { zh: '{limit}：{on}起{rung}', en: '{limit}: {rung} from {on}' },
  takeBack: { zh: '撤回', en: 'Take back' },
} as const satisfies Texts;

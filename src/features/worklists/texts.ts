import type { Words } from '#core/kit/language.ts';

/** Words of the ledger as a workbook. */
export const ledgerFileTexts = {
  ledger: { zh: '信访台账', en: 'Ledger of petitions' },
  inbox: { zh: '信访台账：本单位待办', en: 'Ledger: unit inbox' },
  mine: { zh: '信访台账：本人经办', en: 'Ledger: own cases' },
  tray: { zh: '信访台账：待签发', en: 'Ledger: to sign' },
  title: { zh: '{unit}{title}', en: '{unit}: {title}' },
  asKnownTitle: { zh: '{name}（截至{day}所知）', en: '{name} as known on {day}' },
  todayFile: { zh: '{name} {day}', en: '{name} {day}' },
  asKnownFile: { zh: '{name} 截至{day}所知', en: '{name} as known on {day}' },
  asKnown: {
    zh: '本表是截至{day}当天结束时已经记录的情况：此后的办理、登记和更正都不在内，期限是否超期也按该日判断；姓名、单位按导出时的名称，列出哪些事项按导出人导出时的权限。',
    en: 'This is what had been recorded by the end of {day}: later steps, entries and corrections are left out, and what is overdue is judged as of that day. People and units have their names of when it was taken out; which petitions are listed goes by the rights then of the person who took it out.',
  },
  conditions: { zh: '筛选条件：{conditions}', en: 'Conditions: {conditions}' },
  takenOut: { zh: '{unit}　{person}　{day}导出', en: '{unit}, {person}, taken out on {day}' },
  serial: { zh: '序号', en: 'No.' },
  whatIsDue: { zh: '期限事项', en: 'What is due' },
  provisional: { zh: '{due}（暂定）', en: '{due} (provisional)' },
  enteredLate: { zh: '【补录】{title}', en: '[entered late] {title}' },
  total: { zh: '合计：{count}件', en: 'Total: {count}' },
} as const satisfies Record<string, Words>;

/** The conditions of the ledger in words. */
export const filterTexts = {
  none: { zh: '无，为可以查看的全部事项', en: 'none, every petition that may be seen' },
  phase: { zh: '状态为{value}', en: 'state: {value}' },
  channel: { zh: '信访形式为{value}', en: 'channel: {value}' },
  unit: { zh: '责任或者登记单位为{value}', en: 'responsible or registering unit: {value}' },
  contentClass: { zh: '内容分类为{value}', en: 'content class: {value}' },
  receivedFrom: { zh: '收到日期不早于{value}', en: 'received from {value}' },
  receivedTo: { zh: '收到日期不晚于{value}', en: 'received by {value}' },
  limitTo: { zh: '最近期限不晚于{value}', en: 'next limit by {value}' },
  warning: { zh: '期限情况为“{value}”', en: 'limits: {value}' },
  outcome: { zh: '诉求结果为{value}', en: 'outcome: {value}' },
  important: { zh: '重要事项', en: 'important matters' },
  answered: {
    yes: { zh: '已答复', en: 'answered' },
    no: { zh: '未答复', en: 'not answered' },
  },
  solved: {
    yes: { zh: '已解决', en: 'solved' },
    no: { zh: '未解决', en: 'not solved' },
  },
  satisfied: {
    yes: { zh: '群众评价满意或者基本满意', en: 'rated satisfied or fairly satisfied' },
    no: { zh: '群众评价不满意', en: 'rated dissatisfied' },
    unrated: { zh: '群众尚未评价', en: 'not rated yet' },
  },
  executeTo: { zh: '落实期限不晚于{value}', en: 'to be carried out by {value}' },
  hops: {
    received: { zh: '{from}至{to}交给{value}的', en: 'given to {value} from {from} to {to}' },
    returned: { zh: '{from}至{to}由{value}退回的', en: 'given back by {value} from {from} to {to}' },
    twice: {
      zh: '{from}至{to}交办后退回两次以上的{value}',
      en: 'given back twice or more, {from} to {to} {value}',
    },
    'catch-all': {
      zh: '{from}至{to}第三次退回后指定兜底的{value}',
      en: 'kept after the third return, {from} to {to} {value}',
    },
  },
  words: { zh: '内容含“{value}”', en: 'words “{value}”' },
} as const;

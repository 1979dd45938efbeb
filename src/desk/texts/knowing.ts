import type { Texts } from './texts.ts';

/** Words of what is not possible yet, of what was known when, and of the procedure charts. */
export const knowingTexts = {
  besides: { zh: '其他办理（{count}）', en: 'Other steps ({count})' },
  ahead: { zh: '还不能做的（{count}）', en: 'Not possible yet ({count})' },
  road: { zh: '到办结还要走的路', en: 'The road to the end' },
  aheadBeside: { zh: '先走别的步骤才有的（{count}类）', en: 'Only after another step ({count} kinds)' },
  eachStep: { zh: '逐项说明（{count}）', en: 'Each with what is missing ({count})' },
  over: { zh: '本件不再有的（{count}）', en: 'No longer on this petition ({count})' },
  charts: { zh: '流程图', en: 'Procedure charts' },
  chartVisits: { zh: '来访工作程序图', en: 'Visits' },
  chartLetters: { zh: '来信办理流程图', en: 'Letters' },
  chartPdf: { zh: '打印版（A3，PDF）', en: 'To print (A3, PDF)' },
  chartAlt: { zh: '{title}，旁边有文字说明', en: '{title}; what it says is written beside it' },
  chartRules: {
    zh: '按{on}施行的规则画成：{rules}。未注明法规的条文为《信访工作条例》。',
    en: 'Drawn from the rules in force on {on}: {rules}. Articles are those of the Regulations on Petition Work.',
  },
  chartBeside: { zh: '还可以（{count}）', en: 'Besides ({count})' },
  asOf: { zh: '按某日所知', en: 'As known on' },
  asOfTitle: {
    zh: '这是截至{day}当天结束时记录的情况。',
    en: 'This is what had been recorded by the end of {day}.',
  },
  asOfMeaning: {
    zh: '之后的记录和更正都不在内；姓名、单位按今天的名称显示；这里不能办理。',
    en: 'What was recorded or corrected later is left out; people and units have their names of today; nothing can be done here.',
  },
  asOfBack: { zh: '回到今天', en: 'Back to today' },
  ledgerAsOf: { zh: '截至{day}的信访台账', en: 'The ledger as known on {day}' },
  ledgerAsOfLink: { zh: '按某日所知', en: 'As known on a day' },
  ledgerToday: { zh: '回到今天的台账', en: 'Back to the ledger of today' },
  ledgerMeaning: {
    zh: '按当天结束时已经记录的内容列出，登记晚的在前；之后的办理和更正不在内。能看到哪些事项按您今天的权限。',
    en: 'What had been recorded by the end of the day, latest registration first; later steps and corrections are left out. Which petitions you see goes by your rights of today.',
  },
  lookedSoFar: {
    zh: '已查看{looked}件，符合条件{found}件，前面还有。',
    en: '{looked} petitions looked at, {found} fit; there are more.',
  },
  lookedAll: {
    zh: '共查看{looked}件，符合条件{found}件。',
    en: 'All {looked} petitions looked at, {found} fit.',
  },
  lookOn: { zh: '继续查看', en: 'Look on' },
  corrected: { zh: '更正了什么', en: 'What was corrected' },
  empty: { zh: '（空）', en: '(empty)' },
} as const satisfies Texts;

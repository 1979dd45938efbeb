import type { Texts } from './texts.ts';

/** Words of what is not possible yet, of what was known when, and of the procedure charts. */
export const knowingTexts = {
  ahead: { zh: '还不能做的（{count}）', en: 'Not possible yet ({count})' },
  over: { zh: '本件不再有的（{count}）', en: 'No longer on this petition ({count})' },
  charts: { zh: '流程图', en: 'Procedure charts' },
  chartVisits: { zh: '来访工作程序图', en: 'Visits' },
  chartLetters: { zh: '来信办理流程图', en: 'Letters' },
  chartPdf: { zh: '打印版（A3，PDF）', en: 'To print (A3, PDF)' },
  chartAlt: { zh: '{title}，旁边有文字说明', en: '{title}; what it says is written beside it' },
  chartRules: { zh: '按{on}施行的规则画成：{rules}', en: 'Drawn from the rules in force on {on}: {rules}' },
  chartBeside: { zh: '还可以（{count}）', en: 'Besides ({count})' },
} as const satisfies Texts;

import type { Texts } from './texts.ts';

export const paperTexts = {
  whichPaper: { zh: '哪一份文书', en: 'Which paper' },
  voidAfter: {
    zh: '提交后：这个文号作废，仍留在文号登记簿里并注明原因，不会再用；信访人看到“已作废”。处理意见书作废后退回修改，重新签发时取得新的文号。',
    en: 'Afterwards: the number is void, stays in the register with your reason and is not used again; the petitioner sees that it is void. A voided decision letter goes back for revision and gets a new number when it is signed again.',
  },
  reissueAfter: {
    zh: '提交后：按现在的内容重新制作，取得新的文号；作废的那一份仍保留。',
    en: 'Afterwards: the paper is made again as matters stand now, under a new number; the voided one is kept.',
  },
  serveAfter: {
    zh: '登记后：送达的日期和方式随这份文书留存，送达回证可以打印；已经送达的文书不能再作废。',
    en: 'Afterwards the day and the way of service are kept with the paper and its receipt can be printed; a served paper is not voided any more.',
  },
  servedOn: { zh: '{on} 送达', en: 'Served on {on}' },
  receipt: { zh: '送达回证', en: 'Receipt of service' },
  voided: { zh: '{on} 作废：{reason}', en: 'Void since {on}: {reason}' },
  void: { zh: '作废文书', en: 'Void a paper' },
  reissue: { zh: '重新制发', en: 'Issue again' },
  register: { zh: '文号登记簿', en: 'Register of numbers' },
  registerNote: {
    zh: '每个文号依次取得，不跳号、不重号；作废的保留并注明原因。',
    en: 'Numbers are given in order, none is left out or given twice; voided ones stay with their reason.',
  },
  allSeries: { zh: '全部', en: 'All' },
  series: { zh: '序列', en: 'Series' },
  seriesLine: { zh: '{series}〔{year}〕 {name} 1—{last}号', en: '{series}〔{year}〕 {name} 1–{last}' },
  seriesVoided: { zh: '，作废 {voided}', en: ', {voided} void' },
  seriesMissing: { zh: '，缺 {missing} 号', en: ', {missing} missing' },
  search: { zh: '查文号、信访编号或者事项', en: 'Find a number, a petition or a matter' },
  number: { zh: '文号', en: 'Number' },
  paper: { zh: '文书', en: 'Paper' },
  day: { zh: '日期', en: 'Day' },
  petition: { zh: '信访事项', en: 'Petition' },
  suggestedTo: { zh: '向{addressee}提出的建议', en: 'Suggestion to {addressee}' },
  notVisible: { zh: '（无权查看）', en: '(not visible to you)' },
  state: { zh: '状态', en: 'State' },
  valid: { zh: '有效', en: 'Valid' },
  noNumbers: {
    zh: '还没有文号。受理、转送、签发等步骤会自动取得文号，并出现在这里。',
    en: 'No numbers yet. Accepting, referring and signing take numbers by themselves, and they appear here.',
  },
  excel: { zh: '导出 Excel', en: 'Excel' },
  print: { zh: '打印', en: 'Print' },
  more: { zh: '继续显示', en: 'Show more' },
  total: { zh: '共 {count} 个文号', en: '{count} numbers' },
} as const satisfies Texts;

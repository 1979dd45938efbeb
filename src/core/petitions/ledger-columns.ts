// The columns of the ledger, on the screen and in its workbook.
import type { Words } from '../kit/language.ts';

export const ledgerColumnIds = [
  'number',
  'title',
  'petitioners',
  'channel',
  'contentClass',
  'placeName',
  'receivedOn',
  'phase',
  'registeringUnit',
  'responsibleUnit',
  'handler',
  'nextLimit',
  'answeredOn',
  'solvedOn',
  'satisfaction',
  'outcomes',
  'executeBy',
] as const;
export type LedgerColumnId = (typeof ledgerColumnIds)[number];

export const ledgerColumnWords = {
  number: { zh: '编号', en: 'Number' },
  title: { zh: '标题', en: 'Title' },
  petitioners: { zh: '信访人', en: 'Petitioners' },
  channel: { zh: '信访形式', en: 'Channel' },
  contentClass: { zh: '内容分类', en: 'Content class' },
  placeName: { zh: '问题属地', en: 'Place' },
  receivedOn: { zh: '收到日期', en: 'Received' },
  phase: { zh: '状态', en: 'State' },
  registeringUnit: { zh: '登记单位', en: 'Registered by' },
  responsibleUnit: { zh: '责任单位', en: 'Responsible unit' },
  handler: { zh: '经办人', en: 'Handler' },
  nextLimit: { zh: '最近期限', en: 'Next limit' },
  answeredOn: { zh: '已答复', en: 'Answered' },
  solvedOn: { zh: '已解决', en: 'Solved' },
  satisfaction: { zh: '群众评价', en: 'Petitioner’s rating' },
  outcomes: { zh: '诉求结果', en: 'Outcome' },
  executeBy: { zh: '落实期限', en: 'Carried out by' },
} as const satisfies Record<LedgerColumnId, Words>;

import type { Words } from '#core/kit/language.ts';
import type { promiseAsks } from '#contract/promise-lists.ts';
import type { PromiseStanding } from '#core/petitions/promise-standing.ts';

export const promiseStandingWords = {
  calm: { zh: '待兑现', en: 'to be kept' },
  amber: { zh: '快到期', en: 'near its day' },
  late: { zh: '已逾期', en: 'overdue' },
  kept: { zh: '已兑现', en: 'kept' },
  'kept-late': { zh: '逾期兑现', en: 'kept late' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Record<PromiseStanding, Words>;

/** Words of the ledger of promises as a workbook. */
export const promiseFileTexts = {
  title: { zh: '承诺台账', en: 'Promises' },
  of: { zh: '{unit}承诺台账', en: '{unit}: ledger of promises' },
  conditions: { zh: '筛选条件：{conditions}', en: 'Conditions: {conditions}' },
  none: { zh: '无，为可以查看的全部承诺', en: 'none, every promise that may be seen' },
  takenOut: { zh: '{unit}　{person}　{day}导出', en: '{unit}, {person}, taken out on {day}' },
  total: { zh: '合计：{count}项', en: 'Total: {count}' },
  serial: { zh: '序号', en: 'No.' },
  limit: { zh: '期限', en: 'By' },
  standing: { zh: '现状', en: 'Standing' },
  what: { zh: '承诺什么', en: 'What' },
  number: { zh: '信访编号', en: 'Petition' },
  unit: { zh: '落实单位', en: 'Owed by' },
  owner: { zh: '落实人', en: 'Person' },
  by: { zh: '作出人', en: 'Given by' },
  post: { zh: '职务', en: 'Post' },
  madeOn: { zh: '作出日期', en: 'Given on' },
  firstLimit: { zh: '原定期限', en: 'First day' },
  moves: { zh: '改期次数', en: 'Moved' },
  urges: { zh: '催促次数', en: 'Urged' },
  endedOn: { zh: '兑现、撤回日期', en: 'Kept or withdrawn' },
  asks: {
    before: { zh: '期初待兑现', en: 'owed before' },
    made: { zh: '新作出', en: 'made' },
    kept: { zh: '已兑现', en: 'kept' },
    'kept-late': { zh: '逾期兑现', en: 'kept late' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    owed: { zh: '待兑现', en: 'to be kept' },
    late: { zh: '已逾期', en: 'overdue' },
    near: { zh: '快到期', en: 'near their day' },
  } satisfies Record<(typeof promiseAsks)[number], Words>,
} as const;

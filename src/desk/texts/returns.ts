import type { Texts } from './texts.ts';

/** Words of what is passed between units and comes back. */
export const returnsTexts = {
  title: { zh: '退回与流转', en: 'Returned and passed on' },
  meaning: {
    zh: '按单位收到转送、交办的日期统计，看哪一步转错了、耽误了几天。按单位名称排列，不排名；收到多少件不影响任何评价。',
    en: 'Counted by the day a unit was given the matter, to see which turn was wrong and what it cost. Units stand in the order of their names, not ranked; how much a unit receives says nothing against it.',
  },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  petitions: { zh: '期间分流的信访事项', en: 'Petitions given to a unit' },
  twice: { zh: '退回两次以上的', en: 'Given back twice or more' },
  catchAll: { zh: '三次退回后由登记单位兜底的', en: 'Kept by the registering unit after the third return' },
  unit: { zh: '单位', en: 'Unit' },
  received: { zh: '收到（件次）', en: 'Received' },
  returned: { zh: '退回 / 收到', en: 'Given back / received' },
  daysLost: { zh: '退回前用去', en: 'Days until given back' },
  days: { zh: '{days}天', en: '{days} days' },
  grounds: { zh: '退回情形', en: 'Grounds' },
  empty: { zh: '这段时间没有转送、交办。', en: 'Nothing was given to a unit in this time.' },
  filtered: {
    zh: '只列出流转统计中的这些事项',
    en: 'Only the petitions behind a figure of “returned and passed on”',
  },
} as const satisfies Texts;

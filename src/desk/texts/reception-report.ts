import type { Texts } from './texts.ts';

/** Words of the report of a reception's day and week. */
export const reportTexts = {
  title: { zh: '接访情况', en: 'What came of receptions' },
  day: { zh: '日', en: 'Day' },
  week: { zh: '周', en: 'Week' },
  ofDay: { zh: '当天接访情况', en: 'What came of the day' },
  meaning: {
    zh: '由接访、预约、叫号的记录算出，没有一个数是填写的；点数字看它数的是哪些。来的人多少不作为评价，也不排名。',
    en: 'Computed from what was written down; nothing is typed. Each figure opens what it counts. How many people came says nothing against anybody, and nobody is ranked.',
  },
  running: {
    zh: '还有接访没有结束，数字会变。',
    en: 'Some reception is not over yet; the figures still move.',
  },
  evening: { zh: '当晚所知：{count}', en: 'known that evening: {count}' },
  sat: { zh: '谁到场', en: 'Who sat' },
  booked: { zh: '预约', en: 'Bookings' },
  came: { zh: '来访', en: 'Who came' },
  waited: { zh: '等候', en: 'Waits' },
  waits: {
    zh: '等候时间：一半不超过{median}分钟，最长{longest}分钟',
    en: 'Waits: half no longer than {median} minutes, the longest {longest}',
  },
  talks: {
    zh: '接谈时间：一半不超过{median}分钟，最长{longest}分钟',
    en: 'Talks: half no longer than {median} minutes, the longest {longest}',
  },
  sittings: { zh: '各场情况', en: 'Sitting by sitting' },
  sitting: { zh: '接访', en: 'Sitting' },
  standing: { zh: '情况', en: 'How it stands' },
  none: {
    zh: '这段时间没有公布过您负责查看的接访。',
    en: 'No reception that you answer for was announced for this time.',
  },
  list: { zh: '清单：{name}（{count}）', en: 'List: {name} ({count})' },
  listEmpty: { zh: '一条也没有。', en: 'Nothing.' },
  back: { zh: '回到数字', en: 'Back to the figures' },
  workbook: { zh: '导出表格', en: 'Workbook' },
  printed: { zh: '{office}　{day}打印', en: '{office}, printed on {day}' },
  print: { zh: '打印', en: 'Print' },
} as const satisfies Texts;

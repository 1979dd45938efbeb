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
  talked: { zh: '谈话', en: 'Talks' },
  promised: { zh: '承诺与交办', en: 'Promises and tasks' },
  atWindow: {
    zh: '窗口接谈：一半不超过{median}分钟，最长{longest}分钟',
    en: 'At the window: half no longer than {median} minutes, the longest {longest}',
  },
  talks: {
    zh: '谈话时间：一半不超过{median}分钟，最长{longest}分钟',
    en: 'Talks: half no longer than {median} minutes, the longest {longest}',
  },
  sittings: { zh: '各场情况', en: 'Sitting by sitting' },
  sitting: { zh: '接访', en: 'Sitting' },
  standing: { zh: '情况', en: 'How it stands' },
  none: {
    zh: '这段时间没有公布过您负责查看的接访。',
    en: 'No reception that you answer for was announced for this time.',
  },
  promises: { zh: '承诺兑现情况', en: 'How promises stand' },
  promisesMeaning: {
    zh: '只算接访谈话里作出的承诺和交办任务。是否按期，以兑现那天有效的期限为准；改期另外列出。按姓名、单位名排列，不排名。',
    en: 'Only what was promised or ordered in talks of receptions. In time means by the day that held when it was kept; moved days are counted apart. In the order of names, not ranked.',
  },
  promisesOf: { zh: '{from}至{through}（12周）', en: '{from} to {through} (12 weeks)' },
  byWeek: { zh: '每周情况', en: 'Week by week' },
  byLeader: { zh: '按接访领导', en: 'By leader' },
  byUnit: { zh: '按落实单位', en: 'By unit that owes' },
  leader: { zh: '接访领导', en: 'Leader' },
  unit: { zh: '落实单位', en: 'Unit' },
  total: { zh: '合计', en: 'Total' },
  chart: {
    zh: '每周最后一天：未到期和超期未兑现的承诺，数字见下表',
    en: 'On the last day of each week: promises owed in time and overdue; the table below has the figures',
  },
  promisesNone: {
    zh: '这段时间没有接访承诺，也没有以前留下的。',
    en: 'Nothing was promised at a reception in this time, and nothing is left from before.',
  },
  list: { zh: '清单：{name}（{count}）', en: 'List: {name} ({count})' },
  listEmpty: { zh: '一条也没有。', en: 'Nothing.' },
  back: { zh: '回到数字', en: 'Back to the figures' },
  workbook: { zh: '导出表格', en: 'Workbook' },
  printed: { zh: '{office}　{day}打印', en: '{office}, printed on {day}' },
  print: { zh: '打印', en: 'Print' },
} as const satisfies Texts;

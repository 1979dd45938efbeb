import type { BookingStatus } from '#core/bookings/booking.ts';
import type { TicketStage } from '#core/hall/hall-day.ts';
import type { Words } from '#core/kit/language.ts';

/** Words of the report of a reception's day. */
export const reportTexts = {
  calledOff: { zh: '已取消', en: 'called off' },
  held: { zh: '已举行', en: 'held' },
  unconfirmed: { zh: '到场待登记', en: 'who sat is not written down' },
  toCome: { zh: '尚未结束', en: 'not over yet' },
  away: { zh: '请假，未替', en: 'away, no substitute' },
  sat: { zh: '到场', en: 'was there' },
  notThere: { zh: '未到场', en: 'was not there' },
  insteadOf: { zh: '替{name}（{post}）', en: 'instead of {name} ({post})' },
  on: { zh: '日期', en: 'Day' },
  time: { zh: '时间', en: 'Time' },
  where: { zh: '地点', en: 'Place' },
  leaders: { zh: '接访领导', en: 'Who receives' },
  post: { zh: '职务', en: 'Post' },
  standing: { zh: '情况', en: 'How it stands' },
  note: { zh: '说明', en: 'Note' },
  slot: { zh: '预约时间', en: 'Booked for' },
  by: { zh: '谁约的', en: 'Booked by' },
  petitioner: { zh: '群众自己', en: 'the petitioner' },
  office: { zh: '单位代约', en: 'the office' },
  number: { zh: '号码', en: 'Number' },
  waitsFor: { zh: '找谁', en: 'For' },
  window: { zh: '信访窗口', en: 'The office’s windows' },
  taken: { zh: '取号', en: 'Taken' },
  called: { zh: '叫到', en: 'Called' },
  told: { zh: '告知等候（分钟）', en: 'Told wait (minutes)' },
  waited: { zh: '实际等候（分钟）', en: 'Waited (minutes)' },
  received: { zh: '接谈（分钟）', en: 'Received (minutes)' },
  title: { zh: '{office}领导接访情况（{span}）', en: '{office}: what came of the receptions ({span})' },
  listTitle: { zh: '{office}领导接访情况：{name}（{span}）', en: '{office}: {name} ({span})' },
  sheet: { zh: '接访情况', en: 'Receptions' },
  computed: {
    zh: '数字由接访、预约、叫号的记录算出，没有一个是填写的；每个数就是一张清单的行数。来的人多少不作为评价。',
    en: 'Computed from what was written down of receptions, bookings and numbers; nothing is typed, and each figure is the length of a list. How many people came says nothing against anybody.',
  },
  asKnown: { zh: '截至{day}当天结束时已经记录的情况', en: 'As written down by the end of {day}' },
  takenOut: { zh: '{unit}　{person}　{day}导出', en: '{unit}, {person}, taken out on {day}' },
  figure: { zh: '项目', en: 'Figure' },
  count: { zh: '数', en: 'Count' },
  evening: { zh: '当晚所知', en: 'Known that evening' },
  meaning: { zh: '数的是什么', en: 'What is counted' },
  total: { zh: '合计：{count}', en: 'Total: {count}' },
  withoutNumber: { zh: '到场，没有取号', en: 'came without a number' },
} as const satisfies Record<string, Words>;

export const bookingStatusWords = {
  booked: { zh: '有席位', en: 'has a place' },
  waiting: { zh: '候补', en: 'waits for a place' },
  cancelled: { zh: '已退', en: 'given back' },
  arrived: { zh: '来了', en: 'came' },
  missed: { zh: '没有来', en: 'did not come' },
} as const satisfies Record<BookingStatus, Words>;

export const ticketStageWords = {
  waiting: { zh: '在等', en: 'waits' },
  held: { zh: '搁置', en: 'set aside' },
  called: { zh: '叫到', en: 'called' },
  serving: { zh: '正在接谈', en: 'being received' },
  done: { zh: '办完', en: 'done' },
  left: { zh: '走了', en: 'left' },
} as const satisfies Record<TicketStage, Words>;

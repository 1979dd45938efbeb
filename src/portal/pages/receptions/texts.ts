import type { Words } from '#core/kit/language.ts';

export const receptionPageTexts = {
  title: { zh: '领导接访安排', en: 'When leaders receive' },
  intro: {
    zh: '在下面的时间和地点，领导当面听您说。带上身份证件和有关材料；以前反映过的，带上回执。',
    en: 'At these times and places a leader listens to you in person. Bring your identity document and papers; if you raised it before, bring the slip.',
  },
  empty: { zh: '近期还没有公布接访安排。', en: 'No reception has been announced yet.' },
  emptyNext: {
    zh: '平时可以到接待窗口反映，也可以过几天再来看。',
    en: 'The desk is open in office hours; or look here again in a few days.',
  },
  calledOff: { zh: '已取消：{reason}', en: 'Called off: {reason}' },
  insteadOf: { zh: '替{name}', en: 'instead of {name}' },
  portfolio: { zh: '分管{portfolio}', en: 'answers for {portfolio}' },
  theme: { zh: '专题：{theme}', en: 'On: {theme}' },
  departments: { zh: '参加部门：{names}', en: 'Departments: {names}' },
  bookingCloses: { zh: '预约截止：{day}{at}', en: 'Book before {day}, {at}' },
  noBooking: { zh: '不用预约，当天到场登记', en: 'No booking: come on the day' },
  moved: { zh: '原定{day}，因放假顺延', en: 'meant for {day}, moved by a holiday' },
  provisional: { zh: '放假安排公布后可能调整', en: 'may move when the holidays are announced' },
  calendar: { zh: '订阅到手机日历', en: 'Subscribe in a calendar' },
  calendarHelp: {
    zh: '日历会自己更新：改期、换人、取消都能看到。',
    en: 'The calendar keeps itself up to date with every change.',
  },
} as const satisfies Record<string, Words>;

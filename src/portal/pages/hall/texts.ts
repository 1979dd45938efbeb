import type { Words } from '#core/kit/language.ts';

/** What the calling screen says. */
export const screenTexts = {
  title: { zh: '叫号', en: 'Now calling' },
  number: { zh: '号码', en: 'Number' },
  window: { zh: '请到', en: 'Please go to' },
  next: { zh: '下面是', en: 'Next' },
  waiting: { zh: '{count}人等候', en: '{count} waiting' },
  nobody: { zh: '还没有叫号', en: 'Nobody has been called yet' },
  closed: { zh: '今天的大厅还没有开放', en: 'The hall is not open yet today' },
  lost: {
    zh: '{at}起网络不通，显示的是之前的情况，请同时听窗口叫号',
    en: 'No connection since {at}; this is what was so before. Please listen to the windows too',
  },
  calledOff: { zh: '今天{at}的领导接访取消', en: 'The reception of {at} is called off today' },
  otherLeader: {
    zh: '{at}领导接访：{name}接访，{gone}因故不来',
    en: '{at}: {name} receives instead of {gone}',
  },
  leaderAway: { zh: '{at}领导接访：{gone}因故不来', en: '{at}: {gone} cannot come' },
  sound: { zh: '点这里打开声音', en: 'Tap to turn the sound on' },
  call: { zh: '请{number}号到{window}', en: 'Number {number}, please go to {window}' },
} as const satisfies Record<string, Words>;

/** What the tablet says. */
export const tabletTexts = {
  title: { zh: '取号', en: 'Take a number' },
  intro: {
    zh: '取一个号，坐下等叫号。叫的是号，不叫姓名。',
    en: 'Take a number and have a seat. Numbers are called, never names.',
  },
  booked: { zh: '我有预约', en: 'I have booked' },
  bookedTitle: { zh: '预约取号', en: 'Number for a booking' },
  bookedIntro: {
    zh: '写预约时留的手机号后四位，或者预约码，再选自己的预约。',
    en: 'Give the last four digits of the phone you booked with, or the booking code, and choose your booking.',
  },
  bookedWho: { zh: '手机号后四位，或者预约码', en: 'Last four digits of the phone, or the booking code' },
  find: { zh: '找我的预约', en: 'Find my booking' },
  chooseBooking: { zh: '哪个是您的预约？', en: 'Which booking is yours?' },
  bookedLine: { zh: '{at}　{name}', en: '{at}　{name}' },
  withoutBooking: { zh: '没有预约，直接取号', en: 'Take a number without a booking' },
  fourDigits: { zh: '请至少写手机号后四位', en: 'Please give at least the last four digits' },
  closed: {
    zh: '今天的大厅还没有开放，请问工作人员。',
    en: 'The hall is not open yet today; please ask the staff.',
  },
  line: { zh: '您要到哪里？', en: 'Where do you want to go?' },
  frail: {
    zh: '您是七十岁以上老人、残疾人、孕妇、带幼儿的人或者病人吗？',
    en: 'Are you seventy or older, disabled, pregnant, with a small child, or ill?',
  },
  yes: { zh: '是，请照顾', en: 'Yes' },
  no: { zh: '不是', en: 'No' },
  phone: { zh: '手机号', en: 'Phone number' },
  phoneHint: {
    zh: '只用来保证一人一个号，号码本身不保存。没有手机，请到窗口取号。',
    en: 'Only so that one person has one number; it is not kept. Without a phone, ask a window for a number.',
  },
  take: { zh: '取号', en: 'Take a number' },
  chooseAll: { zh: '请回答每个问题', en: 'Please answer every question' },
  again: { zh: '刚才没有取到，请再按一次“取号”', en: 'That did not work; please press the button again' },
  rules: { zh: '叫号规则', en: 'Who is called next' },
  yourNumber: { zh: '您的号码', en: 'Your number' },
  wait: { zh: '大约等{from}～{to}分钟', en: 'About {from}–{to} minutes' },
  soon: { zh: '马上就叫，请看屏幕', en: 'You are called at once; please look at the screen' },
  unknown: {
    zh: '窗口还没有开，开了就按顺序叫',
    en: 'No window is open yet; numbers are called in order once one is',
  },
  keep: {
    zh: '请记住号码，听到叫号、看到屏幕显示就到窗口。没听到的，会再叫一次。',
    en: 'Remember the number. When it is called and shown, go to the window. It is called twice.',
  },
  print: { zh: '打印号票', en: 'Print the number' },
  next: { zh: '下一位取号', en: 'Next person' },
} as const satisfies Record<string, Words>;

import type { ToTell } from '#core/bookings/bookings-to-tell.ts';
import type { BookingStatus } from '#core/bookings/booking.ts';
import type { Words } from '#core/kit/language.ts';

export const bookingPageTexts = {
  slotsTitle: { zh: '预约接访', en: 'Book a reception' },
  slotsLead: {
    zh: '选一个时段。选好后，名额为您保留5分钟，填好姓名、电话和要反映的事就约上了。',
    en: 'Choose a time. It is kept for you for five minutes while you give your name, phone and what it is about.',
  },
  free: { zh: '余{free}个名额', en: '{free} free' },
  full: { zh: '已约满', en: 'full' },
  fullWaiting: { zh: '已约满，{waiting}人候补', en: 'full, {waiting} waiting' },
  choose: { zh: '选这个时段', en: 'Choose' },
  wait: { zh: '登记候补', en: 'Join the waiting list' },
  back: { zh: '回到接访安排', en: 'Back to the receptions' },
  otherSlots: { zh: '看看别的时段', en: 'See the other times' },
  formTitle: { zh: '填写预约', en: 'Your booking' },
  held: { zh: '这个名额为您保留5分钟。', en: 'This place is kept for you for five minutes.' },
  waitLead: {
    zh: '这个时段已经约满。登记候补后，有人取消就按先后自动递补，我们会通知您。',
    en: 'This time is full. On the waiting list you move up in turn when somebody cancels, and are told.',
  },
  name: { zh: '姓名', en: 'Your name' },
  phone: { zh: '电话', en: 'Your phone' },
  phoneHint: { zh: '时间有变动时，用这个电话告诉您。', en: 'You are told on it when something changes.' },
  email: { zh: '电子邮箱（可以不填）', en: 'E-mail (may be left empty)' },
  matter: { zh: '想反映什么事（一句话）', en: 'What is it about, in one sentence?' },
  detail: { zh: '具体情况（可以不填）', en: 'Details (may be left empty)' },
  submit: { zh: '确认预约', en: 'Book it' },
  submitWait: { zh: '确认候补', en: 'Join the waiting list' },
  fillIn: { zh: '请填写这一项', en: 'Please fill this in' },
  bookedTitle: { zh: '您的预约', en: 'Your booking' },
  code: { zh: '预约码', en: 'Booking code' },
  codeKeep: {
    zh: '请记下或者打印本页。凭预约码可以再打开本页，改时段或者取消。',
    en: 'Write it down or print this page. The code opens this page again, to change or cancel.',
  },
  who: { zh: '预约人', en: 'Booked by' },
  when: { zh: '时间', en: 'When' },
  where: { zh: '地点', en: 'Where' },
  leaders: { zh: '接访领导', en: 'Who receives' },
  about: { zh: '反映事项', en: 'About' },
  bring: {
    zh: '请带身份证件和有关材料，提前十分钟到场。',
    en: 'Bring your identity document and papers, and come ten minutes early.',
  },
  ahead: { zh: '前面还有{ahead}人候补', en: '{ahead} wait before you' },
  change: { zh: '改约别的时段', en: 'Change to another time' },
  changeTitle: { zh: '改约到哪个时段？', en: 'Which time instead?' },
  changeLead: {
    zh: '原来的名额要等新的约上了才放弃。',
    en: 'Your present place is given back only when the new one is yours.',
  },
  cancel: { zh: '取消预约', en: 'Cancel the booking' },
  printSlip: { zh: '打印预约单（PDF，A5）', en: 'Print the slip (PDF, A5)' },
  cancelAfter: {
    zh: '取消后名额让给候补的人，不能恢复，需要时要重新预约。',
    en: 'Your place then goes to whoever waits. It cannot be undone; you would have to book again.',
  },
  lookUp: { zh: '已经预约过？请输入预约码', en: 'Booked already? Enter your booking code' },
  open: { zh: '查看预约', en: 'Open' },
  book: { zh: '预约这一场', en: 'Book this one' },
  none: { zh: '没有可以改约的时段。', en: 'There is no other time at present.' },
} as const satisfies Record<string, Words>;

export const bookingStatusTexts = {
  booked: { zh: '已约好', en: 'Booked' },
  waiting: { zh: '候补中', en: 'On the waiting list' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  arrived: { zh: '已到场', en: 'You have come' },
  missed: { zh: '未到场', en: 'You did not come' },
} as const satisfies Record<BookingStatus, Words>;

export const bookingNewsTexts = {
  'called-off': {
    zh: '这场接访已经取消，请改约别的场次。',
    en: 'This reception was called off. Please choose another.',
  },
  'no-slot': {
    zh: '您的时段因安排变动取消，请改约。',
    en: 'Your time is no longer offered. Please choose another.',
  },
  moved: { zh: '时间或者地点有变动，请看下面的新安排。', en: 'Day, time or place have changed; see below.' },
  'other-leader': { zh: '接访领导有变动。', en: 'Another leader receives.' },
  'leader-away': {
    zh: '有一位领导不能到场，其他领导照常接访。',
    en: 'One leader cannot come; the others receive.',
  },
  'moved-up': { zh: '候补成功，您已有名额。', en: 'You moved up: the place is yours.' },
} as const satisfies Record<ToTell['why'], Words>;

import type { Texts } from './texts.ts';

/** Words of messages by SMS and e-mail. */
export const messageTexts = {
  title: { zh: '消息', en: 'Messages' },
  lead: {
    zh: '预约、改约、取消、接访变动、候补成功和接访提醒，由系统发短信或者邮件告诉本人；发不出去的，列在接访页的“请电话告知”里。消息里不写反映的事，也不写全名。',
    en: 'Who booked is told by SMS or e-mail of bookings, moves, cancellations, changed receptions, places from the waiting list and before their time. Whoever cannot be reached stands under “Please ring” of the reception. No message says what it is about, or a full name.',
  },
  ways: { zh: '发送方式', en: 'Ways' },
  sms: { zh: '短信', en: 'SMS' },
  mail: { zh: '邮件', en: 'E-mail' },
  notSet: { zh: '没有设置，不发送', en: 'not set up, nothing is sent' },
  noWays: {
    zh: '没有设置短信或者邮件，全部由工作人员打电话告知。设置方法见docs/config.md。',
    en: 'Neither SMS nor e-mail is set up: everybody is rung. See docs/config.md.',
  },
  remind: { zh: '提醒', en: 'Reminders' },
  remindAt: { zh: '开始前{hours}小时', en: '{hours} hours before' },
  remindNever: { zh: '不提醒', en: 'none' },
  week: { zh: '最近七天', en: 'The last seven days' },
  sent: { zh: '已发出', en: 'sent' },
  waiting: { zh: '等待发送', en: 'waiting' },
  unsent: { zh: '没有发出', en: 'not sent' },
  rung: { zh: '已电话告知', en: 'rung instead' },
  failed: { zh: '没有发出的消息', en: 'Messages that were not sent' },
  noneFailed: { zh: '没有发不出去的消息。', en: 'Every message went out.' },
  about: { zh: '内容', en: 'About' },
  reception: { zh: '接访', en: 'Reception' },
  written: { zh: '时间', en: 'Written' },
  standing: { zh: '情况', en: 'How it stands' },
  again: { zh: '试了{tries}次，{at}再试', en: 'tried {tries} times, again at {at}' },
  answer: { zh: '（网关：{detail}）', en: ' (gateway: {detail})' },
  test: { zh: '试发一条', en: 'Send a test message' },
  way: { zh: '发送方式', en: 'Way' },
  to: { zh: '手机号或者邮箱', en: 'Mobile number or e-mail address' },
  toNote: {
    zh: '只发一条说明是试发的消息；号码和邮箱不会保存。',
    en: 'One message that says it is a test. The number or address is not kept.',
  },
  send: { zh: '发送', en: 'Send' },
  required: { zh: '请填写', en: 'Please fill this in' },
  accepted: { zh: '网关已接收，请看对方是否收到', en: 'The gateway took it; see whether it arrives' },
  refused: { zh: '网关拒绝：{detail}', en: 'The gateway refused it: {detail}' },
  unavailable: { zh: '没有发出：{detail}', en: 'Not sent: {detail}' },
  unsure: {
    zh: '不知道发出没有，连接中断：{detail}',
    en: 'The line broke; nobody knows whether it was sent: {detail}',
  },
} as const satisfies Texts;

/** What a message is about, by its cause. */
export const messageCauseTexts = {
  booked: { zh: '预约成功', en: 'booked' },
  waits: { zh: '登记候补', en: 'on the waiting list' },
  'moved-up': { zh: '候补成功', en: 'moved up' },
  changed: { zh: '改约', en: 'changed' },
  'changed-by-office': { zh: '改约', en: 'changed by the office' },
  'cancelled-by-office': { zh: '取消预约', en: 'cancelled by the office' },
  news: { zh: '接访变动', en: 'the reception changed' },
  reminder: { zh: '接访提醒', en: 'reminder' },
} as const satisfies Texts;

/** Why a message was not sent. */
export const unsentTexts = {
  'no-gateway': { zh: '没有设置短信或者邮件', en: 'neither SMS nor e-mail is set up' },
  'no-address': { zh: '没有手机号，也没有邮箱', en: 'no mobile number and no e-mail address' },
  refused: { zh: '网关拒绝这个号码或者邮箱', en: 'the gateway refused the number or address' },
  'gave-up': { zh: '多次连不上网关', en: 'the gateway could not be reached' },
  unsure: { zh: '发送中断，不知道发出没有', en: 'the line broke; nobody knows whether it was sent' },
} as const satisfies Texts;

import type { Texts } from './texts.ts';

export const todayTexts = {
  title: { zh: '今日待办', en: 'Today' },
  date: { zh: '今天是{day}', en: 'Today is {day}' },
  empty: { zh: '眼下没有等您办的事。', en: 'Nothing waits for you now.' },
  emptyNext: {
    zh: '新的信访事项分到您这里，或者期限临近时，会出现在这一页。辛苦了。',
    en: 'New petitions for you, and limits that come near, will show here. Well done.',
  },
  notCases: {
    zh: '您的岗位不经手信访事项。机构、岗位和账号在“机构与岗位”里维护。',
    en: 'Your post handles no petitions. Units, posts and accounts are kept under “Organisation”.',
  },
  beginning: {
    zh: '刚开始使用时：先导入区划代码，建好乡镇和村；再增加部门，设岗位，开账号，安排人员。',
    en: 'To begin: import the division codes for towns and villages; then add departments, posts and accounts, and fill the posts.',
  },
  toOrganisation: { zh: '去机构与岗位', en: 'To the organisation' },
  emptyRegister: { zh: '登记一件信访', en: 'Register a petition' },
  count: { zh: '{count}件', en: '{count}' },
  countMore: { zh: '超过{count}件', en: 'more than {count}' },
  all: { zh: '在台账中查看全部', en: 'See all in the ledger' },
  suggestions: {
    zh: '有{open}份建议书等本单位书面反馈，其中{late}份已超期',
    en: '{open} suggestions wait for your unit’s answer, {late} of them overdue',
  },
  receiving: { zh: '今天接访', en: 'Receptions today' },
  openDesk: { zh: '打开接访台', en: 'Open the desk' },
  unconfirmed: { zh: '接访已结束，谁到场待登记', en: 'Receptions that are over: who sat?' },
  confirm: { zh: '登记到场', en: 'Write down who sat' },
  absences: { zh: '接访领导请假，待安排', en: 'Leaders who cannot come: to be arranged' },
  arrange: { zh: '安排', en: 'Decide' },
  noLimit: { zh: '无期限', en: 'No limit' },
  overdue: { zh: '超期{days}天', en: '{days} d overdue' },
  provisional: { zh: '暂定', en: 'provisional' },
  dueToday: { zh: '今天到期', en: 'Due today' },
  daysLeft: { zh: '还剩{days}天', en: '{days} d left' },
} as const satisfies Texts;

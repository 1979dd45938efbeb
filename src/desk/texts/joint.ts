import type { Texts } from './texts.ts';

/** Words of joint receptions. */
export const jointTexts = {
  heading: { zh: '{day}联合接访', en: 'Joint reception of {day}' },
  lead: {
    zh: '{name}牵头，{limit}前负责答复（{by}确定）',
    en: '{name} leads and answers by {limit} (named by {by})',
  },
  noLead: { zh: '还没有确定牵头单位', en: 'No lead is named yet' },
  leads: { zh: '牵头', en: 'leads' },
  silent: { zh: '还没有提出意见', en: 'has not spoken yet' },
  said: { zh: '{day}由{by}记录', en: 'written down by {by}, {day}' },
  writtenFor: { zh: '接待员代记', en: 'written for them' },
  late: { zh: '接访结束后补充', en: 'after the sitting' },
  over: {
    zh: '接访已结束：现在提出的意见标明“接访结束后补充”',
    en: 'The sitting is over: what is said now is marked so',
  },
  speak: { zh: '提出意见', en: 'Say what we hold' },
  speakFor: { zh: '代记意见', en: 'Write for them' },
  again: { zh: '更正意见', en: 'Correct it' },
  opinion: {
    zh: '部门意见（信访人看得到，请用平常的话写）',
    en: 'What it holds (the petitioner reads it; use plain words)',
  },
  send: { zh: '提交意见', en: 'Send' },
  sent: { zh: '意见已记录', en: 'Written down' },
  sentLate: {
    zh: '意见已记录，标明接访结束后补充',
    en: 'Written down and marked as given after the sitting',
  },
  reception: { zh: '联合接访场次', en: 'Joint reception' },
  none: {
    zh: '今后一个月没有联合接访场次，请先在接访安排中安排',
    en: 'No joint reception is planned within a month; plan one first',
  },
  units: { zh: '参加部门', en: 'Departments of this office' },
  organs: { zh: '其他单位（每行一个）', en: 'Organs outside (one a line)' },
  callAfter: {
    zh: '提交后：参加部门看得到本件，各自在自己的电脑、平板上提出意见；信访人看得到谁参加、谁牵头、各部门怎么说。',
    en: 'Afterwards: these departments see the matter and speak at their own devices; the petitioner sees who sits, who leads and what each says.',
  },
  leadUnit: { zh: '牵头单位', en: 'Lead' },
  limit: { zh: '答复期限', en: 'Answers by' },
  task: { zh: '要做什么', en: 'What it has to do' },
  leader: { zh: '确定牵头单位的领导', en: 'Named by' },
  reason: { zh: '更换理由', en: 'Why another one leads' },
  leadAfter: {
    zh: '确定后：这是牵头单位的限期任务，到期提醒、办到为止；信访人只找这一个单位。',
    en: 'Afterwards: it is a task of that unit with its day and its reminders; the petitioner turns to it alone.',
  },
} as const satisfies Texts;

import type { Texts } from './texts.ts';

/** Words of invitations to a talk with a leader. */
export const invitationTexts = {
  day: { zh: '约访日期', en: 'Day' },
  at: { zh: '时间', en: 'Time' },
  place: { zh: '地点', en: 'Place' },
  leader: { zh: '接访领导', en: 'Leader' },
  leaderPost: { zh: '职务', en: 'Post' },
  grounds: {
    zh: '约访理由（写入通知书；涉及检举控告的不写入）',
    en: 'Why (goes into the letter, but never of an accusation)',
  },
  reception: { zh: '安排在', en: 'Takes place' },
  free: { zh: '单独安排时间', en: 'at a time of its own' },
  dayOffReason: { zh: '当天放假，选这一天的理由', en: 'It is a day off: why this day' },
  inviteAfter: {
    zh: '约访后：生成约访通知书并编号，请把时间、地点告知信访人并登记。来不来由信访人自愿，不影响本件的办理和期限。',
    en: 'Afterwards: the letter exists under its number; tell the petitioner and record it. Coming is voluntary and changes nothing in how the matter or its limits go on.',
  },
  sealed: {
    zh: '本件涉及检举控告，通知书只写时间、地点，不写事由。',
    en: 'This matter has an accusation: the letter says only when and where, and nothing of the matter.',
  },
  how: { zh: '怎样告知的', en: 'How they were told' },
  toldOn: { zh: '告知日期', en: 'Told on' },
  note: { zh: '备注（选填）', en: 'Remark (optional)' },
  tellAfter: {
    zh: '登记后：约访日到了再登记结果。',
    en: 'Afterwards: record what came of it when the day has come.',
  },
  outcome: { zh: '结果', en: 'What came of it' },
  reason: { zh: '原因', en: 'Reason' },
  answerAfter: {
    zh: '登记后：来了的，请登记接谈情况；没有来、不来的，不作任何不利记录，可以再次约访。',
    en: 'Afterwards: of those who came, record the talk. Not coming is never held against anybody, and there may be another invitation.',
  },
  heading: { zh: '约访', en: 'Invitation' },
  when: { zh: '{day} {at}，在{place}', en: '{day} {at}, {place}' },
  by: { zh: '由{post}{name}接访', en: 'with {name}, {post}' },
  told: { zh: '{day}已告知（{way}）', en: 'told on {day} ({way})' },
  toTell: { zh: '还没有告知', en: 'not told yet' },
  waits: { zh: '等待结果', en: 'waits for its outcome' },
  answered: { zh: '{day}登记：{outcome}', en: '{outcome} ({day})' },
  voluntary: {
    zh: '来不来由信访人自愿，不影响本件的办理',
    en: 'coming is voluntary and the matter goes on all the same',
  },
} as const satisfies Texts;

import type { Texts } from './texts.ts';

/** Words of hearings. */
export const hearingTexts = {
  reason: { zh: '为什么要听证（写入通知书）', en: 'Why a hearing is needed (goes into the notice)' },
  day: { zh: '听证日期', en: 'Day' },
  time: { zh: '时间', en: 'Time' },
  place: { zh: '地点', en: 'Place' },
  chair: { zh: '主持人（不能是经办人）', en: 'Chair (not the handler)' },
  clerk: { zh: '记录员', en: 'Clerk' },
  people: { zh: '参加人（多人用顿号分开）', en: 'Who takes part (separate names with commas)' },
  closed: { zh: '不公开听证', en: 'Closed to the public' },
  closedReason: {
    zh: '不公开的理由（国家秘密、商业秘密、个人隐私等）',
    en: 'Why it is closed (state or business secrets, privacy)',
  },
  shortNotice: {
    zh: '不足七日的理由（地方通行做法是提前七日通知）',
    en: 'Why less than seven days’ notice (seven days are local practice)',
  },
  orderAfter: {
    zh: '决定后：生成听证通知书并编号，须送达信访人；听证结束以前不能报签处理意见。适用的规则规定听证时间不计入期限的，期限从今天起停止计算，听证次日恢复；没有规定的，期限照常计算。',
    en: 'Afterwards: the notice exists under its number and must be served; the decision waits for the hearing. Where the rules take the time of a hearing out, the limit stands still from today until the day after it; elsewhere it runs on.',
  },
  adjournReason: { zh: '改期理由', en: 'Why it is put off' },
  adjournAfter: {
    zh: '改期后：原通知书作废，重新生成听证通知书并编号，须再次送达。',
    en: 'Afterwards: the earlier notice is worth nothing; a new one exists under its number and must be served.',
  },
  cancelAfter: {
    zh: '取消后：听证没有占用时间，期限按没有停止过计算；可以重新安排听证。',
    en: 'Afterwards: the limit is what it was, as if it had never stood still. A hearing can be ordered again.',
  },
  serveAfter: {
    zh: '登记后：通知期限停止计算，送达日期不能更改。',
    en: 'Afterwards: the limit for the notice stops; the day of service cannot be changed.',
  },
  petitionerCame: { zh: '信访人（或者代理人）到场', en: 'The petitioner or an agent came' },
  facts: { zh: '双方陈述和举证', en: 'What both sides said and showed' },
  questions: { zh: '询问（选填）', en: 'Questions and answers (optional)' },
  debate: { zh: '质证和辩论（选填）', en: 'Debate (optional)' },
  conclusion: { zh: '听证结论', en: 'Conclusion' },
  files: { zh: '签名的笔录、录音录像', en: 'Signed record, recordings' },
  holdAfter: {
    zh: '登记后：生成听证笔录并编号，不能更改；停止计算的期限从听证次日起恢复，听证占用的天数不计入。',
    en: 'Afterwards: the record exists under its number and cannot be changed; a limit that stood still runs again from the day after the hearing, without its days.',
  },
  hearing: { zh: '听证（{stage}）', en: 'Hearing ({stage})' },
  when: { zh: '{day} {time}，在{place}', en: '{day} {time}, at {place}' },
  posts: { zh: '主持 {chair}，记录 {clerk}', en: 'chair {chair}, clerk {clerk}' },
  open: { zh: '公开', en: 'public' },
  closedBecause: { zh: '不公开：{reason}', en: 'closed: {reason}' },
  paused: { zh: '听证时间不计入期限', en: 'its time is not counted' },
  running: { zh: '没有停止计算的依据，期限照常计算', en: 'no rule stops the limit, which runs on' },
  told: { zh: '{day}通知送达', en: 'notice served {day}' },
  toTell: { zh: '通知书还没有送达', en: 'notice not served yet' },
  adjourned: { zh: '{day}改期（原定{from}）：{reason}', en: 'put off on {day} (was {from}): {reason}' },
  held: { zh: '已举行', en: 'held' },
  absent: { zh: '信访人未到场', en: 'the petitioner did not come' },
  cancelled: { zh: '{day}取消', en: 'cancelled on {day}' },
} as const satisfies Texts;

import type { Texts } from './texts.ts';

/** Words of promises to petitioners and of tasks given for them. */
export const promiseTexts = {
  heading: { zh: '承诺', en: 'Promises' },
  kind: { zh: '是承诺还是交办', en: 'Promise or task' },
  text: {
    zh: '承诺办什么（信访人看得到，写得让人一读就懂）',
    en: 'What is promised (the petitioner reads it)',
  },
  unit: { zh: '落实单位', en: 'Unit that owes it' },
  owner: { zh: '落实人（可以不填）', en: 'Person who sees to it (optional)' },
  noOwner: { zh: '由单位安排', en: 'The unit decides' },
  limit: { zh: '期限（当天为最后一天）', en: 'By (that day is the last)' },
  byWhom: { zh: '谁作出的', en: 'Who gave the word' },
  myself: { zh: '本人', en: 'Myself' },
  makeAfter: {
    zh: '登记后：落实单位今天就能在“今日”看到，快到期和逾期都会提醒；信访人能看到内容、单位和期限。没有兑现以前，本件不算解决，也不能以“已解决”办结。',
    en: 'Afterwards the unit finds it under Today, and is warned before and after its day; the petitioner reads what, who and until when. Until it is kept the matter is not solved and cannot be closed as solved.',
  },
  which: { zh: '哪一项', en: 'Which one' },
  option: { zh: '{text}（{unit}，{limit}前）', en: '{text} ({unit}, by {limit})' },
  keptOn: { zh: '兑现日期', en: 'Kept on' },
  evidence: { zh: '怎样兑现的，有什么凭据', en: 'How it was kept, and what shows it' },
  keepAfter: {
    zh: '登记后：信访人能看到已经兑现和日期，日期不能更改。信访人满意不满意，另由本人评价。',
    en: 'Afterwards the petitioner reads that it was kept, and when; the day cannot be changed. Whether they are content is theirs to say.',
  },
  newLimit: { zh: '新的期限', en: 'The new day' },
  moveReason: { zh: '为什么调整（信访人看得到）', en: 'Why it moves (the petitioner reads it)' },
  moveAfter: {
    zh: '调整后：原来的期限、新的期限和理由都留下，次数计入台账；信访人看得到。',
    en: 'Afterwards the old day, the new one and the reason all stay, and the move is counted; the petitioner reads them.',
  },
  handOnReason: {
    zh: '为什么改由别人落实（信访人看得到）',
    en: 'Why somebody else takes it (the petitioner reads it)',
  },
  handOnAfter: {
    zh: '改后：由新的单位落实并能查看本件，期限不变；原来的单位不再负责。',
    en: 'Afterwards the new unit owes it and may read the matter; the day stays, and the former unit is free.',
  },
  urgeText: { zh: '催促内容', en: 'Words of the reminder' },
  urgeAfter: {
    zh: '催促后：落实单位在“今日”的承诺里看到，次数计入台账。',
    en: 'Afterwards the unit finds it under Today, and it is counted.',
  },
  withdrawReason: {
    zh: '为什么不能兑现（信访人看得到，请写实情）',
    en: 'Why it cannot be kept (the petitioner reads it; say what is true)',
  },
  withdrawAfter: {
    zh: '撤回后：信访人看到这项承诺不能兑现和理由，不能恢复，也不算兑现。撤回以后要以“已解决”办结的，须另有凭据。',
    en: 'Afterwards the petitioner reads that it will not be kept, and why. It cannot be restored and does not count as kept; to close as solved later needs proof of its own.',
  },
  made: { zh: '{day}由{post}{name}作出', en: 'given on {day} by {name} ({post})' },
  atReception: { zh: '接访时', en: 'at a reception' },
  byUnit: { zh: '{unit}，{day}前', en: '{unit}, by {day}' },
  byOwner: { zh: '{unit}{owner}，{day}前', en: '{unit}, {owner}, by {day}' },
  kept: { zh: '{day}已兑现', en: 'kept on {day}' },
  keptLate: { zh: '{day}已兑现，晚于期限', en: 'kept on {day}, after its day' },
  withdrawn: { zh: '{day}撤回，没有兑现', en: 'withdrawn on {day}, not kept' },
  moved: {
    zh: '{on}：期限由{before}改为{limit}。{reason}',
    en: '{on}: moved from {before} to {limit}. {reason}',
  },
  handedOn: { zh: '{on}：由{from}改为{to}落实。{reason}', en: '{on}: from {from} to {to}. {reason}' },
  urged: { zh: '{on}：{by}催促。{text}', en: '{on}: urged by {by}. {text}' },
} as const satisfies Texts;

import type { Texts } from './texts.ts';

/** Words of urging, supervision orders and inspections. */
export const supervisionTexts = {
  title: { zh: '催办与督办', en: 'Urging and supervision' },
  urgeText: { zh: '催办内容（责任单位会看到）', en: 'What is urged (the unit reads it)' },
  urgeAfter: {
    zh: '催办后：出现在责任单位的今日待办，须书面答复；期限不变。',
    en: 'Afterwards: it is on the unit’s page of the day until it is answered in writing. No limit moves.',
  },
  answerText: { zh: '答复内容', en: 'Answer' },
  answerAfter: {
    zh: '答复后：此前未答复的催办一并了结。',
    en: 'Afterwards: everything urged so far counts as answered.',
  },
  trigger: { zh: '督办情形（《信访工作条例》第四十条）', en: 'Ground (art. 40)' },
  cause: { zh: '具体情形', en: 'Finer cause' },
  facts: { zh: '存在的问题（写进督办函）', en: 'What is wrong (goes into the letter)' },
  request: { zh: '督办要求（写进督办函）', en: 'What is required (goes into the letter)' },
  replyBy: { zh: '书面回复期限', en: 'Reply by' },
  orderAfter: {
    zh: '督办后：生成督办函并编号，责任单位须在期限前书面回复；本件办结也不影响回复。不能撤回。',
    en: 'Afterwards: the letter exists under its number and the unit must answer in writing by that day, even if the petition is closed meanwhile. It cannot be undone.',
  },
  replyText: { zh: '回复内容（整改和办理情况）', en: 'Reply: what was put right' },
  replyAfter: {
    zh: '回复后：回复期限停止计算，由督办单位审核。',
    en: 'Afterwards: the limit stops; the supervising office examines the reply.',
  },
  returnAfter: {
    zh: '退回后：责任单位须在新的期限前重新回复。',
    en: 'Afterwards: the unit has to answer again by the new day.',
  },
  outcome: { zh: '审核结论', en: 'What the examination found' },
  closeAfter: {
    zh: '了结后：本次督办结束；需要时可以另行督办。',
    en: 'Afterwards: this supervision is over; another one can be ordered.',
  },
  inspectedOn: { zh: '督查日期', en: 'Day' },
  inspectors: { zh: '督查人员（多个用顿号分开）', en: 'Who went (separated by commas)' },
  found: { zh: '督查发现', en: 'What was found' },
  required: { zh: '整改要求', en: 'What is required' },
  inspectAfter: {
    zh: '登记后：责任单位和登记单位都能看到；信访人会看到已实地督查。',
    en: 'Afterwards: both units see it; the petitioner sees that an inspection took place.',
  },
  proposed: { zh: '建议督办', en: 'Supervision is proposed' },
  proposal: { zh: '{reason}：可按“{trigger}”督办', en: '{reason}: may be supervised as “{trigger}”' },
  urged: { zh: '{day}催办 {unit}', en: '{unit} urged on {day}' },
  answered: { zh: '{day}答复', en: 'answered {day}' },
  unanswered: { zh: '尚未答复', en: 'not answered yet' },
  ordered: { zh: '{day}督办 {unit}', en: '{unit} supervised since {day}' },
  requested: { zh: '督办要求', en: 'Required' },
  dueReply: { zh: '{day}前书面回复', en: 'reply by {day}' },
  replied: { zh: '{day}回复', en: 'replied {day}' },
  returned: { zh: '{day}退回', en: 'returned {day}' },
  closed: { zh: '{day}了结', en: 'closed {day}' },
  inspected: { zh: '{day}实地督查（{who}）', en: 'inspected on {day} ({who})' },
} as const satisfies Texts;

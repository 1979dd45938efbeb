import type { Words } from '#core/kit/language.ts';

/** What was promised, in the words of the petitioner's page. */
export const promisedTexts = {
  title: { zh: '答应您的事', en: 'What was promised to you' },
  owed: { zh: '由{unit}办，最迟{date}办到。', en: '{unit} has to do this by {date}.' },
  wasOwed: { zh: '原定由{unit}办，最迟{date}办到。', en: '{unit} was to do this by {date}.' },
  given: { zh: '{date}由{by}答应。', en: 'Promised on {date} by {by}.' },
  waiting: { zh: '还没有办到，期限还没有到。', en: 'Not done yet; its day has not come.' },
  late: {
    zh: '期限已经过了，还没有办到。请拿着回执到{office}问，您有权要一个说法。',
    en: 'Its day is over and it is not done. Take your slip to {office} and ask: you are owed an explanation.',
  },
  kept: {
    zh: '单位登记{date}已经办到。如果没有办到，请拿着回执告诉{office}。',
    en: 'The unit put on record that it was done on {date}. If it was not, take your slip to {office}.',
  },
  moved: {
    zh: '{date}改了期限：原来是{before}，改到{limit}。原因：',
    en: 'On {date} the day was moved from {before} to {limit}, because:',
  },
  handedOn: { zh: '{date}改由{unit}来办。原因：', en: 'Since {date} {unit} has to do it, because:' },
  withdrawn: {
    zh: '这件事办不到了，{date}撤回。原因：',
    en: 'This cannot be done and was withdrawn on {date}, because:',
  },
  withdrawnAsk: {
    zh: '不明白的，请拿着回执到{office}问。',
    en: 'With questions take your slip to {office}.',
  },
} as const satisfies Record<string, Words>;

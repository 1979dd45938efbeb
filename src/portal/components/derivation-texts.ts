import type { Words } from '#core/kit/language.ts';

/** How a day was counted, said as one would at the window. */
export const derivationTexts = {
  start: {
    zh: '{day}{event}。这一天不算，从第二天（{first}）算起。',
    en: 'On {day} {event}. That day does not count; counting begins on {first}.',
  },
  startOnly: { zh: '{day}{event}。', en: 'On {day} {event}.' },
  article: { zh: '按{article}。', en: 'By {article}.' },
  weekend: { zh: '{from}至{to}是周末，不算。', en: '{from} to {to} is a weekend and does not count.' },
  holiday: { zh: '{from}至{to}{name}放假，不算。', en: '{from} to {to} is off ({name}) and does not count.' },
  pause: { zh: '{from}至{to}暂停计算，不算。', en: '{from} to {to} the clock stood still.' },
  roll: {
    zh: '算到的那天赶上{name}（{from}至{to}休息），往后推。',
    en: 'The last day falls on days off ({name}, {from} to {to}), so it moves on.',
  },
  makeUp: {
    zh: '{from}虽是周末，但调休上班，照算。',
    en: '{from} is a weekend day that was worked, so it counts.',
  },
  extension: {
    zh: '经{approver}批准，延长了{length}。',
    en: 'Extended by {length} with the approval of {approver}.',
  },
  end: { zh: '所以最后一天是{limit}。', en: 'So the last day is {limit}.' },
} as const satisfies Record<string, Words>;

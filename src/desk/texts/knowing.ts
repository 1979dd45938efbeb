import type { Texts } from './texts.ts';

/** Words of what is not possible yet, of what was known when, and of the procedure charts. */
export const knowingTexts = {
  ahead: { zh: '还不能做的（{count}）', en: 'Not possible yet ({count})' },
  over: { zh: '本件不再有的（{count}）', en: 'No longer on this petition ({count})' },
} as const satisfies Texts;

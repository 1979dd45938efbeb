import type { Words } from '../kit/language.ts';
import type { PauseCause } from './rule.ts';

/** What stops a clock, as an office says it. */
export const pauseCauseWords = {
  hearing: { zh: '听证', en: 'a hearing' },
  'expert-panel': { zh: '会审', en: 'an expert panel' },
  suspension: { zh: '中止', en: 'a suspension' },
  supplement: { zh: '补正材料', en: 'missing documents' },
} as const satisfies Record<PauseCause, Words>;

/** Several causes as one phrase; nothing when no cause was recorded. */
export function causesInWords(causes: readonly PauseCause[] = []): Words | undefined {
  if (causes.length === 0) return undefined;
  const words = causes.map((cause) => pauseCauseWords[cause]);
  return {
    zh: words.map((one) => one.zh).join('、'),
    en: words.map((one) => one.en).join(' and '),
  };
}

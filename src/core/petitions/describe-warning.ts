import type { Words } from '../kit/language.ts';
import { rungWords } from '../supervision/ladder.ts';
import type { WarningEvent } from './warning-events.ts';

/** A warning as the office reads it; the petitioner sees the limit itself. */
export function describeWarning({ rung, limit, on }: WarningEvent): {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string>>;
} {
  const words = rungWords[rung];
  return {
    words: {
      zh: '预警：{limit}的期限自{on}起{rungZh}',
      en: 'Warning: limit of {limit}, {rungEn} since {on}',
    },
    facts: { limit, on, rungZh: words.zh, rungEn: words.en },
  };
}

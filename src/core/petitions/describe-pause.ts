import { pauseCauseWords } from '../clocks/pause-words.ts';
import type { Words } from '../kit/language.ts';
import type { PauseEvent } from './pause-events.ts';

/** When a limit stopped counting and why, or what it is now that it counts again. */
export function describePause(event: PauseEvent): {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string>>;
  readonly detail?: string;
} {
  const { name, cause, on } = event;
  const why = pauseCauseWords[cause];
  const facts = { nameZh: name.zh, nameEn: name.en, causeZh: why.zh, causeEn: why.en, on };
  if (event.kind === 'ClockPaused')
    return {
      words: {
        zh: '{nameZh}因{causeZh}自{on}起停止计算',
        en: '{nameEn}: not counted from {on}, because of {causeEn}',
      },
      facts,
      detail: event.reason,
    };
  const { before, due } = event;
  const limits = { ...facts, before, limit: due.limit };
  return due.limit === before ? { words: unmoved, facts: limits } : { words: moved, facts: limits };
}

const moved: Words = {
  zh: '{nameZh}自{on}起继续计算，{causeZh}期间不计入，由{before}延至{limit}',
  en: '{nameEn}: counted again from {on}; without the days of {causeEn} the limit moves from {before} to {limit}',
};

const unmoved: Words = {
  zh: '{nameZh}自{on}起继续计算，期限仍为{limit}',
  en: '{nameEn}: counted again from {on}; the limit stays {limit}',
};

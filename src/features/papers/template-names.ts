import type { Words } from '#core/kit/language.ts';
import type { PaperKind } from '#core/papers/paper-facts.ts';
import { paperWords } from '#core/petitions/petition-words.ts';

/** Every paper by its name, also those that belong to no petition. */
export const templateNames: Readonly<Record<PaperKind, Words>> = {
  ...paperWords,
  'service-receipt': { zh: '送达回证', en: 'Receipt of service' },
  'suggestion-letter': { zh: '三项建议书', en: 'Suggestion letter' },
};

import { toTraditional } from './traditional.ts';

/** Languages every screen and paper exists in: simplified Chinese, traditional Chinese, English. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const satisfies readonly Language[];

/** A sentence in the two languages people write by hand; traditional Chinese is made from `zh` and reviewed. */
export type Words = { readonly zh: string; readonly en: string };

/** What a sentence speaks of: put in for `{name}`, never translated. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * The sentence in one language, with `{name}` replaced by the fact of that name. Facts are data (names, numbers,
 * what people wrote) and stay as they are in every language; a placeholder without a fact stays visible.
 */
export function say(words: Words, language: Language, facts: Facts = {}): string {
  const sentence = language === 'en' ? words.en : language === 'zh-Hans' ? words.zh : toTraditional(words.zh);
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(facts[name] ?? placeholder));
}

/** The best language for an `Accept-Language` header; simplified Chinese when it names none of ours. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, at) => ({ tag: part.split(';')[0]?.trim().toLowerCase() ?? '', weight: weightOf(part), at }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  for (const { tag } of wanted) {
    if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant';
    if (/^zh(-|$)/.test(tag)) return 'zh-Hans';
    if (/^en(-|$)/.test(tag)) return 'en';
  }
  return 'zh-Hans';
}

const weightOf = (part: string): number => {
  const weight = /;\s*q=([\d.]+)/.exec(part)?.[1];
  return weight === undefined ? 1 : Number(weight);
};

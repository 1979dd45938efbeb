import { languages, type Language } from '#core/kit/language.ts';

const key = 'kaimen.language';

/** The language chosen on this machine; simplified Chinese until somebody chooses. */
export function currentLanguage(): Language {
  const kept = globalThis.localStorage?.getItem(key);
  return languages.find((language) => language === kept) ?? 'zh-Hans';
}

export function keepLanguage(language: Language): void {
  globalThis.localStorage?.setItem(key, language);
}

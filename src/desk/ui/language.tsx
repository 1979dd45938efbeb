import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { say, type Facts, type Language, type Words } from '#core/kit/language.ts';
import { currentLanguage, keepLanguage } from '../api/current-language.ts';

type LanguageChoice = { readonly language: Language; readonly choose: (language: Language) => void };

const LanguageContext = createContext<LanguageChoice>({ language: 'zh-Hans', choose: () => undefined });

/** Holds the language of the desk; the choice is remembered on this machine. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(currentLanguage);
  const choose = useCallback((next: Language) => {
    keepLanguage(next);
    setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** Lists names inside a sentence in the language of the desk. */
export function useList(): (names: readonly string[]) => string {
  const { language } = useLanguage();
  return useCallback((names) => names.join(language === 'en' ? ', ' : '、'), [language]);
}

/** Says a sentence in the language of the desk. */
export function useSay(): (words: Words, facts?: Facts) => string {
  const { language } = useLanguage();
  return useCallback((words, facts) => say(words, language, facts), [language]);
}

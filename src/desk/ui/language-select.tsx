import type { Language } from '#core/kit/language.ts';
import { languages } from '#core/kit/language.ts';
import { shellTexts } from '../texts/shell.ts';
import { useLanguage, useSay } from './language.tsx';

const ownNames: Record<Language, string> = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' };

/** Each language under its own name, so that its reader finds it. */
export function LanguageSelect() {
  const { language, choose } = useLanguage();
  const say = useSay();
  return (
    <select
      className="plain-select"
      aria-label={say(shellTexts.language)}
      value={language}
      onChange={(event) => {
        const chosen = languages.find((one) => one === event.target.value);
        if (chosen) choose(chosen);
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {ownNames[one]}
        </option>
      ))}
    </select>
  );
}

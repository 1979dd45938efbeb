import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale/index';
import { useEffect, useState, type ReactNode } from 'react';
import type { Language } from '#core/kit/language.ts';
import { useLanguage } from './language.tsx';
import { deskTheme } from './theme.ts';

const loadLocale: Record<Language, () => Promise<{ default: Locale }>> = {
  'zh-Hans': () => import('antd/es/locale/zh_CN'),
  'zh-Hant': () => import('antd/es/locale/zh_TW'),
  en: () => import('antd/es/locale/en_US'),
};

/** The component library in the desk's looks and language; its own few words load when they are needed. */
export function AntdProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    let current = true;
    void loadLocale[language]().then((loaded) => {
      if (current) setLocale(loaded.default);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return (
    <ConfigProvider
      theme={deskTheme}
      wave={{ disabled: true }}
      {...(locale ? { locale } : {})}
      button={{ autoInsertSpace: false }}
    >
      <App className="desk-app" message={{ maxCount: 2 }}>
        {children}
      </App>
    </ConfigProvider>
  );
}

import type { Words } from '#core/kit/language.ts';

export const pageTexts = {
  siteName: { zh: '信访事项查询', en: 'Follow your petition' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  choices: { zh: '语言和字号', en: 'Language and type size' },
  larger: { zh: '大字版', en: 'Larger type' },
  normal: { zh: '标准字号', en: 'Normal type' },
  home: { zh: '首页', en: 'Home' },
  how: { zh: '怎样信访', en: 'How to petition' },
  receptions: { zh: '领导接访', en: 'Leaders receive' },
  pages: { zh: '栏目', en: 'Pages' },
  foot: {
    zh: '登记、查询、评价都不收费，不用托人。',
    en: 'Registering, following and rating cost nothing and need no go-between.',
  },
} as const satisfies Record<string, Words>;

/** The name of a language in that language. */
export const languageNames = { 'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English' } as const;

import type { Texts } from './texts.ts';

export const failureTexts = {
  unreachable: {
    zh: '暂时连不上服务器。您填写的内容还在，请稍后再试。',
    en: 'The server cannot be reached. What you typed is still here; try again in a moment.',
  },
  unreadable: {
    zh: '服务器没有给出可用的答复。您填写的内容还在，请稍后再试或联系管理员。',
    en: 'The server gave no usable answer. What you typed is still here; try again or tell the administrator.',
  },
  unknown: {
    zh: '页面出了问题，请刷新后重试。',
    en: 'Something went wrong on this page. Reload and try again.',
  },
  again: { zh: '重试', en: 'Try again' },
  reload: { zh: '刷新页面', en: 'Reload' },
} as const satisfies Texts;

import type { Texts } from './texts.ts';

export const searchTexts = {
  title: { zh: '搜索“{q}”', en: 'Search “{q}”' },
  none: {
    zh: '没有找到。可以试试编号的后几位、姓名、手机尾号四位，或者内容中的两个字以上。',
    en: 'Nothing found. Try part of a number, a name, four digits of a phone, or two or more characters of the text.',
  },
  number: { zh: '编号', en: 'Number' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '手机', en: 'Phone' },
  text: { zh: '内容', en: 'Text' },
} as const satisfies Texts;

import type { Words } from '#core/kit/language.ts';

/** What a run says about its end. */
export const runTexts = {
  interrupted: {
    zh: '程序在中途停止，没有写入任何内容，请重新上传',
    en: 'The program stopped half-way; nothing was stored. Upload the file again',
  },
  fault: {
    zh: '程序出错，没有写入任何内容；可以重新上传，仍不行请告诉管理员',
    en: 'Something went wrong and nothing was stored. Upload the file again, or tell the administrator',
  },
  expired: {
    zh: '检查后七天内没有导入，文件已删除',
    en: 'It was not taken in within seven days; the file was deleted',
  },
  changed: {
    zh: '有 {count} 行的编号和日期与台账中已有的相同而内容不同，台账保持原样',
    en: '{count} rows have the number and day of a matter on record but other contents; the record stays as it was',
  },
} as const satisfies Record<string, Words>;

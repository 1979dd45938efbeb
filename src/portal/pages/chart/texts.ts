import type { Words } from '#core/kit/language.ts';

export const chartPageTexts = {
  visits: { zh: '看来访怎么办', en: 'How a visit is handled' },
  letters: { zh: '看来信怎么办', en: 'How a letter is handled' },
  rules: {
    zh: '按{on}有效的规则：{rules}。没有写明法规名称的条文，是《信访工作条例》的。',
    en: 'By the rules in force on {on}: {rules}. Articles are those of the Regulations on Petition Work.',
  },
  print: { zh: '下载打印版（A3）', en: 'To print on A3 (PDF)' },
  alt: { zh: '程序图，下面有文字说明', en: 'The chart; what it says is written below' },
  inWords: { zh: '文字说明', en: 'The same in words' },
  beside: { zh: '这一段还可能有的步骤', en: 'What else can happen here' },
  limit: { zh: '{length}（{name}）', en: '{length} ({name})' },
  comma: { zh: '，', en: ', ' },
} as const satisfies Record<string, Words>;

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { runDue } from '#features/clocks/answer-due-line.ts';
import { lawProblemsToText, loadLaw } from '#features/clocks/load-law.ts';
import type { Command } from './command.ts';
import { sayPlain } from './console.ts';
import { linesOf, lineWriter } from './lines.ts';
import { programFolder } from './program-folder.ts';

export const due: Command = {
  words: {
    zh: '计算期限：逐行读入，逐行给出结果和理由',
    en: 'Compute due dates: one JSON line in, one with the reasons out',
  },
  usage: '- | FILE  [--lang zh|en]',
  positionals: [1, 1],
  options: {
    lang: {
      type: 'string',
      value: 'zh|en',
      words: { zh: '理由的语言（默认 zh）', en: 'language of the reasons (default zh)' },
    },
  },
  details: {
    zh: '例：echo \'{"clock":"handle_r6","from":"2026-03-03","pauses":[["2026-03-10","2026-03-15"]]}\' | npx kaimen due -；可加 "ruleSet":"national-2005" 指明适用的规则',
    en: '"ruleSet":"national-2005" or a preset such as "zj-2016" names the rules; - reads standard input; a wrong line gets {"error":…} in its place and the rest go on',
  },
  run: async ({ options, positionals }) => {
    const tongue = options['lang'] ?? 'zh';
    if (tongue !== 'zh' && tongue !== 'en') {
      sayPlain('✗ --lang: zh | en');
      return 2;
    }
    const law = await loadLaw(join(programFolder, 'law'));
    if (!law.ok) {
      sayPlain(`✗ 法规数据有误 / the law data is wrong:\n${lawProblemsToText(law.error)}`);
      return 1;
    }
    const [source = '-'] = positionals;
    const input: Readable = source === '-' ? process.stdin : createReadStream(source);
    const output = lineWriter(process.stdout);
    await runDue(linesOf(input, output.flush), output.write, law.value, tongue);
    await output.flush();
    return 0;
  },
};

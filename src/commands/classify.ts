import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { classifyLine, learnFromLines, type LearnProblem } from '#features/learning/classify-lines.ts';
import type { Command } from './command.ts';
import { sayPlain } from './console.ts';
import { linesOf, lineWriter } from './lines.ts';

export const classify: Command = {
  words: {
    zh: '内容分类建议：从以往的分类中学习，逐行给出建议和依据的词语',
    en: 'Suggest classes: learn from past matters, answer line by line with the words that decided',
  },
  usage: '--train PAST.jsonl [- | NEW.jsonl]',
  positionals: [0, 1],
  options: {
    train: {
      type: 'string',
      value: 'FILE',
      words: {
        zh: '已分类的事项，每行 {"title","detail","label"}',
        en: 'classified matters, {"title","detail","label"} a line',
      },
    },
  },
  details: {
    zh: '读入每行 {"id","title","detail"}，输出 {"id","label","top":[{"label","words","score"}]}；只是建议，由人决定。不写入任何数据，也不带任何现成模型。',
    en: 'Reads {"id","title","detail"} a line and prints {"id","label","top":[…]}. It only suggests; nothing is stored, and no trained model is shipped.',
  },
  run: async ({ options, positionals }) => {
    const { train } = options;
    if (typeof train !== 'string') {
      sayPlain('✗ 缺少 --train 文件 / --train FILE is missing');
      return 2;
    }
    const model = await learnFromLines(linesOf(createReadStream(train), async () => {}));
    if (!model.ok) {
      sayPlain(`✗ ${train}：${problemToText(model.error)}`);
      return 1;
    }
    const [source = '-'] = positionals;
    const input: Readable = source === '-' ? process.stdin : createReadStream(source);
    const output = lineWriter(process.stdout);
    for await (const line of linesOf(input, output.flush)) output.write(classifyLine(line, model.value));
    await output.flush();
    return 0;
  },
};

function problemToText(problem: LearnProblem): string {
  if (problem.kind === 'learning.too-few-labels')
    return '至少要有两个类别才能学习 / at least two labels are needed to learn';
  const { line, problem: wrong } = problem;
  const field = wrong.field ? ` (${wrong.field})` : '';
  return `第 ${line} 行有误：${lineProblems[wrong.kind].zh}${field} / line ${line}: ${lineProblems[wrong.kind].en}${field}`;
}

const lineProblems = {
  'not-json': { zh: '不是 JSON', en: 'not JSON' },
  'not-object': { zh: '不是 JSON 对象', en: 'not a JSON object' },
  'not-text': { zh: '应是文字', en: 'has to be text' },
  'no-text': { zh: '没有标题也没有内容', en: 'neither title nor detail' },
  'no-label': { zh: '没有类别', en: 'no label' },
} as const;

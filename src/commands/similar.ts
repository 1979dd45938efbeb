import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { groupLines } from '#features/learning/group-lines.ts';
import type { Command } from './command.ts';
import { linesOf, lineWriter } from './lines.ts';

export const similar: Command = {
  words: {
    zh: '相似信访：把同一地点（单位）的同一问题归为一组，并说明依据',
    en: 'Similar petitions: group what is about the same place or body and the same problem, with the reasons',
  },
  usage: '[- | LINES.jsonl] [--reasons]',
  positionals: [0, 1],
  options: {
    reasons: {
      type: 'boolean',
      words: {
        zh: '附上依据：共同的地点、词语和涉及的人数',
        en: 'with reasons: shared places, shared words and how many people',
      },
    },
  },
  details: {
    zh: '读入每行 {"id","title","detail","time","user"}，读完后逐行输出 {"id","group"}；有误的行在原处给出行号和原因。同样的行不论次序，分组相同。只是建议，由人确认；不写入任何数据。',
    en: 'Reads {"id","title","detail","time","user"} a line and, at the end, prints {"id","group"} for each; a wrong line gets its number and what is wrong. The order of the lines makes no difference. It only suggests; nothing is stored.',
  },
  run: async ({ options, positionals }) => {
    const [source = '-'] = positionals;
    const input: Readable = source === '-' ? process.stdin : createReadStream(source);
    const output = lineWriter(process.stdout);
    const lines = linesOf(input, async () => {});
    const telling = options['reasons'] === true ? 'groups-and-reasons' : 'groups';
    let waiting = 0;
    for await (const answer of groupLines(lines, telling)) {
      output.write(answer);
      waiting = (waiting + 1) % writtenTogether;
      if (waiting === 0) await output.flush();
    }
    await output.flush();
    return 0;
  },
};

const writtenTogether = 1000;

// From the words on the command line to a command, or to help and an exit code.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Command, CommandInput } from './command.ts';
import { sayFailure, sayPlain } from './console.ts';

/** Commands by name; each is loaded only when it is asked for. */
export type CommandTable = Readonly<Record<string, () => Promise<Command>>>;

/** Runs what `words` ask for. Answers the exit code: 0 done, 1 failed, 2 asked wrongly. */
export async function runCommand(words: readonly string[], table: CommandTable): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(await overview(table));
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!load) {
    sayPlain(`✗ 没有这个命令：${name} / unknown command: ${name}\n\n${await overview(table)}`);
    return 2;
  }
  const command = await load();
  const input = parseInput(command, rest);
  if (typeof input === 'string') {
    sayPlain(`✗ ${input}\n\n${helpOf(name, command)}`);
    return 2;
  }
  if (input.options['help'] === true) {
    process.stdout.write(helpOf(name, command));
    return 0;
  }
  try {
    return await command.run(input);
  } catch (error) {
    sayFailure(error);
    return 1;
  }
}

const common = {
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
} satisfies ParseArgsOptionsConfig;

function parseInput(command: Command, rest: readonly string[]): CommandInput | string {
  const options: ParseArgsOptionsConfig = { ...common };
  for (const [key, option] of Object.entries(command.options)) options[key] = { type: option.type };
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options,
      allowPositionals: true,
      strict: true,
    });
    const flat: Record<string, string | boolean | undefined> = {};
    for (const [key, value] of Object.entries(values)) flat[key] = Array.isArray(value) ? undefined : value;
    const [min, max] = command.positionals;
    if (flat['help'] !== true && (positionals.length < min || positionals.length > max))
      return positionals.length < min
        ? '缺少参数 / something is missing'
        : `多余的参数 / too much: ${positionals.slice(max).join(' ')}`;
    return { options: flat, positionals };
  } catch (error) {
    return `选项有误 / wrong option: ${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}`;
  }
}

async function overview(table: CommandTable): Promise<string> {
  const lines = ['开门 Kaimen', '', '用法 / usage: kaimen <命令 command> [选项 options]', ''];
  for (const [name, load] of Object.entries(table)) {
    const { words } = await load();
    lines.push(`  ${name.padEnd(10)}${words.zh}`, `  ${' '.repeat(10)}${words.en}`);
  }
  return `${lines.join('\n')}\n\n  kaimen <命令 command> --help\n`;
}

function helpOf(name: string, command: Command): string {
  const lines = [
    `用法 / usage: kaimen ${name}${command.usage ? ` ${command.usage}` : ''}`,
    '',
    command.words.zh,
    command.words.en,
    '',
  ];
  const row = (flag: string, zh: string, en: string): void =>
    void lines.push(`  ${flag.padEnd(22)}${zh}`, `  ${' '.repeat(22)}${en}`);
  for (const [key, { value, words }] of Object.entries(command.options))
    row(`--${key}${value ? ` ${value}` : ''}`, words.zh, words.en);
  row(
    '--data DIR',
    '数据目录（默认 ./data，或环境变量 KAIMEN_DATA）',
    'data folder (default ./data, or KAIMEN_DATA)',
  );
  row('-h, --help', '显示这段说明', 'show this');
  if (command.details) lines.push('', command.details.zh, command.details.en);
  return `${lines.join('\n')}\n`;
}

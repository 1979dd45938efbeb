import { readFile } from 'node:fs/promises';
import { lawRefusals } from '#features/clocks/refusals.ts';
import { checkCalendarText, type LawTextProblem } from '#features/clocks/check-law-text.ts';
import { chooseKeeper } from '#features/clocks/choose-keeper.ts';
import { publishCalendar } from '#features/clocks/keep-law.ts';
import type { Reprojected } from '#features/clocks/reproject-open-clocks.ts';
import { settleLimits } from '#features/clocks/settle-limits.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { createPool } from '#platform/db/pool.ts';
import { buildCore } from '../app.ts';
import type { Command, CommandInput } from './command.ts';
import { say, sayPlain } from './console.ts';
import { loadConfig } from './load-config.ts';
import { openStore } from './open-store.ts';
import { programFolder } from './program-folder.ts';

export const calendar: Command = {
  words: {
    zh: '加入一年的放假安排，并重新计算受影响的期限（运行中也可用）',
    en: 'Add the holidays of a year and compute the limits again that rest on them (also while running)',
  },
  usage: '[FILE.json]  [--user NAME] [--check]',
  positionals: [0, 1],
  options: {
    user: {
      type: 'string',
      value: 'NAME',
      words: {
        zh: '以谁的名义（默认：第一位系统管理员或信访局负责人）',
        en: 'in whose name (default: the first administrator or director)',
      },
    },
    check: { type: 'boolean', words: { zh: '只检查文件', en: 'only check the file' } },
  },
  details: {
    zh: '文件格式同 law/calendars/cn-holidays.json，只需要新的一年。不带文件：显示已公布的年份，并把已可确定的暂定期限重新计算。退出码：0 完成，3 文件有误',
    en: 'The file has the form of law/calendars/cn-holidays.json with the new year alone. Without one: shows the years and settles provisional limits. Exit code: 0 done, 3 the file is wrong',
  },
  run: async (input) => {
    const config = loadConfig(input);
    if (!config) return 1;
    const store = await openStore(config, { joinRunning: true });
    const pool = createPool(store.databaseUrl, { name: 'calendar', max: 2, statementTimeoutMs: 0 });
    try {
      const { filesDir, secret } = store.folder;
      const parts = { pool, clock: systemClock, programFolder, secret: secret(), filesDir };
      const core = await buildCore(parts);
      await core.openLaw.refresh(core.database.read);
      return await keepCalendar(core, input);
    } finally {
      await pool.end();
      await store.close();
    }
  },
};

async function keepCalendar(
  core: Awaited<ReturnType<typeof buildCore>>,
  { options, positionals: [file] }: CommandInput,
): Promise<number> {
  const { years } = core.openLaw.current().calendar;
  if (file === undefined) {
    for (const { year, papers } of years) process.stdout.write(`${year}\t${papers.join(' ')}\n`);
    tellReprojected(await settleLimits(core));
    return 0;
  }
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    say({ zh: `✗ 没有这个文件：${file}`, en: 'there is no such file' });
    return 3;
  }
  const checked = checkCalendarText(text, core.openLaw.current().calendar);
  if (!checked.ok) return tellProblems(file, checked.error);
  if (options['check'] === true) {
    say({ zh: '✓ 文件无误', en: 'the file is right' });
    return 0;
  }
  const directory = await core.directory(core.database.read);
  const user = options['user'];
  const keeper = directory && chooseKeeper(directory, typeof user === 'string' ? user : undefined);
  if (!keeper?.ok) {
    const { zh, en } = lawRefusals['clocks.not-yours'].words;
    say({ zh: `✗ ${zh}`, en });
    return 1;
  }
  const done = await publishCalendar(text, { actor: keeper.value, cause: `calendar ${file}` }, core);
  if (!done.ok) throw new Error(done.error.kind);
  tellReprojected(done.value);
  return 0;
}

function tellProblems(file: string, problems: readonly LawTextProblem[]): number {
  for (const { path, line, problem } of problems)
    sayPlain(`✗ ${file}${line ? `:${line}` : ''} ${path}: ${problem}`);
  return 3;
}

function tellReprojected({ petitions, moved, settled }: Reprojected): void {
  say({
    zh: `✓ ${petitions} 件：${moved} 个期限有变动，${settled} 个不变但已确定；每个都记明原期限和依据`,
    en: `${petitions} petitions: ${moved} limits moved, ${settled} stayed and are settled, each with its cause recorded`,
  });
}

import { parsePlainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { rungs, rungWords } from '#core/supervision/ladder.ts';
import { previewSweep, sweepClocks, type Swept } from '#features/supervision/sweep-clocks.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { createPool } from '#platform/db/pool.ts';
import { buildCore } from '../app.ts';
import type { Command, CommandInput } from './command.ts';
import { say, sayPlain } from './console.ts';
import { loadConfig } from './load-config.ts';
import { openStore } from './open-store.ts';
import { programFolder } from './program-folder.ts';

export const sweep: Command = {
  words: {
    zh: '查看全部期限：到点的黄灯、红灯和催办、督办建议各记录一次（运行中也可用）',
    en: 'Look at every limit: record amber, red and what follows, each once (also while running)',
  },
  usage: '[--as-of DAY] [--dry-run]',
  positionals: [0, 0],
  options: {
    'as-of': {
      type: 'string',
      value: 'DAY',
      words: {
        zh: '按哪一天查看，写作 2026-03-02（默认今天；以后的日子只能与 --dry-run 同用）',
        en: 'the day to look as of, such as 2026-03-02 (default today; a later day only with --dry-run)',
      },
    },
    'dry-run': { type: 'boolean', words: { zh: '只显示数目，不记录', en: 'only count, record nothing' } },
  },
  details: {
    zh: '阶梯在 law/supervision/warnings.json，可在“期限规则”页另定。重复执行不会重复记录；停机期间错过的会补记，注明到点的日子。退出码：0 完成，2 日期有误',
    en: 'The ladder is law/supervision/warnings.json until the page of rules sets another. Asked twice it records once; what was missed while the program was off is made up, with the day it became true. Exit code: 0 done, 2 the day is wrong',
  },
  run: async (input) => {
    const today = systemClock.today();
    const asOf = readDay(input, today);
    if (!asOf) return 2;
    const config = loadConfig(input);
    if (!config) return 1;
    const store = await openStore(config, { joinRunning: true });
    const pool = createPool(store.databaseUrl, { name: 'sweep', max: 2, statementTimeoutMs: 0 });
    try {
      const { filesDir, secret } = store.folder;
      const parts = { pool, clock: systemClock, programFolder, secret: secret(), filesDir };
      const core = await buildCore(parts);
      return await sweepOnce(core, asOf, input.options['dry-run'] === true);
    } finally {
      await pool.end();
      await store.close();
    }
  },
};

function readDay({ options }: CommandInput, today: PlainDate): PlainDate | undefined {
  const text = options['as-of'];
  const day = typeof text === 'string' ? parsePlainDate(text) : today;
  if (!day) sayPlain(`✗ --as-of: 2026-03-02`);
  if (!day || day <= today || options['dry-run'] === true) return day;
  say({
    zh: '✗ 以后的期限还没有到，只能加 --dry-run 预看',
    en: 'a later day has not come yet: look at it with --dry-run',
  });
  return undefined;
}

async function sweepOnce(
  core: Awaited<ReturnType<typeof buildCore>>,
  today: PlainDate,
  dry: boolean,
): Promise<number> {
  const { database, clock, openLaw } = core;
  const directory = await core.directory(database.read);
  if (!directory) {
    say({ zh: '系统尚未设置，没有期限可查', en: 'not set up yet, there are no limits' });
    return 0;
  }
  const { jurisdictionId } = directory.office;
  await openLaw.refresh(database.read);
  const ladders = openLaw.book.ladders();
  const order = { jurisdictionId, today, ladders, at: clock.now(), cause: `sweep ${today}` };
  tell(await (dry ? previewSweep(database.read, order) : sweepClocks(database, order)), today, dry);
  return 0;
}

function tell({ petitions, raised }: Swept, today: PlainDate, dry: boolean): void {
  for (const rung of rungs)
    process.stdout.write(`${rung}\t${raised[rung]}\t${rungWords[rung].zh} / ${rungWords[rung].en}\n`);
  if (dry)
    say({
      zh: `按 ${today} 查看，将记录 ${petitions} 件的预警；这次没有记录`,
      en: `as of ${today} ${petitions} petitions would be warned; nothing was recorded`,
    });
  else
    say({
      zh: `✓ 按 ${today} 查看，${petitions} 件记录了预警`,
      en: `as of ${today}: ${petitions} petitions warned`,
    });
}

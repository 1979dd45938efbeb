import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { buildCore } from '../app.ts';
import type { ImportMapping } from '#core/imports/import-mapping.ts';
import { chooseImporter } from '#features/imports/choose-importer.ts';
import { keepToLaw } from '#features/clocks/keep-to-law.ts';
import { loadMapping } from '#features/imports/load-mapping.ts';
import type { Findings } from '#features/imports/read-in-batches.ts';
import {
  checkTable,
  takeInTable,
  type TakenIn,
  type TakeInRefusal,
} from '#features/imports/take-in-table.ts';
import type { Result } from '#core/kit/result.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { createPool } from '#platform/db/pool.ts';
import type { Config } from '#platform/config/read-config.ts';
import type { Command, CommandInput } from './command.ts';
import { say, sayStep } from './console.ts';
import { loadConfig } from './load-config.ts';
import { openStore } from './open-store.ts';
import { programFolder } from './program-folder.ts';
import { stopSignal } from './stop-signal.ts';
import { progressTeller, tellOutcome, tellRefusal } from './tell-import.ts';

export const importTable: Command = {
  words: { zh: '导入原有台账（.xlsx 或 .csv）', en: 'Take in an old ledger (.xlsx or .csv)' },
  usage: 'FILE --as letters|visits|online|online-replied|classes [options]',
  positionals: [1, 1],
  options: {
    as: { type: 'string', value: 'KIND', words: { zh: '台账的种类', en: 'the kind of table' } },
    mapping: {
      type: 'string',
      value: 'FILE.json',
      words: { zh: '自己的列对应关系，代替 --as', en: 'columns of your own, instead of --as' },
    },
    'dry-run': {
      type: 'boolean',
      words: { zh: '只检查，不写入', en: 'check every row, store nothing' },
    },
    'keep-good': {
      type: 'boolean',
      words: {
        zh: '有问题的行跳过，其余写入（默认：有一行有问题就全部不写入）',
        en: 'leave bad rows out (default: one bad row keeps the whole file out)',
      },
    },
    errors: {
      type: 'string',
      value: 'FILE.xlsx',
      words: {
        zh: '把有问题的行写到这个工作簿，改好后可再导入',
        en: 'write bad rows to this workbook, to correct and import',
      },
    },
    open: {
      type: 'boolean',
      words: {
        zh: '登记为正在办理的新事项并计算期限（默认：作为历史台账）',
        en: 'register as running matters with limits (default: as earlier ones)',
      },
    },
    user: {
      type: 'string',
      value: 'NAME',
      words: {
        zh: '以谁的名义导入（默认：第一位信访接待员或负责人）',
        en: 'in whose name (default: the first clerk or director)',
      },
    },
  },
  details: {
    zh: '同一行再次导入不会重复。全部导入时退出码为 0；有问题的行或无法读取时为 3。Kaimen 运行时也可以导入。',
    en: 'The same row comes in once. Exit code 0: all is in; 3: rows with problems, or a file that cannot be read. Works while Kaimen runs.',
  },
  run: async (input) => {
    const wanted = input.options['mapping'] ?? input.options['as'];
    if (typeof wanted !== 'string') {
      say({ zh: '✗ 请用 --as 指明台账的种类', en: 'say with --as which kind of table it is' });
      return 2;
    }
    const config = loadConfig(input);
    if (!config) return 1;
    const [file = ''] = input.positionals;
    if (!existsSync(file)) {
      say({ zh: `✗ 没有这个文件：${file}`, en: 'there is no such file' });
      return 3;
    }
    const mapping = await loadMapping(join(programFolder, 'law'), wanted);
    if (!mapping.ok) return tellRefusal(mapping.error, 2);
    return importFile(input, config, mapping.value);
  },
};

async function importFile(input: CommandInput, config: Config, mapping: ImportMapping): Promise<number> {
  const stop = stopSignal();
  const abort = new AbortController();
  void stop.requested.then(() => abort.abort());
  const store = await openStore(config, { joinRunning: true });
  const pool = createPool(store.databaseUrl, { name: 'import', max: 2 });
  try {
    const { filesDir, secret } = store.folder;
    const core = await buildCore({ pool, clock: systemClock, programFolder, secret: secret(), filesDir });
    await core.openLaw.refresh(core.database.read);
    const matters = { ...core, database: keepToLaw(core.database, core.openLaw) };
    return await importInto(matters, input, mapping, abort.signal);
  } catch (error) {
    if (!abort.signal.aborted) throw error;
    say({ zh: '✗ 已停止，没有写入任何内容', en: 'stopped; nothing was stored' });
    return 1;
  } finally {
    await pool.end();
    await store.close();
    stop.forget();
  }
}

async function importInto(
  core: Awaited<ReturnType<typeof buildCore>>,
  { options, positionals }: CommandInput,
  mapping: ImportMapping,
  signal: AbortSignal,
): Promise<number> {
  const directory = await core.directory(core.database.read);
  if (!directory) {
    say({
      zh: '✗ 还没有完成设置，请先启动并打开设置页面',
      en: 'not set up yet: start Kaimen and set it up first',
    });
    return 1;
  }
  const user = options['user'];
  const actor = chooseImporter(directory, typeof user === 'string' ? user : undefined);
  if (!actor.ok) return tellRefusal(actor.error, 1);
  const [source = ''] = positionals;
  const task = {
    runId: uuid(),
    source,
    fileName: basename(source),
    mapping,
    actor: actor.value,
    directory,
    open: options['open'] === true,
    keepGood: options['keep-good'] === true,
  };
  sayStep({
    zh: `以 ${directory.personName(actor.value.accountId)} 的名义导入 ${task.fileName}`,
    en: `importing as ${directory.person(actor.value.accountId)?.username ?? ''}`,
  });
  const hooks = { signal, onProgress: progressTeller() };
  const errors = options['errors'];
  const done: Result<Findings | TakenIn, TakeInRefusal> =
    options['dry-run'] === true ? await checkTable(task, core, hooks) : await takeInTable(task, core, hooks);
  return tellOutcome(done, typeof errors === 'string' ? errors : undefined);
}

import type { Command } from './command.ts';
import { say } from './console.ts';
import { loadConfig } from './load-config.ts';
import { openStore } from './open-store.ts';

export const migrateDatabase: Command = {
  words: {
    zh: '把数据库升级到本程序需要的结构（启动时也会自动进行）',
    en: 'Bring the database up to date (starting does it too)',
  },
  usage: '[--data DIR]',
  positionals: [0, 0],
  options: {},
  run: async (input) => {
    const config = loadConfig(input);
    if (!config) return 1;
    const store = await openStore(config);
    await store.close();
    const count = store.migrated.length;
    say({
      zh: `✓ 数据库已是最新，本次执行 ${count} 个升级`,
      en: `the database is up to date, ${count} applied now`,
    });
    return 0;
  },
};

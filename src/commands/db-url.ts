import { locateDataFolder } from '#platform/data-folder/data-folder.ts';
import type { Command } from './command.ts';
import { say } from './console.ts';
import { loadConfig } from './load-config.ts';
import { findDatabaseUrl } from './open-store.ts';

export const dbUrl: Command = {
  words: { zh: '显示正在运行的数据库的连接地址', en: 'Print the connection string of the running database' },
  usage: '[--data DIR]',
  positionals: [0, 0],
  options: {},
  details: {
    zh: '地址含密码，请勿外传。例：psql "$(npx kaimen db-url)"',
    en: 'It contains a password: keep it to yourself. For example: psql "$(npx kaimen db-url)"',
  },
  run: async (input) => {
    const config = loadConfig(input);
    if (!config) return 1;
    const url = findDatabaseUrl(config, locateDataFolder(config.dataFolder));
    if (url === undefined) {
      say({
        zh: '✗ 数据库没有在运行，请先启动 Kaimen',
        en: 'the database is not running, start Kaimen first',
      });
      return 1;
    }
    process.stdout.write(`${url}\n`);
    return 0;
  },
};

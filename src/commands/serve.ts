import type { Command } from './command.ts';
import { loadConfig } from './load-config.ts';
import { serveUntilStopped } from './run-server.ts';

export const serve: Command = {
  words: { zh: '启动 Kaimen（npm start）', en: 'Start Kaimen (npm start)' },
  usage: '[--port N] [--host ADDRESS] [--data DIR]',
  positionals: [0, 0],
  options: {
    port: {
      type: 'string',
      value: 'N',
      words: { zh: '端口（默认 8080，或环境变量 PORT）', en: 'port (default 8080, or PORT)' },
    },
    host: {
      type: 'string',
      value: 'ADDRESS',
      words: {
        zh: '监听地址（默认 127.0.0.1；0.0.0.0 供其他电脑访问）',
        en: 'address to listen on (default 127.0.0.1; 0.0.0.0 for other computers)',
      },
    },
  },
  details: { zh: '其他设置见 docs/config.md', en: 'Further settings: docs/config.md' },
  run: async (input) => {
    const config = loadConfig(input);
    if (!config) return 1;
    await serveUntilStopped(config);
    return 0;
  },
};

import { prepareDemonstration } from '../demo/prepare-demonstration.ts';
import { administrator, shownAccounts, staff } from '../demo/staff.ts';
import { county, departments, towns } from '../demo/county.ts';
import type { Config } from '#platform/config/read-config.ts';
import type { Command } from './command.ts';
import { say, sayPlain, sayStep } from './console.ts';
import { loadConfig } from './load-config.ts';
import { programFolder } from './program-folder.ts';
import { serveUntilStopped, type BeforeOpening } from './run-server.ts';
import { serve } from './serve.ts';
import { stopSignal } from './stop-signal.ts';

const petitionsDefault = 360;
const petitionsMax = 2_000;

export const demo: Command = {
  words: {
    zh: '启动带演示数据的 Kaimen（npm run demo）',
    en: 'Start Kaimen with a demonstration county (npm run demo)',
  },
  usage: '[--port N] [--host ADDRESS] [--petitions N] [--data DIR]',
  positionals: [0, 0],
  options: {
    ...serve.options,
    petitions: {
      type: 'string',
      value: 'N',
      words: {
        zh: `信访事项件数（默认 ${petitionsDefault}，首次填充时有效）`,
        en: `number of petitions (default ${petitionsDefault}; counts when first filled)`,
      },
    },
  },
  details: {
    zh: '只在空的数据库里填充虚构的青禾县；没有填完时，再次运行会重新填充。密码见 KAIMEN_DEMO_PASSWORD。',
    en: 'Fills an invented county into an empty database only; begun and not finished, it is filled anew at the next run. Password: KAIMEN_DEMO_PASSWORD.',
  },
  run: async (input) => {
    const config = loadConfig(input);
    const petitions = Number(input.options['petitions'] ?? petitionsDefault);
    if (!Number.isInteger(petitions) || petitions < 1 || petitions > petitionsMax) {
      say({
        zh: `✗ --petitions 应是 1 到 ${petitionsMax} 的整数`,
        en: `--petitions must be a whole number from 1 to ${petitionsMax}`,
      });
      return 2;
    }
    if (!config) return 1;
    await serveUntilStopped(config, (parts) => prepare(parts, config, petitions));
    return 0;
  },
};

async function prepare(
  { store, pool }: Parameters<BeforeOpening>[0],
  config: Config,
  petitions: number,
): Promise<void> {
  const { folder, databaseUrl } = store;
  const stop = stopSignal();
  try {
    const { password } = await prepareDemonstration(
      {
        pool,
        config,
        databaseUrl,
        programFolder,
        root: folder.root,
        secret: folder.secret(),
        filesDir: folder.filesDir,
        formsDir: folder.formsDir,
        forgetSetupToken: folder.forgetSetupToken,
      },
      {
        petitions,
        now: new Date(),
        password: config.demoPassword,
        isStopped: stop.isRequested,
        onProgress: progressTeller(),
        onRefill: () =>
          sayStep({
            zh: '上次的演示数据没有填完，正在清空重填',
            en: 'the demonstration was not finished last time and is being filled anew',
          }),
      },
    );
    tellAccounts(password);
  } finally {
    stop.forget();
  }
}

/** A line each tenth of the way. */
function progressTeller(): (done: number, all: number) => void {
  let told = -1;
  return (done, all) => {
    const tenth = Math.floor((done * 10) / all);
    if (tenth === told) return;
    told = tenth;
    sayStep({
      zh: `填充演示数据，第 ${done} 步，共 ${all} 步`,
      en: `filling the demonstration, ${done} of ${all}`,
    });
  };
}

function tellAccounts(password: string): void {
  sayPlain('');
  say({ zh: `演示账号（密码都是 ${password}）`, en: `Demonstration accounts (password: ${password})` });
  for (const username of shownAccounts) {
    const person = staff.find((member) => member.username === username);
    const unit = person ? unitName(person.unit) : county.officeName;
    const { personName, title } = person ?? administrator;
    sayPlain(`  ${username.padEnd(10)}${unit}　${title}　${personName}`);
  }
  sayPlain('');
}

function unitName(key: string): string {
  if (key === 'county') return county.name;
  const department = Object.entries(departments).find(([name]) => name === key)?.[1];
  const town = towns.find(({ divisionCode }) => divisionCode === key);
  return department?.name ?? town?.name ?? county.officeName;
}

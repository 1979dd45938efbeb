// What the tests need from the system beside npm packages: an older PostgreSQL, a browser, Chinese fonts, a PDF reader.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const postgresRoot = '/usr/lib/postgresql';
const oldestMajor = 15;

const needed = [
  { name: 'postgresql', present: () => findOldestPostgres() !== undefined },
  { name: 'chromium', present: () => existsSync('/usr/bin/chromium') },
  {
    name: 'fonts-noto-cjk',
    present: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
  { name: 'poppler-utils', present: () => existsSync('/usr/bin/pdftotext') },
];

/** Installs what is missing as root on Debian; otherwise throws with the exact command to run. */
export function ensureSystemPackages() {
  const missing = needed.filter(({ present }) => !present()).map(({ name }) => name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `测试还需要这些系统软件，请以 root 执行 / the tests also need these system packages; as root run:\n  ${command}`,
    );
  process.stdout.write(`  · 正在安装系统软件 / installing system packages: ${missing.join(' ')}\n`);
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...missing);
}

/** The oldest PostgreSQL of the system that the program supports. */
export function findOldestPostgres() {
  if (!existsSync(postgresRoot)) return undefined;
  const [major] = readdirSync(postgresRoot)
    .map(Number)
    .filter((number) => number >= oldestMajor && existsSync(`${postgresRoot}/${number}/bin/initdb`))
    .toSorted((a, b) => a - b);
  return major === undefined ? undefined : { major, folder: `${postgresRoot}/${major}` };
}

function apt(...args) {
  const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) throw new Error(`apt-get ${args.join(' ')}\n${result.stdout}${result.stderr}`);
}

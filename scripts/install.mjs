// Installs the packages the lockfile names, when they are not there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const modules = `${root}node_modules`;
const stamp = `${modules}/.kaimen-lock`;
const localNode = `${modules}/.bin/node`;
const wantedMajor = 24;

/** Runs `npm install` when packages are missing or the lockfile has changed since. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write(
    '  · 正在安装所需的程序包（首次约一两分钟） / installing packages (a minute or two the first time)\n',
  );
  // `npm ci` stops at packages for other systems that a registry does not carry; this goes on without them.
  const result = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // The installer's own words belong beside ours; stdout is for results.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` },
  });
  if (result.error) throw new Error(`找不到 npm / npm was not found: ${result.error.message}`);
  if (result.status !== 0)
    throw new Error(
      '安装失败，请检查网络或 npm 镜像设置后重试 / installing failed; check the network or the npm mirror and try again',
    );
  writeFileSync(stamp, wanted);
}

/** The Node that runs the program: the one installed with it, else this one when it is new enough. Throws in words otherwise. */
export function nodeForProgram() {
  if (existsSync(localNode) && spawnSync(localNode, ['--version']).status === 0) return localNode;
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  throw new Error(
    `本机的 Node 是 ${process.versions.node}，程序需要 Node ${wantedMajor}。请安装 Node ${wantedMajor} 后重试。\n` +
      `  This computer has Node ${process.versions.node}; Node ${wantedMajor} is needed. Install it and try again.`,
  );
}

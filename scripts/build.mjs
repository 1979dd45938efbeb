// Builds the server and the desk into dist/ when their sources changed. `node scripts/build.mjs` builds in any case.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { nodeForProgram } from './install.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const stampFile = `${root}dist/build.json`;
const server = {
  result: `${root}dist/server/main.js`,
  sources: [
    'app.ts',
    'main.ts',
    'commands',
    'contract',
    'core',
    'demo',
    'features',
    'ledger',
    'platform',
    'portal',
  ].map((room) => `src/${room}`),
};
const desk = {
  result: `${root}dist/desk/index.html`,
  sources: ['src/contract', 'src/core', 'src/desk', 'law/codes', 'vite.config.ts', 'scripts/antd-styles.ts'],
};

/** Builds what changed since the last build. Costs a few milliseconds when nothing did. */
export async function ensureBuilt({ force = false } = {}) {
  const now = { server: fingerprint(server), desk: fingerprint(desk) };
  const past = force ? {} : readStamp();
  if (past.server === now.server && past.desk === now.desk) return;
  process.stderr.write('  · 正在构建程序 / building the program\n');
  if (past.server !== now.server) await buildServer();
  if (past.desk !== now.desk) buildDesk();
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ server: fingerprint(server), desk: fingerprint(desk) }));
}

async function buildServer() {
  const { build } = await import('esbuild');
  const fresh = `${root}dist/server.${process.pid}`;
  await build({
    entryPoints: [`${root}src/main.ts`],
    outdir: fresh,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'error',
  });
  swap(fresh, `${root}dist/server`);
}

function buildDesk() {
  if (!existsSync(`${root}src/desk/main.tsx`)) return;
  const fresh = `${root}dist/desk.${process.pid}`;
  const args = ['build', '--logLevel', 'warn', '--outDir', fresh, '--emptyOutDir'];
  const result = spawnSync(nodeForProgram(), [`${root}node_modules/vite/bin/vite.js`, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error('界面构建失败 / building the desk failed');
  swap(fresh, `${root}dist/desk`);
}

// Whole or not at all: two starts may build at the same moment.
function swap(fresh, place) {
  const old = `${place}.old.${process.pid}`;
  if (existsSync(place)) renameSync(place, old);
  rmSync(old, { recursive: true, force: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
}

// Names, sizes and times of all sources: reading their content would cost more than it tells.
function fingerprint({ result, sources }) {
  const hash = createHash('sha256');
  const add = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory())
      return readdirSync(path)
        .toSorted()
        .forEach((name) => add(`${path}/${name}`));
    if (/\.test\.tsx?$/.test(path)) return;
    hash.update(`${path.slice(root.length)} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const source of [...sources, 'package-lock.json', 'scripts/build.mjs']) add(`${root}${source}`);
  return hash.update(String(existsSync(result))).digest('hex');
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBuilt({ force: true });

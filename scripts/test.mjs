// `npm test`: everything, on a fresh machine too.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { quickSteps, root, runSteps, vitest } from './steps.mjs';
import { ensureSystemPackages, findOldestPostgres } from './system-packages.mjs';

try {
  ensureInstalled();
  ensureSystemPackages();
  await ensureBuilt();
} catch (error) {
  process.stdout.write(`✗ ${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  process.exit(1);
}

const { major, folder } = findOldestPostgres();
const hasTests = (path) =>
  existsSync(join(root, path)) && readdirSync(join(root, path)).some((name) => name.endsWith('.test.ts'));

process.exit(
  runSteps([
    ...quickSteps(),
    vitest('数据库：随程序的 PostgreSQL database: shipped PostgreSQL', 'db'),
    vitest(`数据库：系统的 PostgreSQL ${major} database: the system's PostgreSQL ${major}`, 'db', {
      KAIMEN_TEST_PG: `${major}:${folder}`,
    }),
    vitest('整个程序 the whole program', 'program', { KAIMEN_TEST_PG: `${major}:${folder}` }),
    ...(hasTests('tests/journeys') ? [vitest('浏览器走查 journeys in a browser', 'journeys')] : []),
  ]),
);

// `npm run bench`: under the program's own Node, whatever Node npm runs on.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeForProgram } from './install.mjs';

ensureInstalled();
const bench = fileURLToPath(new URL('../bench/run-bench.ts', import.meta.url));
process.exit(spawnSync(nodeForProgram(), [bench], { stdio: 'inherit' }).status ?? 1);

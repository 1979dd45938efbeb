#!/usr/bin/env node
// The program's front door. Runs under any Node from 20 on: installs what is missing, builds what changed,
// and hands over to the built program under Node 24. Everything it says goes to stderr.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, nodeForProgram } from './install.mjs';

const root = new URL('../', import.meta.url);

try {
  ensureInstalled();
  await ensureBuilt();
  run(nodeForProgram(), new URL('dist/server/main.js', root).pathname);
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function run(node, program) {
  // The channel tells the program when this script is gone, however it went.
  const child = spawn(node, ['--enable-source-maps', program, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Pages are drawn ten times faster without the checks for those who write them.
    env: { NODE_ENV: 'production', ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`✗ ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

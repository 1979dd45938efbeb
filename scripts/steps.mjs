// Runs the checks one after another, one line each, and counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeForProgram } from './install.mjs';

export const root = fileURLToPath(new URL('../', import.meta.url));

const tool = (path, ...args) => [nodeForProgram(), join(root, 'node_modules', path), ...args];

/** The checks that need no server and no browser. */
export const quickSteps = () => [
  { name: '格式 format', command: tool('oxfmt/bin/oxfmt', '--check', '.') },
  { name: '规范与边界 lint and boundaries', command: tool('oxlint/bin/oxlint', '--quiet') },
  { name: '类型：核心 types: core', command: tool('typescript/bin/tsc', '-p', 'src/core/tsconfig.json') },
  { name: '类型：服务端 types: server', command: tool('typescript/bin/tsc', '-p', 'tsconfig.json') },
  { name: '类型：界面 types: desk', command: tool('typescript/bin/tsc', '-p', 'src/desk/tsconfig.json') },
  { name: '无用代码 dead code', command: tool('knip/bin/knip.js', '--treat-config-hints-as-errors') },
  vitest('规则与全屋检查 rules and the whole house', 'pure'),
];

/** A step that runs one of the projects of vitest.config.ts, or the files of it whose path holds `part`. */
export function vitest(name, project, env = {}, part = undefined) {
  return { name, env, project, part };
}

/** Runs the steps in order, all of them, prints the totals, and answers the exit code. */
export function runSteps(steps) {
  const began = performance.now();
  const totals = { passed: 0, failed: 0 };
  for (const step of steps) runStep(step, totals);
  process.stdout.write(`  ${seconds(began)}\n${totals.passed} passed, ${totals.failed} failed\n`);
  return totals.failed === 0 ? 0 : 1;
}

function runStep(step, totals) {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'kaimen-step-'));
  const report = join(folder, 'report.json');
  const result = spawnSync(...commandOf(step, report), {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      ...step.env,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      FORCE_COLOR: '0',
    },
  });
  const tests = step.project ? countTests(report) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  totals.passed += tests.passed;
  // A step that fails without a failing test still counts: nothing fails silently.
  totals.failed += tests.failed || (result.status === 0 ? 0 : 1);
  const good = result.status === 0 && tests.failed === 0;
  const count = step.project ? `  ${tests.passed} passed, ${tests.failed} failed` : '';
  process.stdout.write(`${good ? '✓' : '✗'} ${step.name}  ${seconds(began)}${count}\n`);
  if (!good)
    process.stdout.write(`${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}\n`);
}

function commandOf(step, report) {
  const [program, ...args] = step.project
    ? tool(
        'vitest/vitest.mjs',
        'run',
        '--project',
        step.project,
        ...(step.part ? [step.part] : []),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      )
    : step.command;
  return [program, args];
}

function countTests(report) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

// `npm run walks -- 50000 [seed]`: the random walks of the tests (the whole road, the ladder of reviews, weight and
// distance), as many of each kind as wanted. Prints what was walked and the seed, so that a walk that broke a rule can
// be walked again.
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { runSteps, vitest } from './steps.mjs';

const [count = '50000', seed = String(randomInt(10 ** 9))] = process.argv.slice(2);
if (!/^[1-9]\d{0,7}$/.test(count) || !/^\d{1,9}$/.test(seed)) {
  process.stderr.write(
    '用法：npm run walks -- 次数 [种子]，都是整数 / usage: npm run walks -- count [seed], whole numbers\n',
  );
  process.exit(2);
}
ensureInstalled();
process.stdout.write(`${count} walks of each kind, seed ${seed}\n`);
const folder = mkdtempSync(join(tmpdir(), 'kaimen-walks-'));
const tally = join(folder, 'tally');
const env = { KAIMEN_WALKS: count, KAIMEN_WALKS_SEED: seed, KAIMEN_WALKS_TALLY: tally };
const failed = runSteps([
  vitest('全程走查 the whole road', 'pure', env, 'petition-walk'),
  vitest('复查复核走查 the ladder of reviews', 'pure', env, 'review-walk'),
  vitest('质量走查 weight, distance, execution', 'pure', env, 'quality-walk'),
]);
process.stdout.write(`${walked()}, seed ${seed}\n`);
if (failed) process.stdout.write(`再走一遍 walk it again: npm run walks -- ${count} ${seed}\n`);
rmSync(folder, { recursive: true, force: true });
process.exit(failed);

function walked() {
  const lines = existsSync(tally) ? readFileSync(tally, 'utf8').trim().split('\n') : [];
  const total = (name) => lines.reduce((sum, line) => sum + JSON.parse(line)[name], 0);
  return `${total('walks')} walks, ${total('steps')} steps`;
}

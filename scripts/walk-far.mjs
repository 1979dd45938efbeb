// `npm run walks -- 50000 [seed]`: the random walks of the tests, as many as wanted. Prints the count and the seed, so
// that a walk that broke a rule can be walked again.
import { randomInt } from 'node:crypto';
import { ensureInstalled } from './install.mjs';
import { runSteps, vitest } from './steps.mjs';

const [count = '50000', seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
if (!/^[1-9]\d{0,7}$/.test(count) || !/^\d{1,10}$/.test(seed)) {
  process.stderr.write(
    '用法：npm run walks -- 次数 [种子]，都是整数 / usage: npm run walks -- count [seed], whole numbers\n',
  );
  process.exit(2);
}
ensureInstalled();
process.stdout.write(`${count} walks of each kind, seed ${seed}\n`);
const env = { KAIMEN_WALKS: count, KAIMEN_WALKS_SEED: seed };
process.exit(runSteps([vitest('随机走查 random walks', 'pure', env, 'petition-walk')]));

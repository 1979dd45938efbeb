import { createPool } from '#platform/db/pool.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger, type Finding } from '#ledger/verify.ts';
import type { Words } from '#core/kit/language.ts';
import type { Command } from './command.ts';
import { say, sayStep } from './console.ts';
import { loadConfig } from './load-config.ts';
import { openStore } from './open-store.ts';

export const verify: Command = {
  words: {
    zh: '核对台账：每条记录未被改动，每张表与记录一致（运行中也可用）',
    en: 'Check the ledger: no event altered, every table as its events say (also while running)',
  },
  usage: '[--data DIR]',
  positionals: [0, 0],
  options: {},
  details: { zh: '退出码：0 一致，3 有不符之处', en: 'Exit code: 0 all is well, 3 something differs' },
  run: async (input) => {
    const config = loadConfig(input);
    if (!config) return 1;
    const store = await openStore(config, { joinRunning: true });
    const pool = createPool(store.databaseUrl, { statementTimeoutMs: 0, max: 2 });
    try {
      return await verifyAll(openDatabase(pool).read);
    } finally {
      await pool.end();
      await store.close();
    }
  },
};

async function verifyAll(read: Parameters<typeof verifyLedger>[0]): Promise<number> {
  const office = await read.selectFrom('office').select('jurisdiction_id').executeTakeFirst();
  if (!office) {
    say({ zh: '系统尚未设置，没有可核对的内容', en: 'not set up yet, nothing to check' });
    return 0;
  }
  const result = await verifyLedger(read, office.jurisdiction_id, (streams) => {
    if (streams % 5_000 === 0) sayStep({ zh: `已核对 ${streams} 件`, en: `${streams} checked` });
  });
  const { streams, events, findings } = result;
  for (const finding of findings)
    process.stdout.write(
      `${finding.streamId}\t${finding.what}\t${finding.detail}\t${findingWords[finding.what].zh}\n`,
    );
  if (findings.length === 0) {
    say({
      zh: `✓ 已核对 ${streams} 件、${events} 条记录，全部一致`,
      en: `${streams} streams and ${events} events checked, all is well`,
    });
    return 0;
  }
  say({ zh: `✗ 发现 ${findings.length} 处不符`, en: `${findings.length} findings` });
  return 3;
}

const findingWords = {
  'event-altered': { zh: '记录被改动', en: 'event altered' },
  'event-missing': { zh: '记录缺失', en: 'event missing' },
  'table-differs': { zh: '表与记录不一致', en: 'table differs from the events' },
  'row-without-events': { zh: '表中有没有记录的事项', en: 'row without events' },
} as const satisfies Record<Finding['what'], Words>;

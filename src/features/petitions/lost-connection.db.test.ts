import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { registerPetition } from '#contract/petitions.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, visitIntake } from '../../../tests/support/office.ts';

async function countRows({ owner }: TestDatabase): Promise<readonly unknown[]> {
  const tables = ['event', 'petition', 'petitioner', 'query_code', 'request_answer', 'petition_text'];
  const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  return (
    await owner.query(
      `select ${counts.join(', ')}, (select last from number_series where series like 'petition %')`,
    )
  ).rows;
}

// Ends the connections that are in the middle of something, as a dying server would.
async function killWaiting({ owner }: TestDatabase): Promise<number> {
  const { rowCount } = await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`,
  );
  return rowCount ?? 0;
}

it('a connection lost in the middle of a save leaves nothing half-written, says so, and the same send works afterwards', async () => {
  const database = await testDatabase();
  const office = await testOffice(database.pool);
  await register(office.clerk);
  const before = await countRows(database);

  // Somebody holds the row that gives the next number, so the save waits in its middle.
  const holder = await database.owner.connect();
  await holder.query('begin');
  await holder.query('select * from number_series for update');
  const body = { requestId: randomUUID(), intake: visitIntake() };
  const saving = office.clerk.call(registerPetition, { body });
  while ((await killWaiting(database)) === 0) await new Promise((resolve) => setImmediate(resolve));
  const lost = await saving;
  await holder.query('rollback');
  holder.release();

  expect(lost).toMatchObject({ ok: false, status: 503, problem: { kind: 'database-unavailable' } });
  expect(lost.ok ? '' : lost.problem.title).toContain('没有写入任何内容');
  expect(await countRows(database)).toEqual(before);
  const again = await office.clerk.call(registerPetition, { body });
  expect(again).toMatchObject({ ok: true, value: { number: '330106-2026-000002' } });
});

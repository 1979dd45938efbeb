import { beforeAll, describe, expect, it } from 'vitest';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { register, testOffice, type TestOffice } from '../support/office.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const verify = () =>
  verifyLedger(openDatabase(database.pool).read, '330106' as JurisdictionId, () => undefined);

async function registered(): Promise<string> {
  const { id, version } = await register(office.clerk);
  const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
  await office.clerk.do(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
  return id;
}

// As the owner of the database, who may do what the program may not, and then puts it right again.
async function tamper(change: string, undo: string, id: string): Promise<Awaited<ReturnType<typeof verify>>> {
  await database.owner.query(change, [id]);
  const result = await verify();
  await database.owner.query(undo, [id]);
  return result;
}

describe('verifying the ledger', () => {
  it('finds nothing where everything was written by the program', async () => {
    await registered();
    const { streams, events, findings } = await verify();
    expect(findings).toEqual([]);
    expect(streams).toBeGreaterThan(1);
    expect(events).toBeGreaterThan(streams);
  });

  it('names the petition whose event was altered', async () => {
    const id = await registered();
    const { findings } = await tamper(
      `update event set legal_basis = legal_basis || 'x' where stream_id = $1 and version = 2`,
      `update event set legal_basis = left(legal_basis, -1) where stream_id = $1 and version = 2`,
      id,
    );
    expect(findings).toEqual([{ streamId: id, what: 'event-altered', detail: 'version 2 (ClockStarted)' }]);
  });

  it('names the petition whose table row no longer says what its events say', async () => {
    const id = await registered();
    const { findings } = await tamper(
      `update petition_clock set limit_on = limit_on + 1 where petition_id = $1`,
      `update petition_clock set limit_on = limit_on - 1 where petition_id = $1`,
      id,
    );
    expect(findings).toEqual([{ streamId: id, what: 'table-differs', detail: 'petition_clock' }]);
  });

  it('names the petition whose first, middle or every event is gone', async () => {
    for (const version of ['= 1', '= 3', '> 0']) {
      const id = await registered();
      await database.owner.query(`delete from event where stream_id = $1 and version ${version}`, [id]);
      const { findings } = await verify();
      expect(findings.filter((finding) => finding.streamId === id).length, version).toBeGreaterThan(0);
    }
  });

  it('cannot be made necessary by the program itself: its role may not change or delete an event', async () => {
    const id = await registered();
    for (const sql of [
      `update event set cause = 'x' where stream_id = $1`,
      `delete from event where stream_id = $1`,
    ])
      await expect(database.pool.query(sql, [id])).rejects.toThrow(/permission denied/);
    await expect(database.pool.query('truncate event')).rejects.toThrow(/permission denied/);
  });
});

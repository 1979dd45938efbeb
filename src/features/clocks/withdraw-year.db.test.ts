// A year is taken back while somebody starts a clock that runs into it: either it stays, or the clock does without it.
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { expect, it } from 'vitest';
import * as contract from '#contract/clocks.ts';
import { readPetition } from '#contract/petitions.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

const year2027 = JSON.stringify({
  id: 'cn-2027',
  name: { zh: '2027年放假安排', en: 'Holidays of 2027' },
  source: 'test',
  names: { 元旦: "New Year's Day" },
  years: [{ year: 2027, papers: ['notice'], off: { 元旦: ['2027-01-01/2027-01-03'] }, work: {} }],
});

async function officeOf2027() {
  const { pool, owner } = await testDatabase();
  const office = await testOffice(pool);
  await office.setToday('2026-12-17');
  await office.director.do(contract.publishCalendar, { body: { text: year2027 } });
  return { office, owner };
}

const withdraw = ({ admin }: TestOffice) =>
  admin.call(contract.withdrawCalendarYear, { params: { year: '2027' } });
const start = ({ clerk }: TestOffice) => register(clerk, { receivedOn: '2026-12-17' });
const firstLimit = async ({ director }: TestOffice, id: string) =>
  (await director.do(readPetition, { params: { id } })).clocks[0];

/** Holds the lock, starts what must wait for it, and does `work` before it lets go. */
async function whileHeld(owner: pg.Pool, lock: string, begin: () => unknown, work: () => unknown) {
  const client = await owner.connect();
  try {
    await client.query(`begin; lock table ${lock}`);
    begin();
    for (let blocked = 0; blocked === 0; await pause(5)) {
      const { rows } = await owner.query<{ readonly n: number }>(
        `select count(*)::int as n from pg_locks
         where not granted and database = (select oid from pg_database where datname = current_database())`,
      );
      blocked = rows[0]?.n ?? 0;
    }
    await work();
  } finally {
    await client.query('commit');
    client.release();
  }
}

it('waits for a clock that is being written, and counts it', async () => {
  const { office, owner } = await officeOf2027();
  await start(office);
  await owner.query(`update petition_clock set stopped_on = from_on`);
  const writing = 'petition_clock in row exclusive mode; update petition_clock set stopped_on = null';
  let asked: ReturnType<typeof withdraw> | undefined;
  await whileHeld(
    owner,
    writing,
    () => (asked = withdraw(office)),
    () => undefined,
  );
  expect(await asked).toMatchObject({ ok: false, problem: { kind: 'clocks.year-in-use' } });
});

it('leaves a clock that was computed before and is written afterwards without the year', async () => {
  const { office, owner } = await officeOf2027();
  let started: ReturnType<typeof start> | undefined;
  let withdrawn = false;
  await whileHeld(
    owner,
    'query_code in share mode',
    () => (started = start(office)),
    async () => (withdrawn = (await withdraw(office)).ok),
  );
  expect(withdrawn).toBe(true);
  const { id } = (await started) ?? { id: '' };
  expect(await firstLimit(office, id)).toMatchObject({ limit: '2027-01-01', provisional: true });
});

it('never ends with a clock that rests on a year that is gone, whoever is first', async () => {
  const { office, owner } = await officeOf2027();
  for (let round = 0; round < 8; round += 1) {
    const [{ id }, gone] = await Promise.all([start(office), withdraw(office)]);
    expect((await firstLimit(office, id))?.provisional).toBe(gone.ok);
    await owner.query(`update petition_clock set stopped_on = from_on`);
    if (gone.ok) await office.director.do(contract.publishCalendar, { body: { text: year2027 } });
  }
});

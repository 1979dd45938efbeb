import { expect, it } from 'vitest';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { ok } from '#core/kit/result.ts';
import { testDatabase } from '../../tests/support/database.ts';
import { testOffice } from '../../tests/support/office.ts';
import { takeNumber } from './take-number.ts';
import { openDatabase } from './transaction.ts';

const office = '330106' as JurisdictionId;

it('of two transactions that wait for each other one is told it was slower, and its numbers are given again', async () => {
  const { pool } = await testDatabase();
  await testOffice(pool);
  const database = openDatabase(pool);
  let meet: () => void = () => undefined;
  const both = new Promise<void>((resolve) => {
    let waiting = 2;
    meet = () => {
      waiting -= 1;
      if (waiting === 0) resolve();
    };
  });
  const takeInOrder = (first: string, second: string) =>
    database.transact(async (tx) => {
      await takeNumber(tx, office, first);
      meet();
      await both;
      return ok(await takeNumber(tx, office, second));
    });
  const ends = await Promise.all([takeInOrder('a', 'b'), takeInOrder('b', 'a')]);
  expect(ends).toHaveLength(2);
  expect(ends).toContainEqual({ ok: true, value: 1 });
  expect(ends).toContainEqual({ ok: false, error: { kind: 'ledger.stale' } });
  const next = await database.transact(async (tx) => ok(await takeNumber(tx, office, 'a')));
  expect(next).toEqual({ ok: true, value: 2 });
});

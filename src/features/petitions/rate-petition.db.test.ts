import { beforeAll, expect, test } from 'vitest';
import { petitionerByCode } from '#core/access/petitioner-actor.ts';
import { readPetition } from '#contract/petitions.ts';
import { systemClock } from '#platform/clock/clock.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { err } from '#core/kit/result.ts';
import { createDirectoryReader } from '#features/organisation/queries.ts';
import { createQueryCodes } from '#ledger/query-code.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { servedPetition } from '../../../tests/support/served-petition.ts';
import type { FollowParts } from './find-by-code.ts';
import { followPetition } from './follow-petition.ts';
import { ratePetition } from './rate-petition.ts';

let database: TestDatabase;
let office: TestOffice;
let parts: FollowParts;

const rating = { office: 'satisfied', unit: 'fairly-satisfied', comment: '' } as const;

beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  parts = {
    database: openDatabase(database.pool),
    clock: systemClock,
    queryCodes: createQueryCodes(Buffer.alloc(32, 1)),
    readDirectory: createDirectoryReader(),
  };
});

// The office of the test has a secret of its own; the same petition gets a code of ours.
async function codeFor(id: string): Promise<string> {
  const code = parts.queryCodes.codeOf(id as PetitionId);
  await database.owner.query('update query_code set code_hash = $1 where petition_id = $2', [
    parts.queryCodes.hashOf(code),
    id,
  ]);
  return code;
}

test('the petitioner rates once; the second time is refused with the day of the first', async () => {
  const { id } = await servedPetition(office);
  const code = await codeFor(id);
  expect(await ratePetition({ typed: code, rating }, parts)).toEqual({ ok: true, value: { code } });
  expect(await ratePetition({ typed: code, rating }, parts)).toEqual({
    ok: false,
    error: { kind: 'petitions.already-rated', on: systemClock.today() },
  });
  const { rows } = await database.owner.query(
    `select actor_id, post_id from event where stream_id = $1 and kind = 'PetitionRated'`,
    [id],
  );
  expect(rows).toEqual([{ actor_id: petitionerByCode.accountId, post_id: petitionerByCode.postId }]);
});

test('a rating that the office overtook by a step is decided anew on what is true then', async () => {
  const { id } = await servedPetition(office);
  const code = await codeFor(id);
  let tries = 0;
  const overtaken: FollowParts['database'] = {
    ...parts.database,
    transact: async (work) => {
      tries += 1;
      return tries === 1 ? err({ kind: 'ledger.stale' }) : parts.database.transact(work);
    },
  };
  const rated = await ratePetition({ typed: code, rating }, { ...parts, database: overtaken });
  expect([rated.ok, tries]).toEqual([true, 2]);
});

test('sent three times at once it is recorded once', async () => {
  const { id } = await servedPetition(office);
  const code = await codeFor(id);
  const sent = await Promise.all([1, 2, 3].map(() => ratePetition({ typed: code, rating }, parts)));
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
  for (const result of sent) if (!result.ok) expect(result.error.kind).toBe('petitions.already-rated');
});

test('nothing is rated before the answer is served, and an unknown code rates nothing', async () => {
  const { id } = await register(office.clerk);
  const code = await codeFor(id);
  expect(await ratePetition({ typed: code, rating }, parts)).toMatchObject({
    error: { kind: 'petitions.not-yet-ratable' },
  });
  for (const typed of ['ZZZZZZZZZZZZZZZZ', 'not a code', ''])
    expect(await ratePetition({ typed, rating }, parts)).toEqual({
      ok: false,
      error: { kind: 'petitions.not-found' },
    });
});

test('a code opens its own petition however it is typed, and no other code opens anything', async () => {
  const { id, number } = await register(office.clerk);
  const code = await codeFor(id);
  const spaced = ` ${code.toLowerCase().replace(/(.{4})/g, '$1 ')}`;
  expect(await followPetition(spaced, parts)).toMatchObject({
    ok: true,
    value: { petitionId: id, view: { number } },
  });
  const other = `${code.slice(0, 15)}${code.endsWith('0') ? '1' : '0'}`;
  for (const typed of [other, code.slice(0, 15), '0000000000000000', `${code}0`])
    expect(await followPetition(typed, parts)).toEqual({ ok: false, error: { kind: 'petitions.not-found' } });
});

test('staff read that the petitioner rated, and what', async () => {
  const { id } = await servedPetition(office);
  await ratePetition({ typed: await codeFor(id), rating }, parts);
  const view = await office.clerk.do(readPetition, { params: { id } });
  expect(view.rating).toMatchObject({ office: '满意', unit: '基本满意' });
  expect(view.story.map((entry) => entry.kind)).toContain('PetitionRated');
});

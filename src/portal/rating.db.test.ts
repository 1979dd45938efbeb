import { beforeAll, describe, expect, test } from 'vitest';
import { citizenCalls } from '../../tests/support/citizen-calls.ts';
import { testDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../tests/support/office.ts';
import { servedPetition } from '../../tests/support/served-petition.ts';

const good = `office=satisfied&unit=dissatisfied&comment=${encodeURIComponent('办得慢')}`;

let database: TestDatabase;
let office: TestOffice;

beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const { get, post } = citizenCalls(() => office);

describe('the rating', () => {
  const ratedEvents = async (id: string) =>
    (
      await database.owner.query(
        `select actor_id, cause, legal_basis, data from event where stream_id = $1 and kind = 'PetitionRated'`,
        [id],
      )
    ).rows;

  test('is recorded once, however often it is sent, with who, why and on which article', async () => {
    const { id, code } = await servedPetition(office);
    const sent = await Promise.all([1, 2, 3].map(() => post(`/q/${code}/rating`, good)));
    for (const { statusCode, headers } of sent)
      expect([statusCode, headers.location]).toEqual([303, `/q/${code}#rating`]);
    const events = await ratedEvents(id);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      cause: 'query code',
      legal_basis: '《信访工作条例》第二十一条',
      data: { rating: { on: '2026-03-02', office: 'satisfied', unit: 'dissatisfied', comment: '办得慢' } },
    });
    const page = (await get(`/q/${code}`)).body;
    expect(page).toContain('您的评价已经记下');
    expect(page).not.toContain('name="office"');
  });

  test('comes back with the problem beside its field and everything else kept', async () => {
    const { id, code } = await servedPetition(office);
    const sent = await post(
      `/q/${code}/rating`,
      `office=satisfied&comment=${encodeURIComponent('字'.repeat(1001))}`,
    );
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('id="unit-problem"');
    expect(sent.body).toContain('id="comment-problem"');
    expect(sent.body).not.toContain('id="office-problem"');
    expect(sent.body).toMatch(/name="office" checked="" value="satisfied"|value="satisfied" checked=""/);
    expect(await ratedEvents(id)).toHaveLength(0);
  });

  test('is not taken before the answer is served, nor with a wrong code, nor from another site', async () => {
    const { id, queryCode: code } = await register(office.clerk);
    expect((await post(`/q/${code}/rating`, good)).statusCode).toBe(303);
    expect((await post('/q/ZZZZZZZZZZZZZZZZ/rating', good, '10.0.0.2')).statusCode).toBe(404);
    const { code: ratable, id: ratableId } = await servedPetition(office);
    const foreign = await office.app.inject({
      method: 'POST',
      url: `/q/${ratable}/rating`,
      payload: good,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
    });
    expect(foreign.statusCode).toBe(403);
    expect([...(await ratedEvents(id)), ...(await ratedEvents(ratableId))]).toEqual([]);
  });
});

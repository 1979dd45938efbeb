import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readToday } from '#contract/lists.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { phases } from '#core/petitions/petition.ts';
import { suggestionPowers } from '#core/suggestions/suggestion.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { dayAtShanghai, systemClock } from '#platform/clock/clock.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { testDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { buildTestApp, signInAs } from '../../tests/support/office.ts';
import { county } from './county.ts';
import { fillDemonstration } from './fill-demonstration.ts';
import { remarkableNames } from './invent-person.ts';
import { setPasswords } from './set-passwords.ts';
import { shownAccounts } from './staff.ts';
import { standingPhases } from './standing.ts';

const password = 'a demonstration password';
const now = new Date();
const folder = mkdtempSync(join(tmpdir(), 'kaimen-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));
let database: TestDatabase;
let told: readonly (readonly [number, number])[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const config = readConfig({ KAIMEN_DATA: folder });
  if (!config.ok) throw new Error('the test configuration does not read');
  const parts = {
    pool: database.pool,
    config: config.value,
    programFolder: resolve(import.meta.dirname, '../..'),
    secret: randomBytes(32),
    filesDir: join(folder, 'files'),
    formsDir: join(folder, 'forms'),
  };
  await fillDemonstration(parts, {
    petitions: 90,
    password,
    now,
    foundedAt: new Date(now.getTime() - 740 * 86_400_000),
    onProgress: (done, all) => (told = [...told, [done, all]]),
    isStopped: () => false,
  });
  await setPasswords(database.pool, password);
}, 120_000);

const count = async (sql: string): Promise<number> =>
  Number((await database.owner.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

describe('a demonstration', () => {
  it('has petitions in every phase of the ordinary road, and at the sender with an objection', async () => {
    const { rows } = await database.owner.query<{ phase: string }>('select distinct phase from petition');
    const found = rows.map(({ phase }) => phase).toSorted();
    expect(found).toEqual([...standingPhases, 'objected', 'closed'].toSorted());
    expect(phases).toEqual(expect.arrayContaining(found));
  });

  it('has one county, four towns, 24 villages, 12 departments, a unit of discipline and about forty people at posts', async () => {
    const { rows } = await database.owner.query('select kind, count(*)::int as n from unit group by kind');
    expect(Object.fromEntries(rows.map(({ kind, n }) => [kind, n]))).toEqual({
      county: 1,
      'petition-office': 1,
      department: 12,
      discipline: 1,
      town: 4,
      village: 24,
    });
    expect(await count('post_holding')).toBeGreaterThanOrEqual(40);
  });

  it('gives every account that works on petitions something to do today, and the password opens each', async () => {
    const app = await buildTestApp(database.pool, systemClock);
    const groupsOf = async (username: string) => {
      const person = await signInAs(app, username, password);
      return (await person.do(readToday, {})).groups.map(({ step }) => step);
    };
    const work = new Map<string, readonly string[]>();
    for (const username of shownAccounts) work.set(username, await groupsOf(username));
    expect(work.get('clerk')).toEqual(expect.arrayContaining(['triage', 'approve-report', 'close']));
    expect(work.get('director')).toEqual(expect.arrayContaining(['triage', 'sign-decision']));
    expect(work.get('unithead')).toEqual(expect.arrayContaining(['accept', 'sign-decision']));
    expect(work.get('handler')).toEqual(expect.arrayContaining(['submit-decision', 'serve-decision']));
    expect(work.get('town')).toEqual(
      expect.arrayContaining(['triage', 'accept', 'submit-decision', 'serve-decision', 'close']),
    );
    await app.close();
  });

  it('keeps nothing later than now, no open session, and registers on working days of the office', async () => {
    expect(await count(`event where recorded_at > '${now.toISOString()}'`)).toBe(0);
    expect(await count('petition where registered_on < received_on')).toBe(0);
    const app = await buildTestApp(database.pool, systemClock);
    await signInAs(app, 'clerk', password);
    expect(await count('session')).toBeLessThanOrEqual(shownAccounts.length + 1);
    await app.close();
  });

  it('has late matters, returned drafts, ratings of every level, a photo and people who come again', async () => {
    expect(
      await count('petition_clock where stopped_on is null and limit_on < current_date'),
    ).toBeGreaterThan(0);
    expect(await count(`event where kind = 'DecisionReturned'`)).toBeGreaterThan(0);
    expect(await count(`event where kind = 'PetitionRated'`)).toBeGreaterThan(5);
    expect(await count('attachment')).toBeGreaterThan(0);
    const again = `(select petitioner_id from petition_person group by petitioner_id having count(*) > 1) as repeated`;
    expect(await count(again)).toBeGreaterThan(0);
    const { rows } = await database.owner.query('select name from petitioner');
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(remarkableNames));
  });

  it('has reviews, hearings, agreements, simple answers, supervision and returned matters to look at', async () => {
    for (const kind of [
      'ReviewApplied',
      'ReviewServed',
      'HearingOrdered',
      'HearingHeld',
      'AgreementSigned',
      'SimpleAnswerGiven',
      'SupervisionOrdered',
      'SupervisionReplied',
      'ObjectionAgreed',
      'PetitionLinked',
      'PetitionMerged',
      'RecusalDecided',
      'CaseMeetingHeld',
      'CaseLeadHandedOver',
      'CaseHeard',
      'CaseEndConfirmed',
    ])
      expect(await count(`event where kind = '${kind}'`), kind).toBeGreaterThan(0);
  });

  it('has a roster: held, announced, planned and called off, with an absence that waits for its decision', async () => {
    const { rows } = await database.owner.query<{ status: string }>('select distinct status from reception');
    expect(rows.map(({ status }) => status).toSorted()).toEqual([
      'cancelled',
      'held',
      'planned',
      'published',
    ]);
    expect(await count(`event where kind = 'AbsenceAsked'`)).toBe(1);
    expect(await count('reception_slot')).toBeGreaterThan(100);
  });

  it('has bookings of every kind, and a hall of today in which people wait and are received', async () => {
    const { rows } = await database.owner.query<{ status: string }>('select distinct status from booking');
    expect(rows.map(({ status }) => status).toSorted()).toEqual([
      'arrived',
      'booked',
      'cancelled',
      'missed',
      'waiting',
    ]);
    const stages = await database.owner.query<{ stage: string; n: number }>(
      'select stage, count(*)::int as n from hall_ticket group by stage',
    );
    const found = Object.fromEntries(stages.rows.map(({ stage, n }) => [stage, n]));
    expect(found).toMatchObject({ done: 2, left: 1, serving: 1, called: 1 });
    expect(found['waiting']).toBeGreaterThan(2);
    expect(await count('hall_ticket where booking_id is not null')).toBe(2);
    expect(await count('hall_ticket where petition_id is not null')).toBe(1);
    expect(await count(`hall_day where held_on = '${dayAtShanghai(now)}'`)).toBe(1);
  });

  it('has contact points with visits, and lists of invitations with what came of them', async () => {
    expect(await count('contact_point')).toBe(3);
    expect(await count('contact_visit where in_person')).toBeGreaterThan(1);
    expect(await count('invitation_list')).toBeGreaterThan(0);
    expect(await count('invitation where outcome is not null')).toBeGreaterThan(0);
  });

  it('has a suggestion of each power, one waiting and some answered, and a review that changed the decision', async () => {
    const { rows } = await database.owner.query<{ power: string; answered: boolean }>(
      `select power, answered_on is not null as answered from suggestion`,
    );
    expect(rows.map(({ power }) => power).toSorted()).toEqual([...suggestionPowers].toSorted());
    expect(new Set(rows.map(({ answered }) => answered))).toEqual(new Set([true, false]));
    const changed = `event where kind = 'ReviewDrafted' and data->'decision'->>'outcome' = 'change'`;
    expect(await count(changed)).toBeGreaterThan(0);
  });

  it('leaves a ledger in which every table says what its events say', async () => {
    const { read } = openDatabase(database.pool);
    const checked = await verifyLedger(read, county.divisionCode as JurisdictionId, () => undefined);
    expect(checked.findings).toEqual([]);
    expect(checked.streams).toBeGreaterThan(90);
  });

  it('tells its progress to the end', () => {
    const last = told.at(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(told.length).toBe(last?.[1]);
  });
});

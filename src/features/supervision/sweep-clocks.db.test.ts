import { beforeEach, describe, expect, it } from 'vitest';
import { readToday, listPetitions } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { systemActor } from '#core/access/system-actor.ts';
import type { JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import { addDays, plainDate } from '#core/kit/plain-date.ts';
import { assessPetition } from '#core/supervision/assess-clock.ts';
import { type LadderHistory, rungs, usualLadder } from '#core/supervision/ladder.ts';
import { findWarningsDue } from '#ledger/due-warnings.ts';
import { findPetition } from '#ledger/load-petition.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { createPool } from '#platform/db/pool.ts';
import { applyReview } from '#contract/review-steps.ts';
import { application, commissionOf, servedPetition } from '../../../tests/support/review-office.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { previewSweep, sweepClocks } from './sweep-clocks.ts';

let test: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
});

const jurisdictionId = '330106' as JurisdictionId;
const asOf = (day: string, ladders: LadderHistory = [usualLadder]) => ({
  jurisdictionId,
  today: plainDate(day),
  ladders,
  at: new Date(`${day}T00:05:00+08:00`),
  cause: `sweep ${day}`,
});
const sweep = (day: string) => sweepClocks(openDatabase(test.pool), asOf(day));

async function warningsOf(id: string) {
  const { rows } = await test.owner.query<{
    clock: string;
    rung: string;
    on: string;
    actor_id: string;
    day: string;
  }>(
    `select data->>'clock' as clock, data->>'rung' as rung, data->>'on' as on, actor_id,
       (recorded_at at time zone 'Asia/Shanghai')::date::text as day
     from event where stream_id = $1 and kind = 'WarningRaised' order by version`,
    [id],
  );
  return rows;
}

/** Registered on 2 March: fifteen days to triage, until 17 March. */
const registered = async (): Promise<string> => (await register(office.clerk)).id;

describe('the sweep', () => {
  it('records amber and red once, by the program, with the day each became true', async () => {
    const id = await registered();
    expect((await sweep('2026-03-13')).petitions).toBe(0);
    expect((await sweep('2026-03-14')).raised.amber).toBe(1);
    expect((await sweep('2026-03-18')).raised).toMatchObject({ amber: 0, red: 1 });
    expect((await sweep('2026-03-18')).petitions).toBe(0);
    const rows = await warningsOf(id);
    expect(rows.map(({ rung, on }) => `${rung} ${on}`)).toEqual(['amber 2026-03-14', 'red 2026-03-18']);
    expect(rows.every((row) => row.actor_id === systemActor.accountId)).toBe(true);
  });

  it('makes up what was missed in thirty days without the program: dated when true, recorded today', async () => {
    const id = await registered();
    await sweep('2026-04-16');
    const rows = await warningsOf(id);
    expect(rows.map(({ rung }) => rung)).toEqual(rungs);
    expect(rows.map(({ on }) => on)).toEqual([
      '2026-03-14',
      '2026-03-18',
      '2026-03-20',
      '2026-03-24',
      '2026-04-01',
    ]);
    expect(new Set(rows.map(({ day }) => day))).toEqual(new Set(['2026-04-16']));
  });

  it('by four workers at once raises every rung of every petition exactly once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, registered));
    const pools = Array.from({ length: 4 }, () => createPool(test.url, { name: 'worker', max: 2 }));
    try {
      const done = await Promise.all(
        pools.map((pool) => sweepClocks(openDatabase(pool), asOf('2026-04-16'))),
      );
      const rest = await sweep('2026-04-16');
      const counted = [...done, rest].reduce((sum, { raised }) => sum + raised.red, 0);
      expect(counted).toBe(ids.length);
    } finally {
      await Promise.all(pools.map((pool) => pool.end()));
    }
    for (const id of ids) expect((await warningsOf(id)).map(({ rung }) => rung)).toEqual(rungs);
    const { findings } = await verifyLedger(openDatabase(test.pool).read, jurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });

  it('is not hindered by somebody who takes a step meanwhile, and warns only of what runs', async () => {
    const { id, version } = await register(office.clerk);
    const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    const [, sent] = await Promise.all([
      sweep('2026-03-18'),
      office.clerk.call(step.triage, { params: { id }, body: { expectedVersion: version, decision } }),
    ]);
    const warned = (await warningsOf(id)).filter(({ clock }) => clock === 'triage_office');
    if (sent.ok && warned.length > 0) expect(warned.map(({ rung }) => rung)).toEqual(['amber', 'red']);
    await sweep('2026-03-18');
    const all = (await warningsOf(id)).map(({ clock, rung }) => `${clock} ${rung}`);
    expect(new Set(all).size).toBe(all.length);
  });

  it('raises nothing for closed petitions and stopped limits', async () => {
    const { id, version } = await register(office.clerk);
    const ending = {
      cause: 'withdrawn' as const,
      reason: '已解决',
      evidence: '签名申请',
      evidenceOn: '2026-03-02',
    };
    await office.clerk.do(step.withdraw, {
      params: { id },
      body: { expectedVersion: version, ...ending, voluntary: true },
    });
    expect((await sweep('2026-12-31')).petitions).toBe(0);
    expect(await warningsOf(id)).toEqual([]);
  });

  it('never warns of a right: the window to object passes in silence', async () => {
    const { id, version } = await register(office.clerk);
    const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    await office.clerk.do(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
    await sweep('2026-06-30');
    expect(new Set((await warningsOf(id)).map(({ clock }) => clock))).toEqual(
      new Set(['notice_transferred']),
    );
  });

  it('as a dry run counts the same and records nothing', async () => {
    const id = await registered();
    const preview = await previewSweep(openDatabase(test.pool).read, asOf('2026-04-16'));
    expect(await warningsOf(id)).toEqual([]);
    expect(await sweep('2026-04-16')).toEqual(preview);
  });

  it('looks as of a day that has passed and leaves the rest for later', async () => {
    const id = await registered();
    await sweep('2026-03-15');
    expect((await warningsOf(id)).map(({ rung }) => rung)).toEqual(['amber']);
  });

  it('finds with its one statement just what the rule finds, whatever the ladder and the day', async () => {
    const { params } = await acceptedPetition(office);
    const id = params.id as string as PetitionId;
    const { read } = openDatabase(test.pool);
    const from = (on: string, change: object) => ({ ...usualLadder, inForceFrom: plainDate(on), ...change });
    const ladders: readonly LadderHistory[] = [
      ...[1, 33, 80, 99, 100].map((amberPercent): LadderHistory => [{ ...usualLadder, amberPercent }]),
      [usualLadder, from('2026-04-10', { amberPercent: 50 }), from('2026-04-12', { amberPercent: 90 })],
      [usualLadder, from('2026-05-10', { daysOver: { urge: 10, head: 20, supervision: 30 } })],
      [usualLadder, from('2026-05-08', { daysOver: { urge: 1, head: 1, supervision: 1 } })],
    ];
    for (const [which, history] of ladders.entries())
      for (let days = 0; days < 100; days += 1) {
        const today = addDays(plainDate('2026-03-02'), days);
        const state = (await findPetition(read, jurisdictionId, id))?.state;
        if (!state) throw new Error('not found');
        const due = assessPetition(state, today, history).length > 0;
        const found = await findWarningsDue(read, jurisdictionId, today, history);
        expect(found.includes(id), `history ${which} on ${today}`).toBe(due);
      }
  });
});

describe('what comes near and what has passed', () => {
  it('of a review is on the page of the day of its organ, and of nobody whose answer is reviewed', async () => {
    const commission = await commissionOf(office);
    const { params, on } = await servedPetition(office);
    await office.setToday('2026-03-25');
    const body = { ...(await on(office.clerk)), application: application(commission) };
    await office.clerk.do(applyReview, { params, body });
    const seen = async (who: TestOffice['handler']) =>
      (await who.do(readToday, {})).warnings.map(({ state, rows }) => `${state} ${rows.length}`);
    // From 20 March to 20 April: four fifths have gone on 14 April.
    await office.setToday('2026-04-13');
    expect(await seen(commission.writer)).toEqual([]);
    await office.setToday('2026-04-14');
    for (const who of [commission.writer, commission.head]) expect(await seen(who)).toEqual(['near 1']);
    await office.setToday('2026-04-21');
    for (const who of [commission.writer, commission.head]) expect(await seen(who)).toEqual(['overdue 1']);
    const others = await Promise.all([office.handler, office.unitHead, office.town].map(seen));
    expect(others.flat()).toEqual([]);
  });

  it('is on the page of the day of those who answer for it, and in the ledger', async () => {
    const { params } = await acceptedPetition(office);
    const seen = async (who: TestOffice['handler']) =>
      (await who.do(readToday, {})).warnings.map(({ state, rows }) => `${state} ${rows.length}`);
    await office.setToday('2026-04-22');
    expect(await seen(office.handler)).toEqual([]);
    await office.setToday('2026-04-23');
    expect(await seen(office.handler)).toEqual(['near 1']);
    expect(await seen(office.unitHead)).toEqual(['near 1']);
    expect(await seen(office.clerk)).toEqual([]);
    await office.setToday('2026-05-30');
    expect(await seen(office.handler)).toEqual(['overdue 1']);
    expect(await seen(office.director)).toEqual(['long-overdue 1']);
    const body = { sort: 'limit-asc' as const, pageSize: 10 };
    const listed = async (warning: 'near' | 'overdue') =>
      (await office.clerk.do(listPetitions, { body: { ...body, filter: { warning } } })).rows.length;
    expect([await listed('overdue'), await listed('near')]).toEqual([1, 0]);
    await sweep('2026-05-30');
    const { clocks, story } = await office.handler.do(readPetition, { params });
    const handling = clocks.find(({ clock }) => clock === 'handle_r6');
    expect(handling?.warnings.map(({ rung }) => rung)).toEqual(rungs);
    const told = story.filter(({ kind }) => kind === 'WarningRaised');
    expect(told.map(({ text }) => text)).toEqual(['预警：信访事项办理期限（2026-05-06届满）']);
    expect(told[0]?.detail?.split('\n')).toHaveLength(rungs.length);
    expect(story.at(-1)?.actor).toBe('系统');
  });
});

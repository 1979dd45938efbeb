// Promises through the interface, on a real database: who may do what, who sees what, and that every figure is its list.
import { beforeAll, describe, expect, test } from 'vitest';
import { listPetitions, readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import { listPromises, standOfPromises, promiseAsks } from '#contract/promise-lists.ts';
import * as contract from '#contract/promise-steps.ts';
import { recordExecution } from '#contract/quality-steps.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { countsAs, promiseFigures } from '#core/petitions/stand-of-promises.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { promiseFilePath } from '#contract/promise-file.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const text = '三十日内修好三栋外墙';
type Made = {
  readonly id: string;
  readonly version: number;
  readonly promiseId: string;
  readonly queryCode: string;
};

/** A petition at the department with one promise, owed by `unitId` until `limit`. */
async function promisedBy(
  who: Colleague,
  unitId: string,
  limit: string,
  more: { readonly ownerId?: string } = {},
): Promise<Made> {
  const { params, version, queryCode } = await acceptedPetition(office);
  const body = { expectedVersion: version, kind: 'promise', text, unitId, limit, ...more } as const;
  const made = await who.do(contract.makePromise, { params, body });
  const { promised } = await office.director.do(readPetition, { params });
  return { id: params.id, version: made.version, promiseId: promised[0]?.id ?? '', queryCode };
}

const todayOf = async (who: Colleague) =>
  (await who.do(readToday, {})).promises.map(({ group, rows }) => ({
    group,
    ids: rows.map(({ petitionId }) => String(petitionId)),
  }));

describe('a promise', () => {
  test('opens the matter to the unit that owes it, until it is withdrawn', async () => {
    const { director, town, units } = office;
    const { id, version, promiseId } = await promisedBy(director, units.town, '2026-03-31');
    expect(await town.do(readPetition, { params: { id } })).toMatchObject({
      promised: [{ text, mayKeep: true }],
    });
    const body = { expectedVersion: version, promiseId, reason: '土地另有安排' };
    expect(await town.call(contract.withdrawPromise, { params: { id }, body })).toMatchObject({
      status: 403,
      problem: { kind: 'petitions.not-your-step' },
    });
    await director.do(contract.withdrawPromise, { params: { id }, body });
    expect(await town.call(readPetition, { params: { id } })).toMatchObject({ status: 404 });
  });

  test('is refused in words: for others, in the past, too far away, by strangers, kept by those who do not owe it', async () => {
    const { director, handler, unitHead, units } = office;
    const { params, version } = await acceptedPetition(office);
    const make = (who: Colleague, change: object) =>
      who.call(contract.makePromise, {
        params,
        body: {
          expectedVersion: version,
          kind: 'promise',
          text,
          unitId: units.department,
          limit: '2026-03-31',
          ...change,
        },
      });
    const refusals = [
      [unitHead, { unitId: units.town }, 403, 'petitions.promise-for-others'],
      [director, { limit: '2026-03-01' }, 422, 'petitions.promise-limit-past'],
      [director, { limit: '2036-03-01' }, 422, 'petitions.promise-limit-too-far'],
      [director, { unitId: units.county }, 409, 'petitions.promise-unit-cannot-keep'],
      [director, { ownerId: office.town.accountId }, 422, 'petitions.promise-owner-not-in-unit'],
      [
        director,
        { by: { accountId: '00000000-0000-7000-8000-000000000000', name: '某', post: '副县长' } },
        422,
        'petitions.promiser-unknown',
      ],
    ] as const;
    for (const [who, change, status, kind] of refusals)
      expect(await make(who, change), kind).toMatchObject({ status, problem: { kind } });
    const made = await promisedBy(director, units.office, '2026-03-31');
    const keep = {
      expectedVersion: made.version,
      promiseId: made.promiseId,
      on: '2026-03-02',
      evidence: '照片',
      attachments: [],
    };
    expect(await handler.call(contract.keepPromise, { params: { id: made.id }, body: keep })).toMatchObject({
      status: 403,
    });
  });

  test('holds up closing in words that name it and the unit, and solves the matter only when kept', async () => {
    const { director, handler, units } = office;
    const { id, version, promiseId } = await promisedBy(director, units.department, '2026-03-31');
    const params = { id };
    const petition = await handler.do(readPetition, { params });
    const told = { means: 'phone', to: '李秀英', on: '2026-03-02' } as const;
    expect(petition.quality.facts.solved).toBeUndefined();
    // An answer that supports nothing else, served: only the promise is left.
    const decision = {
      claims: petition.claims.map((claim) => ({
        claimId: claim.id,
        facts: '属实',
        evidence: '照片',
        basis: '条例',
        demand: 'reasonable' as const,
        opinion: 'support' as const,
        reasons: '理由',
        execution: '修好',
        executeBy: '2026-03-31',
      })),
      reviewOrgan: '安宁县人民政府',
    };
    let at = { expectedVersion: version };
    at = next(await handler.do(step.submitDecision, { params, body: { ...at, decision } }));
    at = next(await office.unitHead.do(step.signDecision, { params, body: at }));
    const service = {
      method: 'in-person' as const,
      servedOn: told.on,
      place: '窗口',
      recipient: '李秀英',
      relation: '本人',
      servers: ['张某'],
      witnesses: [],
      remark: '',
    };
    at = next(await handler.do(step.serveDecision, { params, body: { ...at, service } }));
    const claimId = petition.claims[0]?.id ?? '';
    const execution = {
      claimId,
      on: told.on,
      by: '物业',
      evidence: '验收单',
      attachments: [],
      confirmation: '签字',
    };
    at = next(await handler.do(recordExecution, { params, body: { ...at, ...execution } }));
    const closing = { ...at, settlement: 'solved' as const, evidence: '回访' };
    const refused = await handler.call(step.close, { params, body: closing });
    expect(refused).toMatchObject({ status: 422, problem: { fields: [{ problem: 'promised-owed' }] } });
    expect(JSON.stringify(refused)).toContain(text);
    expect(JSON.stringify(refused)).toContain('安宁县住房和城乡建设局');
    const keep = { ...at, promiseId, on: told.on, evidence: '照片', attachments: [] };
    at = next(await handler.do(contract.keepPromise, { params, body: keep }));
    await handler.do(step.close, { params, body: { ...closing, ...at } });
    const closed = await handler.do(readPetition, { params });
    expect(closed.quality.facts.solved?.evidence).toContain('照片');
    const solved = await director.do(listPetitions, {
      body: { filter: { solved: 'yes' }, sort: 'received-desc', pageSize: 50 },
    });
    expect(solved.rows.map((row) => row.id)).toContain(id);
  });

  test('waits on the page of today for its unit or its person, and once late for whoever gave the word', async () => {
    const { director, handler, unitHead, units, setToday } = office;
    const own = await promisedBy(director, units.department, '2026-03-20', { ownerId: handler.accountId });
    const heads = await promisedBy(director, units.department, '2026-03-20', { ownerId: unitHead.accountId });
    const groupOf = async (who: Colleague, id: string) =>
      (await todayOf(who)).find(({ ids }) => ids.includes(id))?.group;
    expect([await groupOf(handler, own.id), await groupOf(handler, heads.id)]).toEqual(['owed', undefined]);
    expect(await groupOf(unitHead, own.id)).toBe('owed');
    // Eighty percent of eighteen days.
    await setToday('2026-03-16');
    expect(await groupOf(handler, own.id)).toBe('owed');
    await setToday('2026-03-17');
    expect(await groupOf(handler, own.id)).toBe('near');
    expect(await groupOf(director, own.id)).toBeUndefined();
    await setToday('2026-03-20');
    expect(await groupOf(handler, own.id)).toBe('near');
    await setToday('2026-03-21');
    expect(await groupOf(handler, own.id)).toBe('late');
    expect(await groupOf(director, own.id)).toBe('stands-behind');
    await setToday('2026-03-02');
  });

  test('is counted in every figure exactly by the pure rule, and the figure is its list', async () => {
    const { director, auditor, handler, units, setToday } = office;
    for (const limit of ['2026-03-10', '2026-03-12', '2026-04-30'])
      await promisedBy(director, units.department, limit);
    const late = await promisedBy(director, units.department, '2026-03-05');
    await setToday('2026-03-09');
    const keep = {
      expectedVersion: late.version,
      promiseId: late.promiseId,
      on: '2026-03-09',
      evidence: '照片',
      attachments: [],
    };
    await handler.do(contract.keepPromise, { params: { id: late.id }, body: keep });
    await setToday('2026-05-01');
    const everything = (await director.do(listPromises, { query: {} })).rows;
    expect(everything.length).toBeGreaterThan(6);
    const days = everything.map(({ on, limit, keptOn, withdrawnOn }) => ({
      madeOn: on,
      limit,
      keptOn: keptOn ?? null,
      withdrawnOn: withdrawnOn ?? null,
    }));
    for (const [from, to] of [
      ['2026-03-02', '2026-03-08'],
      ['2026-03-09', '2026-03-15'],
      ['2026-03-03', '2026-05-01'],
    ] as const) {
      const { all, units: perUnit, leaders } = await auditor.do(standOfPromises, { query: { from, to } });
      for (const figure of promiseFigures) {
        const counted = days.filter((one) => countsAs(figure, one, plainDate(from), plainDate(to))).length;
        const { rows } = await auditor.do(listPromises, { query: { what: figure, from, to } });
        expect([figure, all[figure], rows.length]).toEqual([figure, counted, counted]);
        for (const groups of [perUnit, leaders])
          expect(groups.reduce((sum, { stand }) => sum + stand[figure], 0)).toBe(counted);
      }
    }
    for (const what of promiseAsks)
      expect((await handler.call(listPromises, { query: { what } })).ok, what).toBe(true);
    expect(
      await handler.call(standOfPromises, { query: { from: '2026-03-02', to: '2026-03-08' } }),
    ).toMatchObject({
      status: 403,
    });
    await setToday('2026-03-02');
  });

  test('is in the workbook with the conditions it was asked for, and nobody gets one who is not signed in', async () => {
    const { director, units } = office;
    const query = { what: 'owed', unit: units.department, language: 'zh-Hans' } as const;
    const url = promiseFilePath(query);
    expect((await office.app.inject({ url })).statusCode).toBe(401);
    const headers = { cookie: director.cookie };
    expect((await office.app.inject({ url: `${url}&sort=x`, headers })).statusCode).toBe(422);
    const reply = await office.app.inject({ url, headers });
    const opened = await readWorkbook(reply.rawPayload);
    if (!opened.ok) throw new Error(opened.error.kind);
    const lines: string[] = [];
    for await (const { cells } of opened.value.rows)
      lines.push(cells.map((cell) => String(cell ?? '')).join(' '));
    opened.value.close();
    const { rows } = await director.do(listPromises, { query: { what: 'owed', unit: units.department } });
    expect(rows.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes(text))).toHaveLength(rows.length);
    expect(lines.join('\n')).toContain('筛选条件：待兑现 · 安宁县住房和城乡建设局');
    expect(lines.at(-1)).toContain(`合计：${rows.length}项`);
  });

  test('is in the tables what it is in the log', async () => {
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});

const next = ({ version }: { readonly version: number }) => ({ expectedVersion: version });

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sending } from '#contract/operation.ts';
import { listReportPromises, readPromiseReport } from '#contract/promise-report.ts';
import { keepPromise, movePromise, withdrawPromise } from '#contract/promise-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import { listReportRows, readReceptionReport } from '#contract/reception-report.ts';
import { recordTalk } from '#contract/talk-steps.ts';
import { promiseFigureIds } from '#core/receptions/promise-figures.ts';
import { figureIds } from '#core/receptions/report-figures.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import {
  hire,
  register,
  testOffice,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';

let office: TestOffice;
let mayor: Colleague;
let receptionId: string;
beforeEach(async () => {
  office = await testOffice((await testDatabase()).pool);
  mayor = await hire(office.app, office.admin, 'mayor', office.units.county, 'leader');
  const leaders = [{ accountId: mayor.accountId, name: 'mayor某', post: 'leader' }];
  receptionId = (await announcedReception(office.clerk, office.units.county, { leaders })).id;
  await office.setToday('2026-03-10');
});

/** A talk of that sitting in which the mayor promises what the department owes; gives the petition. */
async function promised(limit: string, startedAt: string): Promise<string> {
  const { id, version } = await register(office.clerk, { receivedOn: '2026-03-10' });
  await mayor.do(recordTalk, {
    params: { id },
    body: {
      expectedVersion: version,
      id: randomUUID(),
      on: '2026-03-10',
      startedAt,
      endedAt: startedAt,
      receptionId,
      record: '外墙渗水',
      opinion: '修好',
      present: '',
      signature: { by: 'name', name: 'mayor某' },
      decision: { outcome: 'promised', promise: '修好外墙', unitId: office.units.department, limit },
    },
  });
  return id;
}

const promiseOf = async (id: string) => {
  const { promised: made, version } = await office.director.do(readPetition, { params: { id } });
  return { promiseId: made[0]?.id ?? '', expectedVersion: version };
};
const keep = async (id: string, on: string) =>
  office.handler.do(keepPromise, {
    params: { id },
    body: { ...(await promiseOf(id)), on, evidence: '验收单', attachments: [] },
  });

const report = (on: string, who = office.clerk) => who.do(readPromiseReport, { query: { on } });
type Asked = NonNullable<Sending<typeof listReportPromises>['query']>;
const rowsOf = async (query: Asked) => (await office.clerk.do(listReportPromises, { query })).rows;

describe('how the promises of receptions stand', () => {
  it('is told week by week, per leader and per unit, each figure with a list of exactly that length', async () => {
    const [kept, late, moved, taken] = [
      await promised('2026-03-20', '08:31'),
      await promised('2026-03-12', '08:41'),
      await promised('2026-03-13', '08:51'),
      await promised('2026-04-10', '09:01'),
    ];
    await office.setToday('2026-03-17');
    await keep(kept, '2026-03-17');
    await keep(late, '2026-03-16');
    const change = { params: { id: moved } };
    const reason = '等材料';
    await office.director.do(movePromise, {
      ...change,
      body: { ...(await promiseOf(moved)), limit: '2026-03-27', reason },
    });
    await office.director.do(withdrawPromise, {
      params: { id: taken },
      body: { ...(await promiseOf(taken)), reason },
    });
    const found = await report('2026-03-18');
    expect(found.weeks.at(-2)?.counts).toMatchObject({ made: 4, overdue: 2, open: 2, 'kept-late': 0 });
    expect(found.weeks.at(-1)?.counts).toEqual({
      made: 0,
      'kept-in-time': 1,
      'kept-late': 1,
      withdrawn: 1,
      moved: 1,
      open: 1,
      overdue: 0,
    });
    expect(found.leaders.map(({ leader }) => leader)).toEqual(['mayor某 leader']);
    expect(found.units.map(({ unit }) => unit)).toEqual(['安宁县住房和城乡建设局']);
    const { from, through, total, weeks, units } = found;
    for (const figure of promiseFigureIds) {
      expect(await rowsOf({ from, through, figure }), figure).toHaveLength(total[figure]);
      for (const week of weeks.slice(-3))
        expect(await rowsOf({ from: week.from, through: week.through, figure })).toHaveLength(
          week.counts[figure],
        );
      const unit = units[0]?.unitId ?? '';
      expect(await rowsOf({ from, through, figure, unit })).toHaveLength(units[0]?.counts[figure] ?? -1);
      expect(await rowsOf({ from, through, figure, leader: '别人 leader' })).toHaveLength(0);
    }
  });

  it('stands in the report of the day, which says what was known that evening', async () => {
    const id = await promised('2026-03-20', '08:31');
    await office.setToday('2026-03-17');
    await keep(id, '2026-03-17');
    const day = { from: '2026-03-10', through: '2026-03-10' };
    const { figures } = await office.clerk.do(readReceptionReport, { query: day });
    const told = figures.filter(({ group }) => group === 'promised' || group === 'talked');
    expect(told.flatMap(({ id: figure, count }) => (count > 0 ? [figure] : []))).toEqual([
      'talks',
      'promised',
      'promises',
      'promises-kept',
    ]);
    expect(told.flatMap(({ id: figure, evening }) => (evening === undefined ? [] : [figure]))).toEqual([
      'promises-kept',
      'promises-open',
    ]);
    for (const figure of figureIds)
      expect((await office.clerk.do(listReportRows, { query: { ...day, figure } })).rows).toHaveLength(
        figures.find((one) => one.id === figure)?.count ?? -1,
      );
  });

  it('is for who reads reports', async () => {
    for (const who of [office.handler, office.admin]) {
      const refused = await who.call(readPromiseReport, { query: { on: '2026-03-10' } });
      expect(refused.ok ? '' : refused.problem.kind).toBe('receptions.not-reported');
    }
    expect((await report('2026-03-10', office.auditor)).leaders).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bookFor, listBookings, noteArrival, noteMissing } from '#contract/bookings.ts';
import * as hall from '#contract/hall.ts';
import { listReportRows, readReceptionReport, reportFilePath } from '#contract/reception-report.ts';
import { recordTalk } from '#contract/talk-steps.ts';
import { readToday } from '#contract/lists.ts';
import { askAbsence, holdReception } from '#contract/receptions.ts';
import { figureIds, type FigureId } from '#core/receptions/report-figures.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
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
beforeEach(async () => {
  office = await testOffice((await testDatabase()).pool);
});

const day = { from: '2026-03-10', through: '2026-03-10' };
const read = (who: Colleague, span: object = {}) =>
  who.do(readReceptionReport, { query: { ...day, ...span } });
const counts = async (who = office.clerk, span: object = {}) =>
  Object.fromEntries((await read(who, span)).figures.map(({ id, count }) => [id, count])) as Record<
    FigureId,
    number
  >;
const listOf = async (figure: FigureId, more: object = {}, who = office.clerk) =>
  (await who.do(listReportRows, { query: { ...day, figure, ...more } })).rows;

async function book(receptionId: string, startsAt: string, waitIfFull = false): Promise<string> {
  const id = randomUUID();
  const phone = `138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const body = { id, name: '王秀兰', phone, title: '宅基地', detail: '', startsAt, waitIfFull };
  await office.clerk.do(bookFor, { params: { id: receptionId }, body });
  return id;
}
const note = async (operation: typeof noteArrival | typeof noteMissing, receptionId: string, id: string) => {
  const { bookings } = await office.clerk.do(listBookings, { params: { id: receptionId } });
  const expectedVersion = bookings.find((one) => one.id === id)?.version ?? 0;
  await office.clerk.do(operation, { params: { id }, body: { expectedVersion } });
};

/** One announced reception with two leaders, three bookings and a day in the hall. */
async function receivedDay() {
  const reception = await announcedReception(office.clerk, office.units.county, {
    leaders: [
      { name: '周建国', post: '副县长', portfolio: '住房和城乡建设' },
      { name: '吴敏', post: '县委常委' },
    ],
  });
  const came = await book(reception.id, '08:30');
  const missed = await book(reception.id, '08:30');
  await book(reception.id, '09:00');
  await office.setToday('2026-03-10');
  await note(noteArrival, reception.id, came);
  const { id } = await office.clerk.do(hall.openHall, { body: { place: '安宁县信访接待中心' } });
  const windows = [
    ['领导接访室', reception.id],
    ['1号窗口', 'office'],
  ] as const;
  for (const [window, line] of windows)
    await office.clerk.do(hall.openWindow, { params: { id }, body: { window, lines: [line] } });
  const take = (line: string) =>
    office.clerk.do(hall.takeNumber, {
      params: { id },
      body: { requestId: randomUUID(), line, frail: false },
    });
  await take(reception.id);
  await take(reception.id);
  await take('office');
  const { serial } = await office.clerk.do(hall.callNumber, {
    params: { id },
    body: { window: '领导接访室' },
  });
  for (const step of ['begin', 'end'] as const)
    await office.clerk.do(hall.stepNumber, { params: { id, serial }, body: { step } });
  return { reception, missed };
}

describe('the report of a reception’s day', () => {
  it('is there by itself, and says beside a figure what later entries changed of it', async () => {
    const { reception, missed } = await receivedDay();
    expect((await read(office.clerk)).over).toBe(false);
    await office.setToday('2026-03-11');
    expect(await counts()).toMatchObject({
      sittings: 1,
      held: 0,
      unconfirmed: 1,
      seats: 2,
      sat: 0,
      absent: 0,
      booked: 3,
      'booked-came': 1,
      missed: 0,
      unsettled: 2,
      came: 3,
      'walked-in': 2,
      received: 1,
      open: 1,
      office: 1,
      called: 1,
      'waits-kept': 1,
    });
    await note(noteMissing, reception.id, missed);
    await office.clerk.do(holdReception, {
      params: { id: reception.id },
      body: { expectedVersion: reception.version, satSeats: [1] },
    });
    const report = await read(office.clerk);
    expect(report.over).toBe(true);
    const changed = report.figures.flatMap(({ id, count, evening }) =>
      evening === undefined ? [] : [`${id} ${evening}→${count}`],
    );
    expect(changed).toEqual([
      'held 0→1',
      'unconfirmed 1→0',
      'sat 0→1',
      'absent 0→1',
      'missed 0→1',
      'unsettled 2→1',
    ]);
    expect(await counts(office.clerk, { asOf: day.through })).toMatchObject({ held: 0, missed: 0 });
    expect((await listOf('absent')).map(({ cells }) => cells.slice(2))).toEqual([
      ['吴敏', '县委常委', '未到场', null],
    ]);
  });

  it('has with every figure the list of exactly that length, whole, sitting by sitting and as a workbook', async () => {
    await receivedDay();
    const other = await announcedReception(office.clerk, office.units.county, {
      on: '2026-03-12',
      room: '二号',
      leaders: [{ name: '郑平', post: '县长' }],
    });
    await book(other.id, '09:30');
    await office.setToday('2026-03-13');
    const week = { from: '2026-03-09', through: '2026-03-15' };
    for (const span of [week, { ...week, asOf: '2026-03-10' }]) {
      const { figures, sittings } = await read(office.clerk, span);
      expect(figures.map(({ id }) => id)).toEqual(figureIds);
      expect(sittings).toHaveLength(2);
      for (const { id, count } of figures) {
        expect(await listOf(id, span), id).toHaveLength(count);
        for (const { id: receptionId, counts: own } of sittings)
          expect(await listOf(id, { ...span, receptionId }), id).toHaveLength(own[id] ?? -1);
      }
    }
    const wanted = { ...week, figure: 'came', language: 'zh-Hans' };
    const reply = await office.app.inject({
      url: reportFilePath(wanted),
      headers: { cookie: office.clerk.cookie },
    });
    const opened = await readWorkbook(reply.rawPayload);
    if (!opened.ok) throw new Error(opened.error.kind);
    const rows: string[] = [];
    for await (const { cells } of opened.value.rows) rows.push(cells.join(' '));
    opened.value.close();
    expect(rows[0]).toBe('安宁县信访局领导接访情况：来访（人次）（2026-03-09～2026-03-15）');
    expect(rows.at(-1)).toMatch(/^合计：3/);
  });

  it('counts talks by what they came to, to whoever may see the petition, and leads to it', async () => {
    await office.setToday('2026-03-09');
    const leader = await hire(office.app, office.admin, 'mayor', office.units.county, 'leader');
    const reception = await announcedReception(office.clerk, office.units.county, {
      leaders: [{ accountId: leader.accountId, name: 'mayor某', post: 'leader' }],
    });
    await office.setToday('2026-03-10');
    const { id, version } = await register(office.clerk, { receivedOn: '2026-03-10' });
    await leader.do(recordTalk, {
      params: { id },
      body: {
        expectedVersion: version,
        id: randomUUID(),
        on: '2026-03-10',
        startedAt: '08:40',
        endedAt: '08:52',
        receptionId: reception.id,
        record: '反映外墙渗水',
        opinion: '说明维修资金的用法',
        present: '',
        signature: { by: 'name', name: 'mayor某' },
        decision: { outcome: 'explained' },
      },
    });
    expect(await counts()).toMatchObject({ talks: 1, explained: 1, settled: 0, outside: 0 });
    expect((await read(office.clerk)).talks).toEqual({ median: 12, longest: 12 });
    const [row] = await listOf('explained', { receptionId: reception.id });
    expect(row?.petitionId).toBe(id);
    expect(row?.cells.slice(3)).toEqual(['08:40–08:52', 'mayor某 leader', '当面解释说明', 12]);
    await office.setToday('2026-03-11');
    expect((await read(office.clerk)).figures.filter(({ evening }) => evening !== undefined)).toEqual([]);
  });

  it('is for who plans, supervises or audits there, and for who sat; anybody else is told whose it is', async () => {
    const { reception } = await receivedDay();
    const sat = await hire(office.app, office.admin, 'bureauhead', office.units.department, 'unit-head');
    await office.setToday('2026-03-20');
    await announcedReception(office.clerk, office.units.county, {
      on: '2026-03-24',
      leaders: [{ accountId: sat.accountId, name: 'bureauhead某', post: 'unit-head' }],
    });
    for (const who of [office.clerk, office.director, office.auditor])
      expect((await counts(who)).sittings).toBe(1);
    const march = { from: '2026-03-01', through: '2026-03-31' };
    expect((await read(sat, march)).sittings.map(({ on }) => on)).toEqual(['2026-03-24']);
    expect((await read(office.town, march)).sittings).toEqual([]);
    expect((await counts(office.town, march)).office).toBe(0);
    for (const who of [office.handler, office.admin]) {
      const refused = await who.call(readReceptionReport, { query: day });
      expect(refused.ok ? '' : refused.problem.kind).toBe('receptions.not-reported');
      const file = await office.app.inject({
        url: reportFilePath({ ...day, language: 'en' }),
        headers: { cookie: who.cookie },
      });
      expect(file.statusCode).toBe(403);
    }
    expect(reception.id).not.toBe('');
  });

  it('asks on the page of the day who sat, of whoever plans there, until it is written down', async () => {
    const { reception } = await receivedDay();
    const waits = async (who: Colleague) => (await who.do(readToday, {})).receptions;
    expect((await waits(office.clerk)).unconfirmed).toEqual([]);
    await office.setToday('2026-03-11');
    expect((await waits(office.clerk)).unconfirmed).toMatchObject([
      { id: reception.id, on: '2026-03-10', leaders: '周建国、吴敏' },
    ]);
    for (const who of [office.town, office.handler, office.auditor])
      expect(await waits(who)).toMatchObject({ unconfirmed: [], absences: [] });
    const next = await announcedReception(office.clerk, office.units.county, { on: '2026-03-17' });
    await office.clerk.do(askAbsence, {
      params: { id: next.id },
      body: { expectedVersion: next.version, seat: 1, reason: '出差', wish: '' },
    });
    expect((await waits(office.director)).absences).toMatchObject([{ id: next.id, away: '周建国' }]);
    await office.clerk.do(holdReception, {
      params: { id: reception.id },
      body: { expectedVersion: reception.version, satSeats: [1, 2] },
    });
    expect((await waits(office.clerk)).unconfirmed).toEqual([]);
  });

  it('says which days it can speak of', async () => {
    const kindOf = async (span: object) => {
      const reply = await office.clerk.call(readReceptionReport, { query: { ...day, ...span } });
      return reply.ok ? '' : reply.problem.kind;
    };
    expect(await kindOf({ from: '2026-03-11' })).toBe('receptions.days-backward');
    expect(await kindOf({ from: '2026-02-01' })).toBe('receptions.too-many-days');
    expect(await kindOf({ asOf: '2026-03-03' })).toBe('receptions.not-known-then');
    await office.setToday('2026-03-12');
    expect(await kindOf({ asOf: '2026-03-13' })).toBe('receptions.not-known-then');
    expect(await kindOf({ asOf: '2026-03-12' })).toBe('');
    const url = (query: string) => `/api/reception-report.xlsx?${query}`;
    const { cookie } = office.clerk;
    for (const query of ['', 'from=2026-03-10', 'from=2026-03-10&through=2026-03-10&language=en&more=1'])
      expect((await office.app.inject({ url: url(query), headers: { cookie } })).statusCode).toBe(422);
    expect((await office.app.inject(url(''))).statusCode).toBe(401);
  });
});

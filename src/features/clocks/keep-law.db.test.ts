import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pool } from 'pg';
import * as contract from '#contract/clocks.ts';
import { listPetitions } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { issueSuggestion } from '#contract/suggestions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

/** Made up for the test: New Year's Day of 2027 from Friday to Sunday, Saturday the 9th worked. */
const year2027 = JSON.stringify({
  id: 'cn-2027',
  name: { zh: '2027年放假安排', en: 'Holidays of 2027' },
  source: 'test',
  names: { 元旦: "New Year's Day" },
  years: [
    {
      year: 2027,
      papers: ['国办发明电〔2026〕9号'],
      off: { 元旦: ['2027-01-01/2027-01-03'] },
      work: { 元旦: ['2027-01-09'] },
    },
  ],
});

let pool: Pool;
let office: TestOffice;
beforeAll(async () => {
  ({ pool } = await testDatabase());
  office = await testOffice(pool);
});

const read = async (id: string) => office.director.do(readPetition, { params: { id } });
const limitOf = async (id: string) => (await read(id)).clocks[0];
const refusedAs = async (reply: Promise<{ ok: boolean; problem?: { kind: string } }>): Promise<string> =>
  (await reply).problem?.kind ?? 'not refused';

describe('the holidays of a year', () => {
  it('move the provisional limits that rest on them, each with what it was before and the notice', async () => {
    await office.setToday('2026-12-17');
    const moved = await register(office.clerk, { receivedOn: '2026-12-17' });
    await office.setToday('2026-12-18');
    // Rolled to Monday 4 January before and after: its day stays, only it is no longer provisional.
    const kept = await register(office.clerk, { receivedOn: '2026-12-18' });
    const settled = await register(office.clerk, { receivedOn: '2026-12-01' });
    const later = await register(office.clerk, { receivedOn: '2026-12-16' });
    expect(await limitOf(moved.id)).toMatchObject({ limit: '2027-01-01', provisional: true });
    expect(await limitOf(later.id)).toMatchObject({ limit: '2026-12-31', provisional: false });

    const listed = await office.clerk.do(listPetitions, {
      body: { filter: {}, sort: 'limit-asc', pageSize: 50 },
    });
    expect(listed.rows.filter((row) => row.provisional).map((row) => row.id)).toEqual([moved.id, kept.id]);

    const preview = await office.director.do(contract.checkCalendar, { body: { text: year2027 } });
    expect(preview).toMatchObject({ problems: [], touchedCount: 1, keptCount: 1 });
    expect(preview.touched).toHaveLength(1);
    expect(preview.touched[0]).toMatchObject({
      id: moved.id,
      clocks: [{ before: '2027-01-01', after: '2027-01-04', provisional: false }],
    });
    expect((await limitOf(moved.id))?.limit).toBe('2027-01-01');

    const done = await office.director.do(contract.publishCalendar, { body: { text: year2027 } });
    expect(done).toEqual({ petitions: 2, moved: 1, settled: 1 });
    const after = await read(moved.id);
    expect(after.clocks[0]).toMatchObject({ limit: '2027-01-04', target: '2027-01-01', provisional: false });
    expect(after.story.at(-1)).toMatchObject({ kind: 'ClockReprojected' });
    expect(`${after.story.at(-1)?.text} ${after.story.at(-1)?.detail}`).toMatch(
      /由2027-01-01调整为2027-01-04 .*国办发明电〔2026〕9号/,
    );
    expect((await read(settled.id)).story.some((entry) => entry.kind === 'ClockReprojected')).toBe(false);
  });

  it('go into new limits at once and are shown with their source', async () => {
    const law = await office.clerk.do(contract.readLaw, {});
    expect(law.publishedThrough).toBe('2027-12-31');
    expect(law.years[0]).toMatchObject({ year: 2027, own: true, papers: ['国办发明电〔2026〕9号'] });
    const next = await register(office.clerk, { receivedOn: '2026-12-17' });
    expect(await limitOf(next.id)).toMatchObject({ limit: '2027-01-04', provisional: false });
  });

  it('cannot be taken back while an open limit runs into them, nor when they came with the program', async () => {
    const withdraw = (year: string) =>
      refusedAs(office.admin.call(contract.withdrawCalendarYear, { params: { year } }));
    expect(await withdraw('2027')).toBe('clocks.year-in-use');
    expect(await withdraw('2026')).toBe('clocks.year-not-yours');
  });

  it('cannot be taken back either while the answer to a suggestion is due in them', async () => {
    const inUse = async () => {
      const reply = await office.admin.call(contract.withdrawCalendarYear, { params: { year: '2027' } });
      return reply.ok ? 0 : Number(/\d+/.exec(reply.problem.title)?.[0]);
    };
    const before = await inUse();
    const { number } = await register(office.clerk, { receivedOn: '2026-12-16' });
    const registered = await inUse();
    await office.director.do(issueSuggestion, {
      body: {
        id: randomUUID(),
        power: 'improvement',
        addresseeUnitId: office.units.department,
        addresseeName: '',
        problem: '同类渗水反映集中',
        advice: '建立维修资金应急使用办法',
        evidence: [number],
      },
    });
    expect(before).toBeGreaterThan(0);
    expect(await inUse()).toBe(registered + 1);
  });

  it('are refused with line and path when they are wrong or leave a year out', async () => {
    const wrong = year2027.replace('2027-01-01/2027-01-03', '2027-01-03/2027-01-01');
    const checked = await office.admin.do(contract.checkCalendar, { body: { text: wrong } });
    expect(checked.problems[0]).toMatchObject({ path: 'years[0].off.元旦[0]', line: 1 });
    const gap = year2027.replaceAll('2027', '2029');
    const kind = await refusedAs(office.admin.call(contract.publishCalendar, { body: { text: gap } }));
    expect(kind).toBe('clocks.wrong-data');
  });

  it('are kept by administrator and director only', async () => {
    for (const who of [office.clerk, office.handler, office.auditor, office.unitHead])
      expect(await refusedAs(who.call(contract.publishCalendar, { body: { text: year2027 } }))).toBe(
        'clocks.not-yours',
      );
  });
});

describe('the rules of 2005', () => {
  beforeAll(() => office.setToday('2026-12-21'));

  it('go with a matter received under them, also for limits that start today', async () => {
    const old = await register(office.clerk, { receivedOn: '2022-04-29' });
    expect((await limitOf(old.id))?.explanation).toContain('2005年《信访条例》第二十一条');
    const fresh = await register(office.clerk, { receivedOn: '2022-05-01' });
    expect((await limitOf(fresh.id))?.explanation).toContain('《信访工作条例》第二十二条');
    await office.clerk.do(step.triage, {
      params: { id: old.id },
      body: {
        expectedVersion: old.version,
        decision: { mode: 'referred', unitId: office.units.department, requirement: '' },
      },
    });
    const { clocks } = await read(old.id);
    const notice = clocks.find((clock) => clock.clock === 'notice_transferred');
    expect(notice?.explanation).toContain('2005年《信访条例》第二十二条');
  });
});

describe('the certificate of a limit', () => {
  const certificate = (id: string, number: string) =>
    office.director.call(contract.readCertificate, { params: { id, number } });

  it('gives start, article, rules, dates and each move with its cause and its author', async () => {
    const late = await register(office.clerk, { receivedOn: '2026-12-20' });
    const given = await certificate(late.id, '1');
    expect(given.ok && given.value).toMatchObject({
      article: '《信访工作条例》第二十二条',
      start: { on: '2026-12-20', event: '收到信访事项' },
      firstDay: '2026-12-21',
      target: '2027-01-04',
      limit: '2027-01-04',
      provisional: false,
      publishedThrough: '2027-12-31',
      ruleSets: [{ id: 'national-2022' }],
      moves: [],
    });
  });

  it('is a page to print with the same days', async () => {
    const { id, number } = await register(office.clerk, { receivedOn: '2026-12-19' });
    const page = (who: { cookie: string }, clock: string) =>
      office.app.inject({
        url: contract.certificatePath(id, clock),
        headers: { cookie: who.cookie },
      });
    const reply = await page(office.director, '1');
    expect(reply.headers['content-type']).toBe('application/pdf');
    const text = textOfPdf(reply.rawPayload).replace(/\s/g, '');
    for (const part of [
      '期限计算说明',
      number,
      '《信访工作条例》第二十二条',
      '2026年12月19日',
      '2027年1月4日',
      '元旦：2027年1月3日',
    ])
      expect(text).toContain(part);
    expect((await page(office.director, '7')).statusCode).toBe(404);
    expect((await page(office.handler, '1')).statusCode).toBe(404);
    expect((await office.app.inject(contract.certificatePath(id, '1'))).statusCode).toBe(401);
  });

  it('does not exist for a clock the petition has not', async () => {
    const { id } = await register(office.clerk, { receivedOn: '2026-12-20' });
    for (const number of ['0', '2', '99']) {
      const given = await certificate(id, number);
      expect(given.ok ? '' : given.problem.kind).toBe('clocks.no-such-clock');
    }
  });
});

describe('the ledger after all of it', () => {
  it('verifies: every row as its events say', async () => {
    const result = await verifyLedger(openDatabase(pool).read, '330106' as JurisdictionId, () => undefined);
    expect(result.findings).toEqual([]);
    expect(result.streams).toBeGreaterThan(8);
  });
});

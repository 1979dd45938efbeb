import { beforeEach, describe, expect, it } from 'vitest';
import { endCalendarAddress, makeCalendarAddress, readCalendarAddress } from '#contract/calendars.ts';
import { cancelReception, planReception } from '#contract/receptions.ts';
import { randomUUID } from 'node:crypto';
import { citizenCalls } from '../../tests/support/citizen-calls.ts';
import { testDatabase } from '../../tests/support/database.ts';
import { hire, testOffice, type TestOffice } from '../../tests/support/office.ts';
import { readCalendar, textOf } from '../../tests/support/read-calendar.ts';
import { announcedReception, receptionInput } from '../../tests/support/sample-reception.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice((await testDatabase()).pool);
});
const { get } = citizenCalls(() => office);

const eventsOf = (file: string) => readCalendar(file).components.filter(({ name }) => name === 'VEVENT');
const said = (file: string) =>
  eventsOf(file).map((event) => [textOf(event, 'SUMMARY'), textOf(event, 'STATUS'), event.components.length]);

describe('the page of receptions', () => {
  it('shows what was announced and nothing that is only planned', async () => {
    expect((await get('/portal/receptions')).body).toContain('近期还没有公布接访安排');
    await announcedReception(office.clerk, office.units.county, { terms: ['凭身份证登记'] });
    const content = receptionInput(office.units.county, {
      on: '2026-03-17',
      leaders: [{ name: '未公布者', post: '副县长' }],
    });
    await office.clerk.do(planReception, { body: { id: randomUUID(), content } });
    const { body, statusCode } = await get('/portal/receptions');
    expect(statusCode).toBe(200);
    for (const words of [
      '2026年3月10日',
      '周建国',
      '分管住房和城乡建设、自然资源',
      '凭身份证登记',
      '预约截止：2026年3月9日17:00',
    ])
      expect(body).toContain(words);
    expect(body).not.toContain('未公布者');
  });

  it('marks what was called off with its reason, and forgets what is over', async () => {
    const { id, version } = await announcedReception(office.clerk, office.units.county);
    const body = { expectedVersion: version, reason: '台风停办' };
    await office.clerk.do(cancelReception, { params: { id }, body });
    expect((await get('/portal/receptions')).body).toContain('已取消：台风停办');
    await office.setToday('2026-03-11');
    expect((await get('/portal/receptions')).body).not.toContain('台风停办');
  });

  it('is a calendar to subscribe to, in which changes keep their entry', async () => {
    const { id, version } = await announcedReception(office.clerk, office.units.county);
    const file = await get('/portal/receptions.ics');
    expect(file.headers['content-type']).toContain('text/calendar');
    expect(said(file.body)).toEqual([['定点接访：周建国', 'CONFIRMED', 0]]);
    const body = { expectedVersion: version, reason: '台风停办' };
    await office.clerk.do(cancelReception, { params: { id }, body });
    const [before] = eventsOf(file.body);
    const changed = (await get('/portal/receptions.ics')).body;
    const [after] = eventsOf(changed);
    expect(said(changed)).toEqual([['【取消】定点接访：周建国', 'CANCELLED', 0]]);
    expect(before && after && textOf(after, 'UID')).toBe(before && textOf(before, 'UID'));
    expect(Number(after && textOf(after, 'SEQUENCE'))).toBeGreaterThan(
      Number(before && textOf(before, 'SEQUENCE')),
    );
  });
});

describe('a leader’s own calendar', () => {
  it('holds the own sittings, planned ones too, with reminders, under an address nobody can guess', async () => {
    const mayor = await hire(office.app, office.admin, 'mayor', office.units.county, 'leader');
    const leaders = [{ accountId: mayor.accountId, name: '郑海峰', post: '副县长' }];
    const content = receptionInput(office.units.county, { leaders });
    await office.clerk.do(planReception, { body: { id: randomUUID(), content } });
    await announcedReception(office.clerk, office.units.county, { on: '2026-03-11' });
    expect(await mayor.do(readCalendarAddress, {})).toEqual({});
    const { path } = await mayor.do(makeCalendarAddress, {});
    expect(path).toMatch(/^\/calendars\/[\w-]{32}\.ics$/);
    const file = await office.app.inject(path);
    expect(said(file.body)).toEqual([['定点接访：郑海峰', 'TENTATIVE', 2]]);
    expect(file.headers['cache-control']).toContain('no-store');
  });

  it('ends with a newer address, when it is ended, and with the account', async () => {
    const first = await office.director.do(makeCalendarAddress, {});
    const second = await office.director.do(makeCalendarAddress, {});
    const status = async (path: string) => (await office.app.inject(path)).statusCode;
    expect([await status(first.path), await status(second.path)]).toEqual([404, 200]);
    expect((await office.director.do(readCalendarAddress, {})).madeAt).toBe('2026-03-02T01:00:00.000Z');
    await office.director.do(endCalendarAddress, {});
    expect(await status(second.path)).toBe(404);
    expect(await status('/calendars/short.ics')).toBe(404);
  });
});

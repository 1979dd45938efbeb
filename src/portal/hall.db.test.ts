import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/hall.ts';
import { hallRules } from '#core/hall/queue-order.ts';
import type { HallBoard } from '#features/hall/show-board.ts';
import { citizenCalls } from '../../tests/support/citizen-calls.ts';
import { testDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { textOfPdf } from '../../tests/support/read-pdf.ts';
import { testOffice, type TestOffice } from '../../tests/support/office.ts';

let test: TestDatabase;
let office: TestOffice;
let id: string;
let addresses: contract.HallView['addresses'];
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
  ({ id } = await office.clerk.do(contract.openHall, { body: { place: '安宁县信访接待中心' } }));
  await office.clerk.do(contract.openWindow, {
    params: { id },
    body: { window: '1号窗口', lines: ['office'] },
  });
  ({ addresses } = await office.clerk.do(contract.readHall, { params: { id } }));
});
const { get, post } = citizenCalls(() => office);

const board = async (seen = ''): Promise<HallBoard> =>
  (await get(`${addresses.screen}/board?seen=${seen}`)).json();
const form = (phone: string, more: Readonly<Record<string, string>> = {}) =>
  new URLSearchParams({ requestId: randomUUID(), line: 'office', frail: 'no', phone, ...more }).toString();
const phoneOf = (at: number): string => `1385711${String(at).padStart(4, '0')}`;
const callNext = () => office.clerk.do(contract.callNumber, { params: { id }, body: { window: '1号窗口' } });

describe('the tablet', () => {
  it('gives a number with its wait, under an address nobody can guess, and shows the rule of the order', async () => {
    expect(addresses.tablet).toMatch(/^\/portal\/number\/[\w-]{12}$/);
    const page = await get(addresses.tablet);
    for (const rule of hallRules) expect(page.body).toContain(rule.zh);
    expect(page.body).not.toContain('<script');
    const taken = await post(addresses.tablet, form(phoneOf(1), { frail: 'yes' }));
    expect(taken.statusCode).toBe(303);
    const slip = await get(String(taken.headers.location));
    expect(slip.body).toContain('A001');
    expect(slip.body).toContain('马上就叫');
    expect(slip.headers['refresh']).toContain(addresses.tablet);
    const strip = await get(`${String(taken.headers.location)}/slip.pdf`);
    const words = textOfPdf(strip.rawPayload).replaceAll(/\s/g, '');
    for (const one of ['A001', '马上就叫', hallRules[0].zh.slice(0, 8)]) expect(words).toContain(one);
    const { queue } = await office.clerk.do(contract.readHall, { params: { id } });
    expect(queue).toMatchObject([{ number: 'A001', frail: true }]);
    const screenKey = addresses.screen.split('/').at(-1) ?? '';
    for (const wrong of ['/portal/number/abcdefghijkl', `/portal/number/${screenKey}`])
      expect((await get(wrong)).statusCode).toBe(404);
  });

  it('gives a person one number, a press sent twice one, and a device no twenty', async () => {
    const body = form(phoneOf(1));
    const twice = await Promise.all([post(addresses.tablet, body), post(addresses.tablet, body)]);
    expect(new Set(twice.map(({ headers }) => headers.location)).size).toBe(1);
    const again = await post(addresses.tablet, form('138 5711 0001'));
    expect([again.statusCode, again.body.includes('已经取过A001号')]).toEqual([422, true]);
    const statuses: number[] = [];
    for (let at = 2; at <= 21; at += 1)
      statuses.push((await post(addresses.tablet, form(phoneOf(at)))).statusCode);
    expect(statuses.filter((status) => status === 303)).toHaveLength(3);
    expect(statuses.at(-1)).toBe(429);
    expect((await board()).waiting).toBe(4);
    expect((await post(addresses.tablet, form(phoneOf(30)), '10.0.0.9')).statusCode).toBe(303);
  });

  it('stops at its old address once the office has made a new one, and the screen goes on', async () => {
    const renewed = await office.clerk.do(contract.renewHallAddress, {
      params: { id },
      body: { use: 'tablet' },
    });
    expect(renewed.screen).toBe(addresses.screen);
    expect((await get(addresses.tablet)).statusCode).toBe(404);
    expect((await post(addresses.tablet, form(phoneOf(1)))).statusCode).toBe(404);
    expect((await get(renewed.tablet)).statusCode).toBe(200);
    expect((await get(addresses.screen)).statusCode).toBe(200);
    const again = await office.clerk.do(contract.renewHallAddress, {
      params: { id },
      body: { use: 'tablet' },
    });
    expect(new Set([addresses.tablet, renewed.tablet, again.tablet]).size).toBe(3);
    const foreign = await office.handler.call(contract.renewHallAddress, {
      params: { id },
      body: { use: 'tablet' },
    });
    expect(foreign.ok ? '' : foreign.problem.kind).toBe('hall.not-yours');
  });

  it('says what is wrong beside what was filled in', async () => {
    const cases = [
      [form('1385'), '手机号”不正确'],
      [form(''), '手机号”不正确'],
      [form(phoneOf(1), { frail: '' }), '请回答每个问题'],
      [form(phoneOf(1), { line: randomUUID() }), '请重新选择'],
    ] as const;
    for (const [body, words] of cases) {
      const reply = await post(addresses.tablet, body);
      expect([reply.statusCode, reply.body.includes(words)], words).toEqual([422, true]);
    }
    await office.setToday('2026-03-03');
    expect((await get(addresses.tablet)).body).toContain('还没有开放');
    expect((await post(addresses.tablet, form(phoneOf(1)))).body).toContain('还没有开放');
  });
});

describe('the calling screen', () => {
  it('shows numbers and windows and the time of the server', async () => {
    for (let at = 1; at <= 3; at += 1) await post(addresses.tablet, form(phoneOf(at)));
    await callNext();
    const page = await get(addresses.screen);
    for (const words of ['A001', '1号窗口', 'A002', '09:00']) expect(page.body).toContain(words);
    expect(page.headers['content-security-policy']).toContain(`script-src 'self'`);
    const script = /src="([^"]+\.js)"/.exec(page.body)?.[1] ?? '';
    expect((await get(script)).headers['content-type']).toContain('text/javascript');
    expect(await board()).toMatchObject({
      open: true,
      now: 9 * 3600,
      calls: [{ number: 'A001', window: '1号窗口' }],
      next: ['A002', 'A003'],
      waiting: 2,
    });
    await office.setToday('2026-03-03');
    expect(await board()).toMatchObject({ open: false, calls: [], next: [] });
  });

  it('hears of a call at once, however many wait for it', async () => {
    await post(addresses.tablet, form(phoneOf(1)));
    const { token } = await board();
    const screens = Array.from({ length: 50 }, () => board(token));
    await callNext();
    const calledAt = performance.now();
    const shown = await Promise.all(screens);
    expect(performance.now() - calledAt).toBeLessThan(3_000);
    for (const { calls } of shown) expect(calls.map(({ number }) => number)).toEqual(['A001']);
    const [first] = shown;
    await office.clerk.do(contract.stepNumber, {
      params: { id, serial: 1 },
      body: { step: 'call-again' },
    });
    expect((await board()).calls[0]?.key).not.toBe(first?.calls[0]?.key);
  });

  it('keeps nobody waiting when the program stops', async () => {
    const { token } = await board();
    const waiting = board(token);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await office.app.close();
    expect((await waiting).token).toBe(token);
  });
});

// What the desk is told of messages: who has to be rung and why, and whether the ways work.
import { describe, expect, it } from 'vitest';
import * as contract from '#contract/bookings.ts';
import { readMessages, sendTestMessage } from '#contract/messages.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { closedPort, mailServer, smsServer, wordsOf } from '../../../tests/support/message-servers.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';
import { askPlace, gatewayOf, noGateway, tellAt } from '../../../tests/support/telling.ts';

const booking = { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: '17:00' };
const announce = (office: TestOffice) => announcedReception(office.clerk, office.units.county, { booking });
const linesOf = async (office: TestOffice, id: string) =>
  (await office.clerk.do(contract.listBookings, { params: { id } })).bookings;

describe('the list to ring', () => {
  it('says why no message went out, when one will, and what went out last', async () => {
    const database = await testDatabase();
    const office = await testOffice(database.pool);
    const { id } = await announce(office);
    await askPlace(office.app, { receptionId: id, at: 1 });
    const sms = await smsServer();
    await tellAt(database, '2026-03-02T09:01', gatewayOf({ sms: sms.url }));
    const [line] = await linesOf(office, id);
    expect(line).toMatchObject({
      told: { cause: 'booked', carrier: 'sms', at: '2026-03-02T01:01:00.000Z' },
    });
    expect(line?.tell).toBeUndefined();
    await office.clerk.do(contract.moveBooking, {
      params: { id: line?.id ?? '' },
      body: { receptionId: id, startsAt: '10:00', expectedVersion: 1 },
    });
    const down = gatewayOf({ sms: `http://127.0.0.1:${await closedPort()}/` });
    await tellAt(database, '2026-03-02T09:02', down);
    expect((await linesOf(office, id))[0]?.tell).toBeUndefined();
    for (const time of ['09:03', '09:08', '09:23', '10:23', '12:23'])
      await tellAt(database, `2026-03-02T${time}`, down);
    const [rung] = await linesOf(office, id);
    expect(rung?.tell).toEqual({ why: 'changed-by-office', phone: '13800000001', unsent: 'gave-up' });
    await office.clerk.do(contract.noteTold, {
      params: { id: rung?.id ?? '' },
      body: { expectedVersion: rung?.version ?? 0 },
    });
    expect((await linesOf(office, id))[0]?.tell).toBeUndefined();
  });

  it('has who was cancelled by the office, unless they were on the phone; it too ends when they are told', async () => {
    const database = await testDatabase();
    const office = await testOffice(database.pool);
    const { id } = await announce(office);
    for (const at of [1, 2]) await askPlace(office.app, { receptionId: id, at });
    const before = await linesOf(office, id);
    for (const [at, line] of before.entries())
      await office.clerk.do(contract.cancelBooking, {
        params: { id: line.id },
        body: { expectedVersion: 1, reason: '重复预约', told: at === 0 },
      });
    await tellAt(database, '2026-03-02T09:02', noGateway);
    const tell = async () => (await linesOf(office, id)).map((line) => line.tell?.why);
    expect((await tell()).toSorted()).toEqual(['cancelled-by-office', undefined]);
    const toRing = (await linesOf(office, id)).find((line) => line.tell);
    await office.clerk.do(contract.noteTold, {
      params: { id: toRing?.id ?? '' },
      body: { expectedVersion: 2 },
    });
    expect(await tell()).toEqual([undefined, undefined]);
  });

  it('has the reminders that nobody could send, until the time has come', async () => {
    const database = await testDatabase();
    const office = await testOffice(database.pool);
    const { id } = await announce(office);
    await askPlace(office.app, { receptionId: id, at: 1 });
    await tellAt(database, '2026-03-09T21:00', noGateway);
    expect((await linesOf(office, id))[0]?.tell).toMatchObject({ why: 'reminder', unsent: 'no-gateway' });
    await office.setToday('2026-03-11');
    expect((await linesOf(office, id))[0]?.tell).toBeUndefined();
  });
});

describe('the page of messages', () => {
  it('shows ways without their secrets, the week, and what failed; only some posts see it', async () => {
    const [sms, mail] = [await smsServer(), await mailServer()];
    const database = await testDatabase();
    const office = await testOffice(database.pool, {
      KAIMEN_SMS_URL: `${sms.url}?token=hush`,
      KAIMEN_SMTP_URL: `smtp://xf:hush@localhost:${mail.port}`,
      KAIMEN_MAIL_FROM: 'xf@example.gov.cn',
      KAIMEN_REMIND_HOURS: '24,2',
    });
    const { id } = await announce(office);
    await askPlace(office.app, { receptionId: id, at: 1 });
    await askPlace(office.app, { receptionId: id, at: 2, phone: '0571-85123456' });
    await tellAt(database, '2026-03-02T09:01', gatewayOf({ sms: sms.url }));
    await askPlace(office.app, { receptionId: id, at: 3, startsAt: '09:00' });
    await tellAt(database, '2026-03-02T09:02', gatewayOf({ sms: `http://127.0.0.1:${await closedPort()}/` }));
    const state = await office.admin.do(readMessages, {});
    expect(state).toMatchObject({
      mayTest: true,
      sms: { host: new URL(sms.url).host },
      mail: { host: `localhost:${mail.port}` },
      remindHours: [24, 2],
      counts: { sent: 1, waiting: 1, unsent: 1, rung: 0 },
    });
    const failed = state.failed.map((one) => [one.reason ?? one.nextTryAt, one.tries, one.detail]);
    expect(failed).toHaveLength(2);
    expect(failed).toContainEqual(['no-address', 1, '']);
    expect(failed).toContainEqual(['2026-03-02T01:03:00.000Z', 1, 'HTTP ECONNREFUSED']);
    expect(JSON.stringify(state)).not.toMatch(/hush|138|85123456|秀兰/);
    expect((await office.clerk.do(readMessages, {})).mayTest).toBe(false);
    expect(await office.handler.call(readMessages, {})).toMatchObject({
      ok: false,
      problem: { kind: 'messages.not-yours' },
    });
  });

  it('tries a way, says what came of it and keeps nothing', async () => {
    const sms = await smsServer();
    const database = await testDatabase();
    const office = await testOffice(database.pool, { KAIMEN_SMS_URL: sms.url });
    const send = (carrier: 'sms' | 'mail', to: string) =>
      office.admin.call(sendTestMessage, { body: { carrier, to } });
    expect(await send('sms', '138 0000 0001')).toMatchObject({ ok: true, value: { kind: 'accepted' } });
    expect(sms.requests[0]?.body).toContain('安宁县信访局：这是一条试发的消息');
    expect(await send('sms', '1380000')).toMatchObject({ problem: { fields: [{ path: 'to' }] } });
    expect(await send('mail', 'li@example.cn')).toMatchObject({ problem: { kind: 'messages.no-carrier' } });
    const refused = await office.clerk.call(sendTestMessage, { body: { carrier: 'sms', to: '13800000001' } });
    expect(refused).toMatchObject({ problem: { kind: 'messages.not-yours' } });
    expect((await database.owner.query('select 1 from message')).rows).toEqual([]);
  });

  it('sends a letter whose words can be read', async () => {
    const mail = await mailServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] });
    const database = await testDatabase();
    const office = await testOffice(database.pool, {
      KAIMEN_SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      KAIMEN_SMTP_TLS: 'off',
      KAIMEN_MAIL_FROM: '安宁县信访局 <xf@example.gov.cn>',
    });
    await office.admin.do(sendTestMessage, { body: { carrier: 'mail', to: 'li@example.cn' } });
    expect(mail.letters.map(wordsOf)).toEqual([expect.stringContaining('这是一条试发的消息')]);
  });
});

// When people are told: by day, reminded before their time, and moved up though nobody looks.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/bookings.ts';
import { cancelReception } from '#contract/receptions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { smsServer } from '../../../tests/support/message-servers.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';
import { askPlace, gatewayOf, tellAt, textsTo, type Asked } from '../../../tests/support/telling.ts';

let database: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const booking = { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: '17:00' };
const announce = (capacity = 2) =>
  announcedReception(office.clerk, office.units.county, { booking: { ...booking, capacity } });
const ask = (asked: Asked) => askPlace(office.app, asked);

describe('the hours', () => {
  it('are kept: what is called off at night is told at six, a reminder at eight', async () => {
    const sms = await smsServer();
    const gateway = gatewayOf({ sms: sms.url });
    const reception = await announce();
    await ask({ receptionId: reception.id, at: 1 });
    await tellAt(database, '2026-03-02T09:01', gateway);
    await office.setToday('2026-03-09');
    await office.clerk.do(cancelReception, {
      params: { id: reception.id },
      body: { expectedVersion: reception.version, reason: '开会', tellBooked: true },
    });
    for (const time of ['09T22:00', '10T05:59']) await tellAt(database, `2026-03-${time}`, gateway);
    expect(sms.requests).toHaveLength(1);
    await tellAt(database, '2026-03-10T06:00', gateway);
    expect(textsTo(sms.requests, 1)[1]).toContain('因故取消');
    const later = await announcedReception(office.clerk, office.units.county, {
      on: '2026-03-18',
      startsAt: '07:00',
      endsAt: '08:00',
      booking,
    });
    await ask({ receptionId: later.id, at: 2, startsAt: '07:00' });
    await tellAt(database, '2026-03-09T10:00', gateway);
    await tellAt(database, '2026-03-17T07:30', gateway);
    expect(textsTo(sms.requests, 2)).toHaveLength(1);
    await tellAt(database, '2026-03-17T08:00', gateway);
    expect(textsTo(sms.requests, 2)[1]).toContain('提醒您：3月18日（星期三）7:00');
  });
});

describe('reminders', () => {
  it('are sent once for each hour and place, made up after a stop, and not for what was given back', async () => {
    const sms = await smsServer();
    const gateway = gatewayOf({ sms: sms.url });
    const { id: receptionId } = await announce();
    await ask({ receptionId, at: 1 });
    const code = await ask({ receptionId, at: 2, startsAt: '09:00' });
    await ask({ receptionId, at: 3, startsAt: '10:00' });
    await tellAt(database, '2026-03-02T09:01', gateway);
    await office.app.inject({ method: 'DELETE', url: `/api/bookings/by-code/${code}` });
    const reminded = () =>
      [1, 2, 3].map((at) => textsTo(sms.requests, at).filter((text) => text.includes('提醒您')).length);
    await tellAt(database, '2026-03-09T08:29', gateway, [24, 2]);
    expect(reminded()).toEqual([0, 0, 0]);
    await tellAt(database, '2026-03-09T08:30', gateway, [24, 2]);
    await tellAt(database, '2026-03-09T08:31', gateway, [24, 2]);
    expect(reminded()).toEqual([1, 0, 0]);
    // Off for the whole day: the first is reminded for the last time, the third once and not twice.
    await tellAt(database, '2026-03-10T08:10', gateway, [24, 2]);
    await tellAt(database, '2026-03-10T08:20', gateway, [24, 2]);
    expect(reminded()).toEqual([2, 0, 1]);
  });

  it('are for the new time when a booking was moved, and for who moved up when a kept place ran out', async () => {
    const sms = await smsServer();
    const gateway = gatewayOf({ sms: sms.url });
    const { id: receptionId } = await announce(1);
    const held = { id: randomUUID(), receptionId, startsAt: '08:30' };
    await office.app.inject({ method: 'POST', url: contract.holdPlace.path, payload: held });
    await ask({ receptionId, at: 1 });
    await tellAt(database, '2026-03-02T09:04', gateway);
    expect(textsTo(sms.requests, 1)).toEqual([expect.stringContaining('候补，有名额时按先后递补')]);
    // Nobody looks at the reception; the sweep does.
    await tellAt(database, '2026-03-02T09:06', gateway);
    expect(textsTo(sms.requests, 1)[1]).toContain('已有名额');
    await tellAt(database, '2026-03-09T09:00', gateway);
    expect(textsTo(sms.requests, 1)).toHaveLength(3);
    const { bookings } = await office.clerk.do(contract.listBookings, { params: { id: receptionId } });
    expect(bookings.map(({ tell }) => tell)).toEqual([undefined]);
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });
});

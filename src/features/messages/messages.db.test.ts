// People are told what concerns them, once, whatever breaks on the way.
import { beforeEach, describe, expect, it } from 'vitest';
import * as contract from '#contract/bookings.ts';
import { cancelReception, changeReception } from '#contract/receptions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { ok } from '#core/kit/result.ts';
import { takeMessage } from '#ledger/message-outbox.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { closedPort, mailServer, smsServer, wordsOf } from '../../../tests/support/message-servers.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { announcedReception, receptionInput } from '../../../tests/support/sample-reception.ts';
import {
  askPlace,
  formOf,
  gatewayOf,
  noGateway,
  tellAt,
  textsTo,
  type Asked,
} from '../../../tests/support/telling.ts';

const jurisdictionId = '330106' as JurisdictionId;
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
const outbox = async (): Promise<readonly string[]> => {
  const { rows } = await database.owner.query(
    `select concat_ws(' ', cause, state, reason, carrier) as line from message order by line`,
  );
  return rows.map(({ line }) => line);
};
const toTell = async (id: string) => {
  const { bookings } = await office.clerk.do(contract.listBookings, { params: { id } });
  return bookings.filter(({ tell }) => tell).map(({ tell }) => tell?.why);
};
const callOff = ({ id, version }: { id: string; version: number }) =>
  office.clerk.do(cancelReception, {
    params: { id },
    body: { expectedVersion: version, reason: '开会', tellBooked: true },
  });
const noFindings = async () =>
  expect(
    (await verifyLedger(openDatabase(database.pool).read, jurisdictionId, () => undefined)).findings,
  ).toEqual([]);

describe('a message', () => {
  it('goes out once, by SMS or by mail, and leaves no number, address or text behind', async () => {
    const sms = await smsServer();
    const mail = await mailServer();
    const gateway = gatewayOf({ sms: sms.url, mail: mail.port });
    const { id: receptionId } = await announce();
    await ask({ receptionId, at: 1 });
    const landline = { phone: '0571-85123456', email: 'li@example.cn', name: '李丽' };
    await ask({ receptionId, at: 2, ...landline });
    for (const minute of ['01', '02']) await tellAt(database, `2026-03-02T09:${minute}`, gateway);
    expect(textsTo(sms.requests, 1)).toEqual([
      expect.stringContaining('安宁县信访局：王先生/女士您好，您已预约3月10日（星期二）8:30的领导接访'),
    ]);
    expect(sms.requests).toHaveLength(1);
    expect(mail.letters.map(({ to }) => to)).toEqual([['li@example.cn']]);
    expect(mail.letters.map(wordsOf).join('')).toContain('李先生/女士您好，您已预约');
    expect(await outbox()).toEqual(['booked sent mail', 'booked sent sms']);
    const { rows } = await database.owner.query('select row_to_json(message) as row from message');
    expect(JSON.stringify(rows)).not.toMatch(/138|85123456|example|秀兰|您好/);
  });

  it('goes out once however many programs look at the same time', async () => {
    const sms = await smsServer();
    const gateway = gatewayOf({ sms: sms.url });
    const { id: receptionId } = await announce(20);
    for (let at = 1; at <= 40; at += 1) await ask({ receptionId, at, startsAt: at > 20 ? '09:00' : '08:30' });
    const looks = Array.from({ length: 6 }, () => tellAt(database, '2026-03-09T09:05', gateway));
    await Promise.all(looks);
    // The confirmation of a week ago and the reminder of today.
    expect(sms.requests).toHaveLength(80);
    for (let at = 1; at <= 40; at += 1) expect(textsTo(sms.requests, at)).toHaveLength(2);
    expect(new Set(sms.requests.map((one) => formOf(one).get('id'))).size).toBe(80);
    await noFindings();
  }, 60_000);

  it('that they were told is written down when the gateway has it, and nobody is rung', async () => {
    const sms = await smsServer();
    const reception = await announce();
    await ask({ receptionId: reception.id, at: 1 });
    await callOff(reception);
    expect(await toTell(reception.id)).toEqual(['called-off']);
    await tellAt(database, '2026-03-02T09:10', gatewayOf({ sms: sms.url }));
    expect(textsTo(sms.requests, 1)).toEqual([expect.stringContaining('因故取消')]);
    expect(await toTell(reception.id)).toEqual([]);
    expect(await outbox()).toEqual(['booked dropped superseded', 'news sent sms']);
    const { rows } = await database.owner.query(
      `select kind, actor_id from event where stream_kind = 'booking' order by version`,
    );
    expect(rows.at(-1)).toEqual({ kind: 'BookingTold', actor_id: expect.stringMatching(/d0$/) });
    await noFindings();
  });

  it('says how things stand when it goes out, in one message', async () => {
    const sms = await smsServer();
    const { id, version } = await announce();
    await ask({ receptionId: id, at: 1 });
    const change = (startsAt: string, room: string, expectedVersion: number) =>
      office.clerk.do(changeReception, {
        params: { id },
        body: {
          content: receptionInput(office.units.county, { startsAt, room, booking }),
          expectedVersion,
          reason: '会议',
          tellBooked: true,
        },
      });
    await change('08:00', '二号接待室', version);
    await change('08:30', '三号接待室', version + 1);
    await tellAt(database, '2026-03-02T09:10', gatewayOf({ sms: sms.url }));
    const news = textsTo(sms.requests, 1).filter((text) => text.includes('有变动'));
    expect(news).toEqual([
      expect.stringContaining('3月10日（星期二）8:30，地点：安宁县信访接待中心 三号接待室'),
    ]);
    expect((await outbox()).filter((line) => line.startsWith('news'))).toEqual([
      'news dropped superseded',
      'news sent sms',
    ]);
  });

  it('is left to those who ring where there is no gateway, and nothing is kept for later', async () => {
    const reception = await announce();
    await ask({ receptionId: reception.id, at: 1 });
    await callOff(reception);
    await tellAt(database, '2026-03-02T23:10', noGateway);
    expect(await outbox()).toEqual(['booked dropped superseded', 'news unsent no-gateway']);
    const { bookings } = await office.clerk.do(contract.listBookings, { params: { id: reception.id } });
    const [line] = bookings;
    await office.clerk.do(contract.noteTold, {
      params: { id: line?.id ?? '' },
      body: { expectedVersion: line?.version ?? 0 },
    });
    expect(await outbox()).toEqual(['booked dropped superseded', 'news rung no-gateway']);
  });
});

describe('what breaks', () => {
  it('a gateway that is down is asked later and less often, and what it missed goes out once', async () => {
    const down = gatewayOf({ sms: `http://127.0.0.1:${await closedPort()}/` });
    const sms = await smsServer();
    const { id: receptionId } = await announce();
    await ask({ receptionId, at: 1 });
    await tellAt(database, '2026-03-02T09:00', down);
    await tellAt(database, '2026-03-02T09:00', down);
    await tellAt(database, '2026-03-02T09:01', down);
    const { rows } = await database.owner.query('select tries, detail from message');
    expect(rows).toEqual([{ tries: 2, detail: 'HTTP ECONNREFUSED' }]);
    await tellAt(database, '2026-03-02T09:02', gatewayOf({ sms: sms.url }));
    expect(sms.requests).toHaveLength(0);
    await tellAt(database, '2026-03-02T09:06', gatewayOf({ sms: sms.url }));
    await tellAt(database, '2026-03-02T10:00', gatewayOf({ sms: sms.url }));
    expect(sms.requests).toHaveLength(1);
  });

  it('is given up after six tries, and then somebody rings', async () => {
    const down = gatewayOf({ sms: `http://127.0.0.1:${await closedPort()}/` });
    const reception = await announce();
    await ask({ receptionId: reception.id, at: 1 });
    await callOff(reception);
    for (const time of ['09:00', '09:01', '09:06', '09:21', '10:21', '12:21'])
      await tellAt(database, `2026-03-02T${time}`, down);
    expect(await outbox()).toEqual(['booked dropped superseded', 'news unsent gave-up']);
    expect(await toTell(reception.id)).toEqual(['called-off']);
  });

  it('a number that is refused is tried by mail, and what neither takes is not tried again', async () => {
    const sms = await smsServer(() => ({ status: 400, body: '' }));
    const mail = await mailServer();
    const { id: receptionId } = await announce();
    await ask({ receptionId, at: 1, email: 'wang@example.cn' });
    await ask({ receptionId, at: 2 });
    const gateway = gatewayOf({ sms: sms.url, mail: mail.port });
    for (const time of ['09:00', '09:30']) await tellAt(database, `2026-03-02T${time}`, gateway);
    expect([sms.requests.length, mail.letters.length]).toEqual([2, 1]);
    expect(await outbox()).toEqual(['booked sent mail', 'booked unsent refused']);
  });

  it('a line that is cut after the text may have carried it: nothing is sent twice, somebody rings', async () => {
    const sms = await smsServer(() => 'cut');
    const mail = await mailServer();
    const reception = await announce();
    await ask({ receptionId: reception.id, at: 1, email: 'wang@example.cn' });
    await callOff(reception);
    const gateway = gatewayOf({ sms: sms.url, mail: mail.port });
    for (const time of ['09:00', '09:30']) await tellAt(database, `2026-03-02T${time}`, gateway);
    expect([sms.requests.length, mail.letters.length]).toEqual([1, 0]);
    expect(await outbox()).toEqual(['booked dropped superseded', 'news unsent unsure']);
    expect(await toTell(reception.id)).toEqual(['called-off']);
  });

  it('a program that dies in the middle loses nothing and nobody is told twice', async () => {
    const sms = await smsServer();
    const { id: receptionId } = await announce();
    await ask({ receptionId, at: 1 });
    await ask({ receptionId, at: 2 });
    const now = new Date('2026-03-02T09:00:00+08:00');
    const deadAt = new Date('2026-03-02T09:05:00+08:00');
    await openDatabase(database.pool).transact(async (tx) =>
      ok(await takeMessage(tx, jurisdictionId, { now, deadAt })),
    );
    await tellAt(database, '2026-03-02T09:04', gatewayOf({ sms: sms.url }));
    expect(await outbox()).toEqual(['booked sending', 'booked sent sms']);
    await tellAt(database, '2026-03-02T09:05', gatewayOf({ sms: sms.url }));
    expect(await outbox()).toEqual(['booked sent sms', 'booked unsent unsure']);
    expect(sms.requests).toHaveLength(1);
  });

  it('whoever is told of one thing while another happens is told of the other as well', async () => {
    const reception = await announce();
    const code = await ask({ receptionId: reception.id, at: 1 });
    // Between the text and the answer of the gateway the petitioner takes another time.
    const moves: Promise<unknown>[] = [];
    const sms = await smsServer((request) => {
      if (formOf(request).get('text')?.includes('有变动'))
        moves.push(
          office.app
            .inject({
              method: 'POST',
              url: `/api/bookings/by-code/${code}/slot`,
              payload: { receptionId: reception.id, startsAt: '10:00' },
            })
            .then(),
        );
      return { status: 200, body: '' };
    });
    await office.clerk.do(changeReception, {
      params: { id: reception.id },
      body: {
        content: receptionInput(office.units.county, { room: '五号接待室', booking }),
        expectedVersion: reception.version,
        reason: '会议',
        tellBooked: true,
      },
    });
    const gateway = gatewayOf({ sms: sms.url });
    await tellAt(database, '2026-03-02T09:01', gateway);
    await Promise.all(moves);
    await tellAt(database, '2026-03-02T09:02', gateway);
    expect(textsTo(sms.requests, 1).at(-1)).toContain('已改到3月10日（星期二）10:00');
    expect(await toTell(reception.id)).toEqual([]);
    await noFindings();
  });
});

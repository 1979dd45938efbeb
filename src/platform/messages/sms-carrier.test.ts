import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { brokenServer, closedPort, smsServer } from '../../../tests/support/message-servers.ts';
import { openSmsCarrier, type SmsSettings } from './sms-carrier.ts';

const message = {
  id: '019d0000-0000-7000-8000-000000000001',
  to: '13800000001',
  subject: '接访提醒',
  text: '提醒您：“3月10日”8:30&\n带证件=1 {phone}',
};
const now = () => new Date('2026-03-09T08:30:00+08:00');
const settings = (url: string, change: Partial<SmsSettings> = {}): SmsSettings => ({
  url,
  body: '{"phone":"{phone}","text":"【安宁信访】{text}","id":"{id}"}',
  headers: 'X-App: 12; X-Time: {time}; X-Signature: {hmac}',
  signed: '{time}{body}',
  secret: 'hush',
  hash: 'sha256',
  accepted: '',
  ...change,
});

describe('a gateway over HTTP', () => {
  it('is sent JSON that says exactly the text, signed', async () => {
    const { url, requests } = await smsServer();
    const carrier = openSmsCarrier(settings(url), now);
    expect(await carrier.send(message)).toEqual({ kind: 'accepted' });
    const [{ body = '', headers = {} } = {}] = requests;
    expect(JSON.parse(body)).toEqual({
      phone: message.to,
      text: `【安宁信访】${message.text}`,
      id: message.id,
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-app': '12',
      'x-time': '1773016200',
      'x-signature': createHmac('sha256', 'hush').update(`1773016200${body}`).digest('hex'),
    });
  });

  it('is sent a form where the template is one, signed by SM3', async () => {
    const { url, requests } = await smsServer();
    const form = settings(url, { body: 'mobile={phone}&content={text}', signed: '{phone}', hash: 'sm3' });
    await openSmsCarrier(form, now).send(message);
    expect(Object.fromEntries(new URLSearchParams(requests[0]?.body))).toEqual({
      mobile: message.to,
      content: message.text,
    });
    expect(requests[0]?.headers['x-signature']).toBe(
      createHmac('sm3', 'hush').update(message.to).digest('hex'),
    );
  });

  it('that says no with status 200 is heard, without the number and the text it repeats', async () => {
    const body = `{"code":"1","msg":"${message.to} 余额不足 13800000002 ${message.text}"}`;
    const { url } = await smsServer(() => ({ status: 200, body }));
    const delivery = await openSmsCarrier(settings(url, { accepted: '"code":"0"' }), now).send(message);
    expect(delivery).toMatchObject({ kind: 'refused' });
    const said = JSON.stringify(delivery);
    expect(said).toContain('余额不足');
    expect(said).not.toMatch(/138|提醒您/);
  });

  it.each([
    [400, 'refused'],
    [401, 'unavailable'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [502, 'unsure'],
    [504, 'unsure'],
    [301, 'unavailable'],
  ])('status %i is %s', async (status, kind) => {
    const { url } = await smsServer(() => ({ status, body: '' }));
    const delivery = await openSmsCarrier(settings(url), now).send(message);
    expect(delivery).toMatchObject({ kind });
  });

  it.each(['cut', 'hang'] as const)('that is %s once it has the request may have sent it', async (how) => {
    const { url, requests } = await smsServer(() => how);
    expect(await openSmsCarrier(settings(url), now, 300).send(message)).toMatchObject({ kind: 'unsure' });
    expect(requests).toHaveLength(1);
  });

  it('that is not there is tried later; one that speaks no HTTP may have sent it', async () => {
    const gone = `http://127.0.0.1:${await closedPort()}/send`;
    expect(await openSmsCarrier(settings(gone), now).send(message)).toEqual({
      kind: 'unavailable',
      detail: 'HTTP ECONNREFUSED',
    });
    const odd = `http://127.0.0.1:${await brokenServer(['220 smtp'], 'cut')}/send`;
    expect(await openSmsCarrier(settings(odd), now).send(message)).toMatchObject({ kind: 'unsure' });
  });
});

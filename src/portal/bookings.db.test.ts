import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bookFor } from '#contract/bookings.ts';
import { cancelReception } from '#contract/receptions.ts';
import { citizenCalls } from '../../tests/support/citizen-calls.ts';
import { testDatabase } from '../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../tests/support/office.ts';
import { textOfPdf } from '../../tests/support/read-pdf.ts';
import { announcedReception } from '../../tests/support/sample-reception.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice((await testDatabase()).pool);
});
const { get, post } = citizenCalls(() => office);

const booking = { slotMinutes: 30, capacity: 1, closesDaysBefore: 1, closesAt: '17:00' };
const announce = () => announcedReception(office.clerk, office.units.county, { booking });
const form = (change: Record<string, string> = {}) =>
  new URLSearchParams({
    id: randomUUID(),
    at: '08:30',
    wait: '',
    name: '王秀兰',
    phone: '13800000001',
    title: '宅基地',
    detail: '',
    ...change,
  }).toString();

describe('booking without script', () => {
  it('keeps a place, so that the next is led to the waiting list, and books it', async () => {
    const { id } = await announce();
    const held = await post(`/portal/receptions/${id}/hold`, 'at=08:30');
    expect(held.headers.location).not.toContain('wait=1');
    const next = await post(`/portal/receptions/${id}/hold`, 'at=08:30');
    expect(next.headers.location).toContain('wait=1');
    const kept = new URLSearchParams(String(held.headers.location).split('?')[1]).get('id') ?? '';
    const refused = await post(`/portal/receptions/${id}/book`, form({ phone: '13800000002' }));
    expect([refused.statusCode, refused.body.includes('约满')]).toEqual([409, true]);
    const made = await post(`/portal/receptions/${id}/book`, form({ id: kept }));
    expect([made.statusCode, made.headers.location]).toEqual([
      303,
      expect.stringContaining('/portal/bookings/'),
    ]);
    expect((await get(String(made.headers.location))).body).toContain('王秀兰');
  });

  it('says beside each field what is wrong, keeps what was typed, and escapes it', async () => {
    const { id } = await announce();
    const page = await post(`/portal/receptions/${id}/book`, form({ phone: '', title: '<b>宅基地</b>' }));
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('请填写这一项');
    expect(page.body).toContain('&lt;b&gt;宅基地');
  });

  it('is refused in words where nothing can be booked, and knows nothing of what is not there', async () => {
    const { id, version } = await announce();
    const unknown = [randomUUID(), 'nonsense'].map((one) => get(`/portal/receptions/${one}`));
    expect((await Promise.all(unknown)).map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    await office.clerk.do(cancelReception, {
      params: { id },
      body: { expectedVersion: version, reason: '台风停办' },
    });
    expect((await get(`/portal/receptions/${id}`)).body).toContain('台风停办');
    const late = await post(`/portal/receptions/${id}/book`, form());
    expect([late.statusCode, late.body.includes('已经取消')]).toEqual([409, true]);
  });

  it('prints its slip with the code and the address in a square, and opens from the field of the home page', async () => {
    const { id } = await announce();
    const made = await post(`/portal/receptions/${id}/book`, form());
    const page = String(made.headers.location);
    const code = page.split('/').at(-1) ?? '';
    expect((await get(page)).body).toContain(`${page}/slip.pdf`);
    const slip = await get(`${page}/slip.pdf`);
    expect([slip.statusCode, slip.headers['content-type']]).toEqual([200, 'application/pdf']);
    const text = textOfPdf(slip.rawPayload).replaceAll(/\s/g, '');
    for (const words of ['领导接访预约单', '王秀兰', '2026年3月10日08:30', code, `/portal/bookings/${code}`])
      expect(text).toContain(words);
    const typed = new URLSearchParams({ code: code.toLowerCase().replace(/(.{4})/g, '$1-') }).toString();
    expect((await post('/portal/query', typed)).headers.location).toContain('/portal/bookings/');
    const petition = await register(office.clerk);
    const query = new URLSearchParams({ code: petition.queryCode }).toString();
    expect((await post('/portal/query', query)).headers.location).toBe(`/q/${petition.queryCode}`);
    await post(`${page}/cancellation`, '');
    expect((await get(`${page}/slip.pdf`)).statusCode).toBe(303);
  });

  it('tells whoever opens the booking that it was called off, and stops those who guess codes', async () => {
    const { id, version } = await announce();
    const body = {
      id: randomUUID(),
      name: '王秀兰',
      phone: '13800000001',
      title: '宅基地',
      detail: '',
      startsAt: '08:30',
      waitIfFull: false,
    };
    const { code } = await office.clerk.do(bookFor, { params: { id }, body });
    await office.clerk.do(cancelReception, {
      params: { id },
      body: { expectedVersion: version, reason: '台风停办', tellBooked: true },
    });
    expect((await get(`/portal/bookings/${code}`)).body).toContain('这场接访已经取消');
    for (let at = 0; at < 20; at += 1) await get(`/portal/bookings/000000000000000${at % 10}`);
    expect((await get(`/portal/bookings/${code}`)).statusCode).toBe(429);
  });
});

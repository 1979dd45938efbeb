import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPetitioners } from '#contract/petitioners.ts';
import { amendPetition, readPetition, registerPetition, type IntakeInput } from '#contract/petitions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, visitIntake, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const send = (intake: unknown, requestId: string = randomUUID()) =>
  office.clerk.call(registerPetition, { body: { requestId, intake: intake as IntakeInput } });

const problemsOf = async (intake: unknown): Promise<readonly string[]> => {
  const reply = await send(intake);
  return reply.ok ? [] : (reply.problem.fields ?? []).map(({ path, problem }) => `${path} ${problem}`);
};

const person = (change: object) => ({
  role: 'petitioner',
  petitioner: {
    name: '王建国',
    certificateType: 'resident-identity-card',
    certificateNumber: '',
    phone: '',
    address: '',
    divisionCode: '',
    ...change,
  },
});

const countRows = async (): Promise<number> => {
  const { rows } = await database.pool.query('select count(*)::int as n from event');
  return rows[0].n;
};

describe('registering', () => {
  it('names every wrong field at once, and writes nothing', async () => {
    const before = await countRows();
    const intake = visitIntake({
      title: '',
      receivedOn: '2026-02-30',
      place: { divisionCode: '99', detail: '' },
      claims: [{ text: ' \u0000 ', purpose: 'request', contentClass: '020x' }],
    });
    expect(await problemsOf(intake)).toEqual([
      'intake.receivedOn not-a-day',
      'intake.title required',
      'intake.claims.0.text required',
      'intake.claims.0.contentClass invalid',
      'intake.place.divisionCode not-a-division',
    ]);
    expect(await countRows()).toBe(before);
  });

  it('refuses identity numbers that cannot be, phones that cannot ring and classes that are not', async () => {
    const people = [
      person({ certificateNumber: '330106194912310021', phone: '1385711234' }),
      person({ certificateNumber: '330106195002300027' }),
      person({ certificateNumber: '990106194912310020' }),
    ];
    const intake = {
      ...visitIntake({ peopleCount: 3 }),
      people,
      claims: [{ text: '维修', purpose: 'request', contentClass: '7777' }],
    };
    expect(await problemsOf(intake)).toEqual([
      'intake.claims.0.contentClass unknown-class',
      'intake.people.0.petitioner.certificateNumber identity-number.check-digit',
      'intake.people.0.petitioner.phone phone.mobile-length',
      'intake.people.1.petitioner.certificateNumber identity-number.birth-date',
      'intake.people.2.petitioner.certificateNumber identity-number.province',
    ]);
  });

  it('refuses a day of receipt that has not come, and a group without representatives', async () => {
    expect(await send(visitIntake({ receivedOn: '2026-03-03' }))).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.received-in-future', title: '收到日期 2026-03-03 晚于今天（2026-03-02）' },
    });
    expect(await send(visitIntake({ peopleCount: 5 }))).toMatchObject({
      problem: { kind: 'petitions.group-needs-representatives' },
    });
    const many = Array.from({ length: 6 }, (_, at) => ({
      ...person({ name: `代表${'甲乙丙丁戊己'[at]}` }),
      role: 'representative',
    }));
    expect(await send({ ...visitIntake({ peopleCount: 12 }), people: many })).toMatchObject({
      problem: { kind: 'petitions.too-many-representatives' },
    });
  });

  it('keeps long texts, emoji and markup as they were written, without what cannot be seen', async () => {
    const narrative = `<script>alert(1)</script>'; drop table event; -- ${'渗水'.repeat(4_500)}😀\u202e\u0007 结束`;
    const { id } = await register(office.clerk, { narrative, title: '标题<b>\'"😀' });
    const view = await office.clerk.do(readPetition, { params: { id } });
    expect(view.title).toBe('标题<b>\'"😀');
    expect(view.narrative).toBe(narrative.replace(/[\u202e\u0007]/g, ''));
    const tooLong = await send(visitIntake({ narrative: '字'.repeat(20_001) }));
    expect(tooLong).toMatchObject({
      problem: { fields: [{ path: 'intake.narrative', message: '太长，最多 20000 个字' }] },
    });
  });

  it('registers once when sent twice, even at the same moment', async () => {
    const requestId = randomUUID();
    const replies = await Promise.all(Array.from({ length: 4 }, () => send(visitIntake(), requestId)));
    const again = await send(visitIntake(), requestId);
    const ids = [...replies, again].map((reply) => reply.ok && reply.value.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeTruthy();
  });

  it('writes rows that say what the events say, whatever it came in by', async () => {
    for (const channel of ['leader-reception', 'letter', 'screening'] as const)
      await register(office.clerk, { channel });
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });

  it('gives numbers without gap or double when many register at once', async () => {
    const made = await Promise.all(Array.from({ length: 24 }, () => register(office.clerk)));
    const serials = made.map(({ number }) => Number(number.slice(-6))).toSorted((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 24 }, (_, at) => (serials[0] ?? 0) + at));
  });

  it('knows the same person again by certificate, and finds them by name, phone tail and number', async () => {
    const people = [
      { ...person({ name: '欧阳文静', certificateNumber: '330106194912310027', phone: '13957188888' }) },
    ];
    await send({ ...visitIntake(), people });
    await send({ ...visitIntake({ title: '第二次来访' }), people });
    for (const q of ['欧阳', '8888', '13957188888', '330106194912310027']) {
      const { hits } = await office.clerk.do(findPetitioners, { query: { q } });
      expect(
        hits.map((hit) => [hit.name, hit.petitions.length, hit.maskedPhone]),
        q,
      ).toEqual([['欧阳文静', 2, '139****8888']]);
    }
    expect((await office.town.do(findPetitioners, { query: { q: '欧阳' } })).hits).toEqual([]);
  });

  it('makes one petitioner of a new person whom two windows register at once', async () => {
    const people = [person({ name: '司马相国', certificateNumber: '33010619500101001X' })];
    const replies = await Promise.all(Array.from({ length: 4 }, () => send({ ...visitIntake(), people })));
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.problem.kind))).toEqual(['ok', 'ok', 'ok', 'ok']);
    const { hits } = await office.clerk.do(findPetitioners, { query: { q: '司马' } });
    expect(hits.map((hit) => hit.petitions.length)).toEqual([4]);
  });

  it('lets the second of two clerks who edit one petition look again', async () => {
    const { id, version } = await register(office.clerk);
    const amend = (who: TestOffice['clerk'], title: string) =>
      who.call(amendPetition, {
        params: { id },
        body: { expectedVersion: version, reason: '更正标题', intake: visitIntake({ title }) },
      });
    expect((await amend(office.clerk, '甲改的标题')).ok).toBe(true);
    expect(await amend(office.director, '乙改的标题')).toMatchObject({
      status: 409,
      problem: { kind: 'petitions.changed-meanwhile' },
    });
    expect((await office.clerk.do(readPetition, { params: { id } })).title).toBe('甲改的标题');
  });

  it('is not for posts without the duty', async () => {
    for (const who of [office.handler, office.auditor, office.admin])
      expect(
        await who.call(registerPetition, { body: { requestId: randomUUID(), intake: visitIntake() } }),
      ).toMatchObject({
        status: 403,
        problem: { kind: 'petitions.may-not-register' },
      });
  });
});

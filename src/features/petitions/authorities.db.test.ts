// Somebody acts for a petitioner: they are told what was signed, and nothing from the moment it is taken back.
import { beforeAll, describe, expect, it } from 'vitest';
import { listOwnAuthorities } from '#contract/authorities.ts';
import * as contract from '#contract/authority-steps.ts';
import { listPetitions } from '#contract/lists.ts';
import { createUnit } from '#contract/organisation.ts';
import { amendPetition, readPetition } from '#contract/petitions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { AuthorityPart } from '#core/petitions/authority.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { citizenCalls } from '../../../tests/support/citizen-calls.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import {
  hire,
  register,
  testOffice,
  visitIntake,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';
import { servedPetition } from '../../../tests/support/served-petition.ts';
import { uploadFile } from '../../../tests/support/upload-file.ts';

/** Of the served answer. */
const answerWords = ['外墙确有渗水', '属于保修范围', '四月底前修好'];

let office: TestOffice;
let database: TestDatabase;
let cadre: Colleague;
let scan: string;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  const { admin, app, clerk, units } = office;
  const village = await admin.do(createUnit, {
    body: {
      parentId: units.town,
      kind: 'village',
      name: '石桥村',
      organCode: '',
      divisionCode: '330106109201',
    },
  });
  cadre = await hire(app, admin, 'cadre', village.id, 'village-cadre');
  scan = await uploadFile(app, clerk);
});
const { get, post } = citizenCalls(() => office);

type Holder = contract.HolderInput;
const son = {
  by: 'new' as const,
  petitioner: {
    name: '周小强',
    certificateType: 'resident-identity-card' as const,
    certificateNumber: '',
    phone: '13857100021',
    address: '',
    divisionCode: '',
  },
};

async function grant(
  id: string,
  holder: Holder | typeof son | { by: 'account'; accountId: string },
  parts: readonly AuthorityPart[],
  change: object = {},
  who = office.clerk,
) {
  const page = await office.clerk.do(readPetition, { params: { id } });
  return who.call(contract.grantAuthority, {
    params: { id },
    body: {
      expectedVersion: page.version,
      authority: {
        kind: 'proxy',
        holder,
        grantedBy: page.people[0]?.petitionerId ?? '',
        relation: '儿子',
        parts: [...parts],
        from: '2026-03-02',
        scans: [scan],
        ...change,
      },
    },
  });
}

const pageOf = (id: string, who = office.clerk) => who.do(readPetition, { params: { id } });

async function end(id: string, change: object = {}) {
  const { version, authorities } = await pageOf(id);
  return office.clerk.call(contract.endAuthority, {
    params: { id },
    body: {
      expectedVersion: version,
      authorityId: authorities[0]?.id ?? '',
      on: '2026-03-02',
      ground: 'taken-back',
      said: 'phone',
      note: '',
      ...change,
    },
  });
}

describe('a proxy with a code of their own', () => {
  it('reads what was ticked, not one word more, and nothing once it is taken back', async () => {
    const { id, code: queryCode } = await servedPetition(office);
    expect(await grant(id, son, ['progress'])).toMatchObject({ ok: true });
    const [authority] = (await pageOf(id)).authorities;
    expect(authority).toMatchObject({
      holderName: '周小强',
      holderMark: expect.stringContaining('138'),
      told: ['progress'],
      may: '办理进度',
      mayNot: '答复内容和文书、接谈和听证的时间、地点、须签字的事项',
      standing: 'in-force',
    });
    const code = authority?.code ?? '';
    expect(code).toHaveLength(16);
    const own = await get(`/q/${queryCode}`);
    for (const words of answerWords) expect(own.body).toContain(words);
    const page = await get(`/q/${code}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('书面答复已送达');
    for (const words of answerWords) expect(page.body).not.toContain(words);
    expect(page.body).not.toContain('papers/decision-letter');
    expect((await get(`/q/${code}/papers/decision-letter.pdf`)).statusCode).toBe(404);
    expect((await post(`/q/${code}/rating`, 'office=satisfied&unit=satisfied')).statusCode).toBe(404);
    // The petitioner sees it, masked, with the way back; and takes it back.
    expect(own.body).toContain('谁可以了解这件事');
    expect(own.body).toContain('周*强');
    const back = await post(`/q/${queryCode}/authorities/${authority?.id}/end`, '');
    expect(back.statusCode).toBe(303);
    const over = await get(`/q/${code}`);
    expect(over.statusCode).toBe(410);
    expect(over.body).toContain('不在有效期内');
    for (const words of [...answerWords, authority?.grantedByName ?? '', (await pageOf(id)).number, '外墙'])
      expect(over.body).not.toContain(words);
    expect((await get(`/q/${queryCode}`)).body).not.toContain('周*强');
    expect((await pageOf(id)).authorities[0]).toMatchObject({
      standing: 'over',
      told: [],
      end: { on: '2026-03-02', groundName: '信访人收回委托', saidName: '网上' },
    });
  });

  it('reads the answer and has its papers where the authority says so', async () => {
    const { id } = await servedPetition(office);
    await grant(id, { ...son, petitioner: { ...son.petitioner, phone: '13857100022' } }, ['answer']);
    const code = (await pageOf(id)).authorities[0]?.code ?? '';
    const { body } = await get(`/q/${code}`);
    for (const words of answerWords) expect(body).toContain(words);
    expect(body).not.toContain('书面答复已送达');
  });

  it('is told nothing before it begins, after its last day', async () => {
    const { id } = await register(office.clerk, { title: '道路积水' });
    await grant(id, { ...son, petitioner: { ...son.petitioner, phone: '13857100023' } }, ['progress'], {
      from: '2026-03-03',
      until: '2026-03-04',
    });
    const states: number[] = [];
    await office.setToday('2026-03-03');
    const code = (await pageOf(id)).authorities[0]?.code ?? '';
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']) {
      await office.setToday(day);
      states.push((await get(`/q/${code}`)).statusCode);
    }
    await office.setToday('2026-03-02');
    expect(states).toEqual([410, 200, 200, 410]);
  });
});

describe('a village cadre with an account', () => {
  const mine = async () => (await cadre.do(listOwnAuthorities, {})).rows;

  it('sees on the own desk what was allowed while it stands; the page of the office stays shut, then and after', async () => {
    const { id } = await register(office.town, { title: '低保申请' });
    const holder = { by: 'account' as const, accountId: cadre.accountId };
    const version = (await pageOf(id)).version;
    const grantedBy = (await pageOf(id)).people[0]?.petitionerId ?? '';
    const body = {
      expectedVersion: version,
      authority: {
        kind: 'companion' as const,
        holder,
        grantedBy,
        relation: '村委会副主任',
        parts: ['attend' as const],
        from: '2026-03-02',
        until: '2026-03-10',
        scans: [scan],
      },
    };
    expect(await mine()).toEqual([]);
    expect(await cadre.call(contract.grantAuthority, { params: { id }, body })).toMatchObject({ ok: false });
    const inTown = await office.town.call(contract.grantAuthority, { params: { id }, body });
    expect(inTown).toMatchObject({ ok: true });
    const rows = await mine();
    expect(rows).toMatchObject([{ petitionId: id, may: '接谈和听证的时间、地点', until: '2026-03-10' }]);
    // Not even the title, which nobody allowed.
    expect(rows[0]?.title).toBeUndefined();
    expect(JSON.stringify(rows)).not.toContain('低保');
    expect(await cadre.call(readPetition, { params: { id } })).toMatchObject({ status: 404 });
    const list = await cadre.do(listPetitions, {
      body: { filter: {}, sort: 'received-desc', pageSize: 50 },
    });
    expect(list.rows.map((row) => row.id)).not.toContain(id);
    await office.setToday('2026-03-11');
    expect(await mine()).toEqual([]);
    await office.setToday('2026-03-02');
    const page = await office.town.do(readPetition, { params: { id } });
    await office.town.do(contract.endAuthority, {
      params: { id },
      body: {
        expectedVersion: page.version,
        authorityId: page.authorities[0]?.id ?? '',
        on: '2026-03-02',
        ground: 'taken-back',
        said: 'in-person',
        note: '',
      },
    });
    expect(await mine()).toEqual([]);
    expect(await cadre.call(readPetition, { params: { id } })).toMatchObject({ status: 404 });
  });

  it('of a unit that a correction names as complained of is told nothing any more', async () => {
    const { admin, app, units } = office;
    const other = await hire(app, admin, 'other', units.department, 'handler');
    const { id } = await register(office.clerk, { title: '噪声扰民' });
    await grant(id, { by: 'account', accountId: other.accountId }, ['progress']);
    const held = async () => (await other.do(listOwnAuthorities, {})).rows.map((row) => row.petitionId);
    expect(await held()).toEqual([id]);
    const { version } = await pageOf(id);
    const respondent = { unitId: units.department, name: '某局' };
    await office.clerk.do(amendPetition, {
      params: { id },
      body: { expectedVersion: version, intake: visitIntake({ respondent }), reason: '补正' },
    });
    expect(await held()).toEqual([]);
    const code = (await pageOf(id)).authorities[0]?.code;
    expect(code ? (await get(`/q/${code}`)).statusCode : 410).toBe(410);
  });
});

describe('what is signed', () => {
  it('is a picture or a PDF that was sent up, and the holder is somebody', async () => {
    const { id } = await register(office.clerk);
    const text = await uploadFile(office.app, office.clerk, {
      name: '授权.txt',
      buffer: Buffer.from('本人委托周小强代访'),
    });
    expect(await grant(id, son, ['progress'], { scans: [text ?? crypto.randomUUID()] })).toMatchObject({
      status: 422,
    });
    expect(await grant(id, son, ['progress'], { scans: [crypto.randomUUID()] })).toMatchObject({
      problem: { kind: 'petitions.authority-scan-unreadable' },
    });
    expect(await grant(id, son, ['progress'], { scans: [] })).toMatchObject({
      problem: { kind: 'petitions.authority-scan-missing' },
    });
    const nobody = { by: 'known' as const, petitionerId: crypto.randomUUID() };
    expect(await grant(id, nobody as Holder, ['progress'])).toMatchObject({
      problem: { kind: 'petitions.holder-unknown' },
    });
    const wrong = { ...son, petitioner: { ...son.petitioner, phone: '12' } };
    expect(await grant(id, wrong, ['progress'])).toMatchObject({
      problem: { fields: [{ path: 'authority.holder.petitioner.phone' }] },
    });
    expect(await end(id, { authorityId: crypto.randomUUID() })).toMatchObject({ status: 409 });
  });

  it('of an accusation lets nobody know without a word of its custodian', async () => {
    const claims = [{ text: '物业经理索要好处费', purpose: 'accusation' as const, contentClass: '1401' }];
    const { id } = await register(office.clerk, { claims });
    expect(await grant(id, son, ['progress'])).toMatchObject({
      problem: { kind: 'petitions.custodian-words-missing' },
    });
    expect(
      await grant(id, son, ['progress'], { custodian: '本人要求儿子陪同，已说明保密要求' }),
    ).toMatchObject({
      ok: true,
    });
    expect((await pageOf(id)).authorities[0]).toMatchObject({ told: ['progress'] });
  });

  it('leaves a ledger that verifies', async () => {
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
    const { rows } = await database.pool.query('select count(*)::int as n from petition_authority');
    expect(rows[0].n).toBeGreaterThan(3);
  });
});

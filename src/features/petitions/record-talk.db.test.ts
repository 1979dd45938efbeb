// Talks through the real interface: written once, by whoever may, and with all that was decided in it.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import { requestRecusal } from '#contract/quality-steps.ts';
import { recordTalk } from '#contract/talk-steps.ts';
import { readBrief, readLine } from '#contract/talks.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import {
  hire,
  register,
  testOffice,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';

let test: TestDatabase;
let office: TestOffice;
let mayor: Colleague;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
  mayor = await hire(office.app, office.admin, 'mayor', office.units.county, 'leader');
});

const mayorName = 'mayor某';
const talk = (version: number, more: object = {}) => ({
  expectedVersion: version,
  id: randomUUID(),
  on: '2026-03-02',
  startedAt: '09:00',
  endedAt: '09:12',
  record: '外墙渗水三年，多次报修',
  opinion: '物业本周内派人维修',
  present: '',
  signature: { by: 'name' as const, name: mayorName },
  decision: { outcome: 'explained' as const },
  ...more,
});
const write = (who: Colleague, id: string, body: ReturnType<typeof talk>) =>
  who.call(recordTalk, { params: { id }, body });
const kindOf = (reply: { readonly ok: boolean; readonly problem?: { readonly kind: string } }) =>
  reply.problem?.kind;
const briefOf = (id: string, query: object = {}) => mayor.do(readBrief, { params: { id }, query });
const expectSound = async (): Promise<void> =>
  expect(
    (await verifyLedger(openDatabase(test.pool).read, '330106' as JurisdictionId, () => undefined)).findings,
  ).toEqual([]);

async function sitting(leaders: object[] = [{ accountId: mayor.accountId, name: mayorName, post: '县长' }]) {
  const change = { on: '2026-03-02', leaders: leaders as never };
  return (await announcedReception(office.clerk, office.units.county, change)).id;
}

describe('a talk', () => {
  it('is written once however often it is sent, at the same time too', async () => {
    const { id, version } = await register(office.clerk);
    const body = talk(version);
    const replies = await Promise.all([1, 2, 3, 4].map(() => write(mayor, id, body)));
    expect(replies.some(({ ok }) => ok)).toBe(true);
    expect(await write(mayor, id, body)).toMatchObject({ ok: true });
    expect((await briefOf(id)).talks).toHaveLength(1);
    await expectSound();
  });

  it('of the same leader at the same time is told to be on record; a later one is another', async () => {
    const { id, version } = await register(office.clerk);
    const first = await write(mayor, id, talk(version));
    const next = first.ok ? first.value.version : 0;
    const again = await write(mayor, id, talk(next, { startedAt: '09:05', endedAt: '09:20' }));
    expect(again).toMatchObject({ problem: { kind: 'petitions.talk-recorded-already', title: /mayor某/ } });
    const later = await write(mayor, id, talk(next, { startedAt: '15:00', endedAt: '15:10' }));
    expect(later.ok).toBe(true);
  });

  it('is written for a leader of the sitting by the office, which the record says, and by no other leader', async () => {
    const { id, version } = await register(office.clerk);
    const receptionId = await sitting([
      { name: '周建国', post: '副县长' },
      { accountId: mayor.accountId, name: mayorName, post: '县长' },
    ]);
    const forOther = { receptionId, seat: 1, signature: { by: 'name' as const, name: '周建国' } };
    expect(kindOf(await write(mayor, id, talk(version, forOther)))).toBe('petitions.not-your-talk');
    expect(kindOf(await write(office.clerk, id, talk(version)))).toBe('petitions.talk-without-sitting');
    expect(kindOf(await write(office.clerk, id, talk(version, { receptionId, seat: 3 })))).toBe(
      'petitions.leader-not-sitting',
    );
    expect((await write(office.clerk, id, talk(version, forOther))).ok).toBe(true);
    const { talks, leaders } = await briefOf(id, { receptionId });
    expect(talks).toMatchObject([{ leader: '副县长 周建国', writtenFor: true }]);
    expect(leaders.map(({ mine }) => mine)).toEqual([false, true]);
  });

  it('is signed by who held it', async () => {
    const { id, version } = await register(office.clerk);
    const named = { signature: { by: 'name' as const, name: '别人' } };
    expect(kindOf(await write(mayor, id, talk(version, named)))).toBe('petitions.talk-signed-by-another');
    expect(kindOf(await write(mayor, id, talk(version, { signature: { by: 'paper' } })))).toBe(
      'petitions.talk-unsigned',
    );
  });

  it('settles a plain matter that is here with a numbered answer, and says why it cannot settle another', async () => {
    const { id, version } = await register(office.clerk);
    const conditions = ['first-time', 'clear-facts', 'small-dispute', 'easily-settled'];
    const settled = {
      outcome: 'settled',
      handlerId: office.director.accountId,
      conditions,
      paperAsked: true,
    };
    const missing = await write(mayor, id, talk(version, { decision: { ...settled, conditions: [] } }));
    expect(kindOf(missing)).toBe('petitions.not-simple');
    expect((await write(mayor, id, talk(version, { decision: settled }))).ok).toBe(true);
    const page = await office.clerk.do(readPetition, { params: { id } });
    expect(page).toMatchObject({ phase: 'served', simple: { answer: { text: '物业本周内派人维修' } } });
    expect(page.papers.filter(({ kind }) => kind === 'simple-reply')).toHaveLength(1);
    const again = talk(page.version, { decision: settled, startedAt: '10:00', endedAt: '10:05' });
    expect(await write(mayor, id, again)).toMatchObject({
      problem: { kind: 'petitions.not-settled-here', detail: /已经答复/ },
    });
    await expectSound();
  });

  it('gives a matter to a unit with a task that has its day, in one go or not at all', async () => {
    const { id, version } = await register(office.clerk);
    const unitId = office.units.department;
    const late = { outcome: 'assigned', unitId, dueOn: '2026-03-01' };
    expect((await write(mayor, id, talk(version, { decision: late }))).ok).toBe(false);
    expect((await briefOf(id)).talks).toEqual([]);
    expect((await write(mayor, id, talk(version, { decision: { ...late, dueOn: '2026-04-01' } }))).ok).toBe(
      true,
    );
    const brief = await briefOf(id);
    expect(brief).toMatchObject({ phase: 'referred', responsibleUnitId: unitId });
    expect(brief.promises).toMatchObject([{ text: '物业本周内派人维修', limit: '2026-04-01' }]);
    // Whoever receives leads, from the first talk on.
    expect(brief.leads).toMatchObject([{ leader: `leader ${mayorName}` }]);
    await expectSound();
  });

  it('is not held by who is complained of or has to keep away', async () => {
    const named = await register(office.clerk, { respondent: { name: '周建国' } });
    const receptionId = await sitting([
      { name: '周建国', post: '副县长' },
      { accountId: mayor.accountId, name: mayorName, post: '县长' },
    ]);
    const forHim = talk(named.version, { receptionId, seat: 1, signature: { by: 'paper' } });
    expect(kindOf(await write(office.clerk, named.id, forHim))).toBe('petitions.leader-keeps-away');
    const { leaders } = await briefOf(named.id, { receptionId });
    expect(leaders.map(({ keepsAway }) => keepsAway)).toEqual([true, false]);

    const { id, version } = await register(office.clerk);
    const body = {
      expectedVersion: version,
      personId: office.director.accountId,
      on: '2026-03-02',
      reason: '当事人亲属',
    };
    await office.clerk.do(requestRecusal, { params: { id }, body });
    const own = talk(version + 1, { signature: { by: 'name', name: 'director某' } });
    expect(kindOf(await write(office.director, id, own))).toBe('petitions.recusal-pending');
  });
});

describe('the line of a reception', () => {
  it('opens to who sits there and to the office, and to nobody else', async () => {
    const params = { id: await sitting() };
    expect((await mayor.do(readLine, { params })).leaders).toMatchObject([{ name: mayorName, mine: true }]);
    expect((await office.clerk.call(readLine, { params })).ok).toBe(true);
    expect(kindOf(await office.handler.call(readLine, { params }))).toBe('receptions.not-at-the-table');
  });
});

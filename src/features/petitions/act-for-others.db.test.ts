// Petitions of people who cannot act alone, and entries that are written down late.
import { beforeAll, describe, expect, it } from 'vitest';
import { listPetitions } from '#contract/lists.ts';
import { readPetition, registerPetition, type IntakeInput } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { citizenCalls } from '../../../tests/support/citizen-calls.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, visitIntake, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});
const { get } = citizenCalls(() => office);

const person = (name: string, phone: string) => ({
  name,
  certificateType: 'resident-identity-card' as const,
  certificateNumber: '',
  phone,
  address: '青石镇',
  divisionCode: '330106109',
});
type Person = IntakeInput['people'][number];
const pupil: Person = { role: 'petitioner', incapacity: 'minor', petitioner: person('周小宝', '') };
const mother: Person = {
  role: 'guardian',
  actsFor: 1,
  relation: '母亲',
  petitioner: person('吴桂芳', '13857100001'),
};

const withdrawal = {
  cause: 'withdrawn' as const,
  reason: '学校已经解决',
  evidence: '签名的撤回申请，存卷',
  evidenceOn: '2026-03-02',
  voluntary: true,
};

describe('a petition of somebody who cannot act alone', () => {
  it('is registered like any other, is the minor’s, and is withdrawn by the guardian only', async () => {
    const { clerk } = office;
    const { id, version, queryCode } = await register(clerk, { people: [mother, pupil], peopleCount: 1 });
    const params = { id };
    const { people } = await clerk.do(readPetition, { params });
    expect(people).toMatchObject([
      { name: '周小宝', role: 'petitioner', incapacity: 'minor' },
      { name: '吴桂芳', role: 'guardian', actsForName: '周小宝', relation: '母亲' },
    ]);
    const { rows } = await clerk.do(listPetitions, {
      body: { filter: {}, sort: 'received-desc', pageSize: 50 },
    });
    expect(rows.find((row) => row.id === id)?.petitioners).toBe('周小宝');
    const page = (await get(`/q/${queryCode}`)).body;
    expect(page).toContain('周*宝');
    expect(page).not.toContain('吴');
    const [child, guardian] = people;
    for (const signedById of [undefined, child?.petitionerId])
      expect(
        await clerk.call(step.withdraw, {
          params,
          body: { expectedVersion: version, ...withdrawal, ...(signedById && { signedById }) },
        }),
      ).toMatchObject({ status: 409, problem: { kind: 'petitions.guardian-must-act' } });
    await clerk.do(step.withdraw, {
      params,
      body: { expectedVersion: version, ...withdrawal, signedById: guardian?.petitionerId ?? '' },
    });
  });

  it('cannot be withdrawn while no guardian is known, but nobody is turned away at the window', async () => {
    const { clerk } = office;
    const { id, version } = await register(clerk, { people: [pupil] });
    expect(
      await clerk.call(step.withdraw, { params: { id }, body: { expectedVersion: version, ...withdrawal } }),
    ).toMatchObject({ problem: { kind: 'petitions.guardian-missing' } });
  });

  it('is refused with helpers that help nobody, without an authority, or too many', async () => {
    const { clerk } = office;
    const send = (people: Person[]) =>
      clerk.call(registerPetition, {
        body: { requestId: crypto.randomUUID(), intake: visitIntake({ people }) },
      });
    const adult: Person = { role: 'petitioner', petitioner: person('郑成', '') };
    const proxy = (phone: string, authority: string): Person => ({
      role: 'proxy',
      actsFor: 0,
      authority,
      petitioner: person('冯代', phone),
    });
    expect(await send([adult, { ...mother, actsFor: 0 }])).toMatchObject({
      problem: { kind: 'petitions.guardian-for-nobody' },
    });
    expect(await send([adult, proxy('13857100002', '')])).toMatchObject({
      problem: { kind: 'petitions.proxy-without-authority' },
    });
    const three = ['13857100003', '13857100004', '13857100005'].map((phone) => proxy(phone, '委托书'));
    expect(await send([adult, ...three])).toMatchObject({ problem: { kind: 'petitions.too-many-proxies' } });
    expect(await send([mother])).toMatchObject({ problem: { kind: 'petitions.no-petitioner' } });
    expect((await send([adult, proxy('13857100006', '授权委托书，存卷')])).ok).toBe(true);
  });
});

describe('a late entry', () => {
  it('needs a reason, keeps the moment it was written, and is marked in the story', async () => {
    const { clerk, handler, units } = office;
    await office.setToday('2026-03-10');
    const body = { requestId: crypto.randomUUID(), intake: visitIntake() };
    expect(await clerk.call(registerPetition, { body })).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.back-date-reason-missing' },
    });
    const intake = visitIntake({ backDateReason: '断网，先登记在纸上' });
    const { id, version } = await clerk.do(registerPetition, { body: { ...body, intake } });
    const params = { id };
    const { story, clocks } = await clerk.do(readPetition, { params });
    expect(story[0]).toMatchObject({
      on: '2026-03-10',
      backDated: { on: '2026-03-02', reason: '断网，先登记在纸上' },
    });
    expect(clocks[0]).toMatchObject({ from: '2026-03-02', limit: '2026-03-17' });
    const late = async () => {
      const list = { filter: {}, sort: 'received-desc', pageSize: 50 } as const;
      const { rows } = await clerk.do(listPetitions, { body: list });
      return rows.filter((row) => row.enteredLate).map((row) => row.id);
    };
    expect(await late()).toEqual([id]);

    const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
    const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
    await office.setToday('2026-03-20');
    const accept = (on: string, backDateReason?: string) =>
      handler.call(step.accept, {
        params,
        body: {
          expectedVersion: sent.version,
          handlerId: handler.accountId,
          on,
          ...(backDateReason && { backDateReason }),
        },
      });
    expect(await accept('2026-03-09', '补录')).toMatchObject({
      problem: { kind: 'petitions.dated-too-early' },
    });
    expect(await accept('2026-03-21')).toMatchObject({ problem: { kind: 'petitions.dated-in-future' } });
    expect(await accept('2026-03-16')).toMatchObject({
      problem: { kind: 'petitions.back-date-reason-missing' },
    });
    expect((await accept('2026-03-16', '经办人下乡，当天已书面告知')).ok).toBe(true);
    const after = await handler.do(readPetition, { params });
    expect(after.clocks.at(-1)).toMatchObject({ clock: 'handle_r6', from: '2026-03-16' });
    expect(after.story.find((entry) => entry.kind === 'PetitionAccepted')).toMatchObject({
      on: '2026-03-20',
      backDated: { on: '2026-03-16' },
    });
  });
});

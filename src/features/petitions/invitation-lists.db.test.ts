import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { invitationLettersPath } from '#contract/invitation-lists.ts';
import * as lists from '#contract/invitation-lists.ts';
import * as invitation from '#contract/invitation-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import type { AccountId, JurisdictionId, UnitId } from '#core/kit/ids.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { suggestInvitations } from '#core/outreach/suggest-invitations.ts';
import { findMattersToInvite } from '#ledger/find-matters-to-invite.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { actorAs } from '../../../tests/support/walk-moves.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';

const plan = {
  day: '2026-07-08',
  at: '09:30',
  place: '安宁县信访接待中心二楼',
  leader: { name: '周建国', post: '副县长' },
  grounds: '时间较久，群众不满意',
};

let pool: Pool;
let office: TestOffice;
let old: { readonly id: string; readonly number: string };
let group: { readonly id: string; readonly number: string };
beforeAll(async () => {
  ({ pool } = await testDatabase());
  office = await testOffice(pool);
  old = await register(office.clerk, { receivedOn: '2026-03-02', title: '多年外墙渗水' });
  await office.setToday('2026-07-01');
  await register(office.clerk, { receivedOn: '2026-07-01', title: '新近的事' });
  group = await register(office.clerk, {
    receivedOn: '2026-07-01',
    channel: 'letter',
    peopleCount: 12,
    title: '十二户联名',
  });
});

const list = async (month?: string) =>
  office.clerk.do(lists.readInvitationList, { query: month ? { month } : {} });
const known = async () => {
  const found = (await list()).list;
  if (!found) throw new Error('no list');
  return found;
};
const matter = async (id: string) => (await known()).matters.find((one) => one.petitionId === id);
const pick = async (petition: { readonly id: string }, change: object = {}) => {
  const { id, version } = await known();
  const { version: petitionVersion } = await office.clerk.do(readPetition, { params: { id: petition.id } });
  return office.clerk.call(lists.pickForInvitation, {
    params: { id },
    body: {
      expectedVersion: version,
      petitionId: petition.id,
      petitionVersion,
      plan: { ...plan, ...change },
    },
  });
};

describe('the list of a month', () => {
  it('is drawn once, with reasons in words and nothing that has none', async () => {
    expect((await list()).list).toBeUndefined();
    // Five who draw at the same moment draw one list.
    const draws = await Promise.all(
      Array.from({ length: 5 }, () =>
        office.clerk.call(lists.drawInvitationList, { body: { month: '2026-07' } }),
      ),
    );
    expect(draws.filter(({ ok }) => ok).length).toBe(1);
    const { matters } = await known();
    expect(matters.map(({ title, reasons }) => [title, reasons])).toEqual([
      ['多年外墙渗水', ['收到已 121 天，还没有办结']],
      ['十二户联名', ['12 人共同反映']],
    ]);
    const again = await office.clerk.call(lists.drawInvitationList, { body: { month: '2026-07' } });
    expect(again.ok ? '' : again.problem.kind).toBe('outreach.list-drawn-before');
  });

  it('asks the database the same as the rule says', async () => {
    const { accountId, unitId } = office.clerk;
    const actor = { ...actorAs('clerk', unitId as UnitId), accountId: accountId as AccountId };
    const found = await findMattersToInvite(openDatabase(pool).read, actor, plainDate('2026-07-01'));
    const ruled = suggestInvitations(found.matters, plainDate('2026-07-01'));
    expect(ruled.map(({ petitionId }) => petitionId)).toEqual(found.matters.map((one) => one.petitionId));
    expect(found.matched).toBe(2);
  });

  it('picks a matter and invites, both or neither', async () => {
    const past = await pick(old, { day: '2026-06-30' });
    expect(past.ok ? '' : past.problem.kind).toBe('petitions.invitation-past');
    expect((await matter(old.id))?.fate).toBe('open');
    // Two who pick the same matter at the same moment invite once.
    const picks = await Promise.all([pick(old), pick(old)]);
    expect(picks.filter(({ ok }) => ok).length).toBe(1);
    expect(await matter(old.id)).toMatchObject({
      fate: 'picked',
      invitation: { day: '2026-07-08', at: '09:30' },
    });
    const page = await office.clerk.do(readPetition, { params: { id: old.id } });
    expect(page.papers.map(({ kind }) => kind)).toContain('invitation-notice');
    const twice = await pick(old);
    expect(twice.ok ? '' : twice.problem.kind).toBe('outreach.picked-already');
  });

  it('prints the letters of those who were picked in one file', async () => {
    const { id } = await known();
    const sent = await office.app.inject({
      url: invitationLettersPath(id),
      headers: { cookie: office.clerk.cookie },
    });
    expect(sent.statusCode).toBe(200);
    const text = textOfPdf(sent.rawPayload);
    expect(text).toContain('约访通知书');
    expect(text).toContain('来不来由你自愿决定');
    expect((await office.app.inject(invitationLettersPath(id))).statusCode).toBe(401);
  });

  it('passes a matter over with a reason, and takes what a village reports', async () => {
    const { id, version } = await known();
    await office.clerk.do(lists.skipForInvitation, {
      params: { id },
      body: { expectedVersion: version, petitionId: group.id, reason: '下周联合接访时处理' },
    });
    expect(await matter(group.id)).toMatchObject({ fate: 'skipped', skippedBecause: '下周联合接访时处理' });
    const fresh = await register(office.clerk, { receivedOn: '2026-07-01', title: '村里反映的事' });
    const reported = { number: fresh.number, note: '青石镇反映当事人想见领导' };
    const next = await known();
    await office.clerk.do(lists.reportForInvitation, {
      params: { id },
      body: { expectedVersion: next.version, ...reported },
    });
    expect((await known()).matters.at(-1)).toMatchObject({ note: reported.note, fate: 'open' });
  });

  it('shows what came of it, also after it moved, and is kept for later', async () => {
    const params = { id: old.id };
    const version = async () => (await office.clerk.do(readPetition, { params })).version;
    const answer = { outcome: 'moved', note: '当天要出门', to: { ...plan, day: '2026-07-09' } } as const;
    await office.clerk.do(invitation.answerInvitation, {
      params,
      body: { expectedVersion: await version(), answer },
    });
    expect((await matter(old.id))?.invitation?.day).toBe('2026-07-09');
    await office.setToday('2026-07-09');
    await office.clerk.do(invitation.answerInvitation, {
      params,
      body: { expectedVersion: await version(), answer: { outcome: 'came', note: '' } },
    });
    expect((await matter(old.id))?.invitation?.outcome).toBe('来了');
    await office.setToday('2026-08-03');
    const kept = await list('2026-07');
    expect([kept.mayKeep, kept.months, kept.list?.matters.length]).toEqual([false, ['2026-07'], 3]);
    const { id, version: listVersion } = kept.list ?? { id: '', version: 0 };
    const late = await office.clerk.call(lists.skipForInvitation, {
      params: { id },
      body: { expectedVersion: listVersion, petitionId: group.id, reason: '过了' },
    });
    expect(late.ok ? '' : late.problem.kind).toBe('outreach.month-over');
    await office.clerk.do(lists.drawInvitationList, { body: { month: '2026-08' } });
    const august = (await known()).matters.map(({ title }) => title);
    expect(august).not.toContain('多年外墙渗水');
  });

  it('leaves a ledger whose rows are what their events say', async () => {
    const result = await verifyLedger(openDatabase(pool).read, '330106' as JurisdictionId, () => undefined);
    expect(result.findings).toEqual([]);
  });
});

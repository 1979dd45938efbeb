import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { adoptRuleSet, readCertificate } from '#contract/clocks.ts';
import * as hearing from '#contract/hearing-steps.ts';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import { requestExtension } from '#contract/steps.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const planAt = (on: string, { unitHead, director }: TestOffice) => ({
  on,
  time: '9:30',
  place: '住建局二楼会议室',
  chairId: director.accountId,
  clerkId: unitHead.accountId,
  participants: [
    { name: '李秀英', role: 'petitioner' as const },
    { name: '赵工', role: 'unit' as const },
  ],
  closedReason: '',
  shortNotice: '',
});
const record = {
  facts: '内部陈述',
  questions: '',
  debate: '',
  conclusion: '听证结论不给人看',
  petitionerCame: true,
  attachments: [],
};

describe('a hearing during handling', () => {
  it('stands in the notice, the lists and the record, and the limit runs on where no rule stops it', async () => {
    const { handler, unitHead, app } = office;
    const { params, version, queryCode } = await acceptedPetition(office);
    const plan = planAt('2026-03-20', office);
    const body = { expectedVersion: version, plan, reason: '涉及多户' };
    const ordered = await unitHead.do(hearing.orderHearing, { params, body });
    const page = await handler.do(readPetition, { params });
    expect(page.hearings).toMatchObject([{ on: '2026-03-20', pausesLimit: false, chair: 'director某' }]);
    expect(page.clocks.find(({ clock }) => clock === 'handle_r6')).toMatchObject({ limit: '2026-05-06' });
    const notice = page.papers.find(({ kind }) => kind === 'hearing-notice');
    for (const format of ['pdf', 'docx'] as const) {
      const url = paperPath(params.id, 'hearing-notice', format);
      const paper = await app.inject({ url, headers: { cookie: handler.cookie } });
      expect([paper.statusCode, paper.rawPayload.length > 1_000]).toEqual([200, true]);
    }
    expect(notice?.number).toMatch(/听〔2026〕1号/);
    const { groups } = await handler.do(readToday, {});
    const waiting = groups.filter(({ rows }) => rows.some((row) => row.id === params.id));
    expect(waiting.map(({ step }) => step)).toEqual(['serve-hearing-notice', 'hold-hearing']);
    await office.setToday('2026-03-20');
    await handler.do(hearing.holdHearing, {
      params,
      body: { expectedVersion: ordered.version, record },
    });
    const after = await handler.do(readPetition, { params });
    expect(after.papers.slice(-2).map(({ number }) => number)).toEqual([
      '安建听录〔2026〕1号',
      '安建听纪〔2026〕1号',
    ]);
    const url = paperPath(params.id, 'hearing-minutes', 'pdf');
    const minutes = await app.inject({ url, headers: { cookie: handler.cookie } });
    expect(textOfPdf(minutes.rawPayload)).toContain(`三、听证结论${record.conclusion}`);
    expect((await app.inject(`/q/${queryCode}/papers/hearing-minutes.pdf`)).statusCode).toBe(404);
    const citizen = (await app.inject(`/q/${queryCode}`)).body;
    expect(citizen).toContain('听证会开过了');
    expect(citizen).not.toContain(record.conclusion);
    expect((await app.inject(`/q/${queryCode}/papers/hearing-notice.pdf`)).statusCode).toBe(200);
    expect((await app.inject(`/q/${queryCode}/papers/hearing-record.pdf`)).statusCode).toBe(404);
  });

  it('is refused in words where it breaks a rule, and changes nothing', async () => {
    const { handler, unitHead } = office;
    const { params, version } = await acceptedPetition(office);
    const plan = { ...planAt('2026-03-20', office), chairId: handler.accountId };
    const body = { expectedVersion: version, plan, reason: '涉及多户' };
    const refused = await unitHead.call(hearing.orderHearing, { params, body });
    expect(refused).toMatchObject({
      ok: false,
      status: 422,
      problem: { kind: 'petitions.hearing-chair-handles' },
    });
    expect((await handler.do(readPetition, { params })).version).toBe(version);
  });

  it('stops the limit under an adopted rule that says so, and its certificate names the days and the cause', async () => {
    const file = path.join(import.meta.dirname, '../../../law/clocks/presets/mee-2025.json');
    const set = { ...JSON.parse(readFileSync(file, 'utf8')), inForceFrom: '2026-03-02' };
    await office.setToday('2026-03-01');
    await office.director.do(adoptRuleSet, { body: { text: JSON.stringify(set) } });
    await office.setToday('2026-03-02');
    const { handler, unitHead, app } = office;
    const { params, version, queryCode } = await acceptedPetition(office);
    const body = { expectedVersion: version, plan: planAt('2026-03-20', office), reason: '涉及多户' };
    const ordered = await unitHead.do(hearing.orderHearing, { params, body });
    const paused = await handler.do(readPetition, { params });
    const handling = paused.clocks.find(({ clock }) => clock === 'handle_r6');
    expect(handling).toMatchObject({ pausedSince: '2026-03-02', colour: 'stopped' });
    expect((await app.inject(`/q/${queryCode}`)).body).toContain('从2026年3月2日起停止计算时间');
    const early = await handler.call(requestExtension, {
      params,
      body: { expectedVersion: ordered.version, days: 10, reason: '鉴定' },
    });
    expect(early).toMatchObject({ problem: { kind: 'petitions.limit-stands-still' } });
    await office.setToday('2026-03-21');
    const held = { expectedVersion: ordered.version, record };
    await handler.do(hearing.holdHearing, { params, body: held });
    const page = await handler.do(readPetition, { params });
    const number = String(page.clocks.findIndex(({ clock }) => clock === 'handle_r6') + 1);
    const certificate = await handler.do(readCertificate, { params: { ...params, number } });
    expect(certificate.limit).toBe('2026-05-19');
    expect(certificate.excluded).toContainEqual(
      expect.objectContaining({ from: '2026-03-03', to: '2026-03-20', days: 18, why: 'pause' }),
    );
    expect(JSON.stringify(certificate)).toContain('听证');
  });
});

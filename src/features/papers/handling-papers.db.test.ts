import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';
import { secrets, servedPetition } from '../../../tests/support/served-petition.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

const paperOf = async (who: Colleague, id: string, kind: string, format: 'pdf' | 'docx' = 'pdf') => {
  const url = paperPath(id, kind, format);
  return office.app.inject({ url, headers: { cookie: who.cookie } });
};
const textOf = async (who: Colleague, id: string, kind: string): Promise<string> => {
  const made = await paperOf(who, id, kind);
  expect(made.statusCode, kind).toBe(200);
  expect((await paperOf(who, id, kind, 'docx')).statusCode, kind).toBe(200);
  return textOfPdf(made.rawPayload);
};
const kindsOf = async (who: Colleague, id: string) =>
  (await who.do(readPetition, { params: { id } })).papers.map(({ kind }) => kind);

describe('the report to the sender', () => {
  it('has its number, the letter and its service, and goes to nobody but the organs', async () => {
    const { id, code } = await servedPetition(office);
    const { papers, number } = await office.clerk.do(readPetition, { params: { id } });
    const order = papers.find(({ kind }) => kind === 'hand-down-order')?.number;
    expect(papers.find(({ kind }) => kind === 'closing-report')?.number).toBe('安建报〔2026〕1号');
    const text = await textOf(office.clerk, id, 'closing-report');
    for (const words of [
      '安建报〔2026〕1号',
      '签发人：',
      '安宁县信访局：',
      `${order}`,
      `信访编号：${number}`,
      '经查，外墙确有渗水。对该项诉求予以支持：属于保修范围。',
      '已于2026年3月2日以直接送达方式送达信访人。',
      secrets.report,
      '特此报告。',
    ])
      expect(text).toContain(words);
    const citizen = await office.app.inject(`/q/${code}/papers/closing-report.pdf`);
    expect(citizen.statusCode).toBe(404);
  });

  it('names who signed it out, and gets the next number when a returned one is sent again', async () => {
    const { id } = await servedPetition(office);
    const params = { id };
    const at = async (who: Colleague) => ({
      expectedVersion: (await who.do(readPetition, { params })).version,
    });
    await office.clerk.do(step.returnReport, {
      params,
      body: { ...(await at(office.clerk)), reason: '补充' },
    });
    const body = { ...(await at(office.handler)), text: '已补充', signer: '赵国平' };
    await office.handler.do(step.reportBack, { params, body });
    const numbers = (await office.handler.do(readPetition, { params })).papers.filter(
      ({ kind }) => kind === 'closing-report',
    );
    expect(numbers).toHaveLength(2);
    expect(await textOf(office.handler, id, 'closing-report')).toContain('签发人：赵国平');
    const first = paperPath(id, 'closing-report', 'pdf', numbers[0]?.number);
    const earlier = await office.app.inject({ url: first, headers: { cookie: office.handler.cookie } });
    expect(textOfPdf(earlier.rawPayload)).toContain(secrets.report);
  });
});

describe('the form of a registration', () => {
  it('is that of its channel: a letter has its own, a call is no visit', async () => {
    const letter = await register(office.clerk, { channel: 'letter' });
    expect(await kindsOf(office.clerk, letter.id)).toEqual(['letter-form', 'withdrawal-form']);
    const text = await textOf(office.clerk, letter.id, 'letter-form');
    for (const words of ['来信登记表', '邮戳日期', '初次来信', letter.number]) expect(text).toContain(words);
    expect((await paperOf(office.clerk, letter.id, 'registration-form')).statusCode).toBe(404);
    const call = await register(office.clerk, { channel: 'call' });
    const form = await textOf(office.clerk, call.id, 'registration-form');
    expect(form).toContain('信访事项登记表');
    expect(form).not.toContain('来访人数');
    expect(form).not.toContain('信访人签名');
    expect((await paperOf(office.clerk, call.id, 'letter-form')).statusCode).toBe(404);
    const visit = await register(office.clerk);
    expect(await textOf(office.clerk, visit.id, 'registration-form')).toContain('来访人数');
  });
});

describe('the request for more time', () => {
  it('is printed with who asks and why, and after the approval with who approved', async () => {
    const { clerk, handler, unitHead, units } = office;
    const { id, version } = await register(clerk);
    const params = { id };
    const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
    const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
    const taken = { expectedVersion: sent.version, handlerId: handler.accountId };
    const accepted = await handler.do(step.accept, { params, body: taken });
    expect((await paperOf(handler, id, 'extension-form')).statusCode).toBe(404);
    const request = { expectedVersion: accepted.version, days: 20, reason: '等待房屋鉴定' };
    const asked = await handler.do(step.requestExtension, { params, body: request });
    const before = await textOf(handler, id, 'extension-form');
    for (const words of ['等待房屋鉴定。', '20日', '批准后确定', '□同意□不同意'])
      expect(before).toContain(words);
    await unitHead.do(step.approveExtension, { params, body: { expectedVersion: asked.version } });
    const after = await textOf(handler, id, 'extension-form');
    expect(after).toMatch(/同意延长20日，办结期限延长至2026年\d+月\d+日。/u);
    expect(after).toContain('安建延〔2026〕1号');
    expect(after).not.toContain('批准后确定');
  });
});

describe('the request to withdraw', () => {
  it('is there to be signed before the withdrawal is recorded, and repeats it afterwards', async () => {
    const { clerk } = office;
    const { id, version } = await register(clerk);
    const blank = await textOf(clerk, id, 'withdrawal-form');
    for (const words of ['撤回信访事项申请书', '本人自愿撤回', '申请人签名（捺印）：'])
      expect(blank).toContain(words);
    const body = {
      expectedVersion: version,
      cause: 'withdrawn' as const,
      reason: '已经修好',
      evidence: '申请书原件',
      evidenceOn: '2026-03-02',
      voluntary: true,
    };
    await clerk.do(step.withdraw, { params: { id }, body });
    expect(await textOf(clerk, id, 'withdrawal-form')).toContain('已经修好');
  });
});

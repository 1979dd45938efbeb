import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { servedPetition } from '../../../tests/support/served-petition.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

const fetchPaper = (cookie: string, id: string, kind: string, format: 'pdf' | 'docx' = 'pdf') =>
  office.app.inject({ url: paperPath(id, kind, format), headers: { cookie } });

describe('papers', () => {
  it('come as PDF and Word once the petition has come to them, and not before', async () => {
    const { clerk, handler } = office;
    const { id, version } = await register(clerk);
    const params = { id };
    const early = await fetchPaper(clerk.cookie, id, 'referral-slip');
    expect(early.json()).toMatchObject({ kind: 'papers.not-issued', status: 404 });
    const slip = await fetchPaper(clerk.cookie, id, 'slip');
    expect(slip.headers['content-type']).toBe('application/pdf');
    expect(slip.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const refer = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    const triaged = await clerk.do(step.triage, {
      params,
      body: { expectedVersion: version, decision: refer },
    });
    const body = { expectedVersion: triaged.version, handlerId: handler.accountId };
    await handler.do(step.accept, { params, body });
    for (const kind of ['registration-form', 'referral-slip', 'acceptance-notice'])
      for (const format of ['pdf', 'docx'] as const)
        expect((await fetchPaper(handler.cookie, id, kind, format)).statusCode, `${kind}.${format}`).toBe(
          200,
        );
  });

  it('are not made for people who may not see the petition', async () => {
    const { id } = await register(office.clerk);
    expect((await fetchPaper(office.town.cookie, id, 'registration-form')).statusCode).toBe(404);
    expect((await fetchPaper('', id, 'registration-form')).statusCode).toBe(401);
    expect((await fetchPaper(office.admin.cookie, id, 'slip')).statusCode).toBe(404);
  });
});

describe('the receipt of service', () => {
  const receiptOf = async (
    id: string,
    number: string,
    format: 'pdf' | 'docx',
    cookie = office.handler.cookie,
  ) => office.app.inject({ url: paperPath(id, 'service-receipt', format, number), headers: { cookie } });
  const wordsOf = (docx: Buffer): string =>
    new PizZip(docx)
      .file('word/document.xml')
      ?.asText()
      .replace(/<[^>]+>/gu, '') ?? '';

  it('comes filled for a served letter and not for papers whose service is not recorded', async () => {
    const { id } = await servedPetition(office);
    const { papers } = await office.handler.do(readPetition, { params: { id } });
    const numberOf = (kind: string) => papers.find((paper) => paper.kind === kind)?.number ?? '';
    const letter = numberOf('decision-letter');
    expect((await receiptOf(id, letter, 'pdf')).headers['content-type']).toBe('application/pdf');
    const words = wordsOf((await receiptOf(id, letter, 'docx')).rawPayload);
    for (const fact of [letter, '直接送达', '李秀英', '张某']) expect(words).toContain(fact);
    expect((await receiptOf(id, numberOf('hand-down-order'), 'pdf')).json()).toMatchObject({
      kind: 'papers.not-issued',
    });
    expect((await receiptOf(id, letter, 'pdf', office.town.cookie)).statusCode).toBe(404);
  });
});

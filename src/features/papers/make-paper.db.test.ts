import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

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

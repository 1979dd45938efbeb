import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';

let database: TestDatabase;
let office: TestOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

/** Accepted on 2026-03-10: the sixty days end on Saturday 2026-05-09, a day of work in lieu. */
const accepted = () => acceptedPetition(office, '2026-03-10');

const reason = '需要委托第三方检测渗水原因';

describe('an extension of handling', () => {
  it('is asked for, approved by the head, told to the petitioner, and explains the new limit', async () => {
    const { handler, unitHead } = office;
    const { params, version, queryCode } = await accepted();
    await office.setToday('2026-04-20');
    const asked = await handler.do(step.requestExtension, {
      params,
      body: { expectedVersion: version, days: 30, reason },
    });
    const waiting = await unitHead.do(readToday, {});
    expect(waiting.groups.map((group) => group.step)).toContain('approve-extension');
    const approved = await unitHead.do(step.approveExtension, {
      params,
      body: { expectedVersion: asked.version },
    });
    const page = await handler.do(readPetition, { params });
    expect(page.extension).toMatchObject({ days: 30, before: '2026-05-09', limit: '2026-06-08' });
    const clock = page.clocks.find((one) => one.clock === 'handle_r6' && !one.stoppedOn);
    expect(clock).toMatchObject({ from: '2026-03-10', target: '2026-06-08', limit: '2026-06-08' });
    expect(clock?.explanation).toContain('30日');
    const today = await handler.do(readToday, {});
    expect(today.groups.map((group) => group.step)).toContain('serve-extension');

    const notice = page.papers.find((one) => one.kind === 'extension-notice');
    expect(notice?.number).toBe('安建延〔2026〕1号');
    for (const format of ['pdf', 'docx'] as const) {
      const url = paperPath(params.id, 'extension-notice', format);
      const made = await office.app.inject({ url, headers: { cookie: handler.cookie } });
      expect(made.statusCode).toBe(200);
    }
    const citizen = await office.app.inject({ url: `/q/${queryCode}` });
    expect(citizen.body).toContain('2026年6月8日');
    expect(citizen.body).not.toContain(reason);
    await handler.do(step.serveExtension, {
      params,
      body: {
        expectedVersion: approved.version,
        service: {
          method: 'post',
          servedOn: '2026-04-20',
          place: '',
          recipient: '李秀英',
          relation: '',
          servers: ['王二'],
          witnesses: [],
          remark: '',
        },
      },
    });
    const after = await handler.do(readPetition, { params });
    expect(after.extension?.servedOn).toBe('2026-04-20');
    expect(after.steps.map((open) => open.step)).not.toContain('request-extension');
    const { read } = openDatabase(database.pool);
    const { findings } = await verifyLedger(read, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
  });

  it('is refused in words for 31 days and after the end', async () => {
    const { handler } = office;
    const { params, version } = await accepted();
    const ask = (days: number) =>
      handler.call(step.requestExtension, { params, body: { expectedVersion: version, days, reason } });
    expect(await ask(31)).toMatchObject({
      status: 422,
      problem: { kind: 'petitions.extension-too-long', title: '延期 31 日超过上限，最多 30 日' },
    });
    expect(await ask(0)).toMatchObject({ status: 422 });
    await office.setToday('2026-05-10');
    expect(await ask(10)).toMatchObject({
      status: 409,
      problem: { kind: 'petitions.extension-after-end' },
    });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { serveNotice } from '#contract/paper-steps.ts';
import { readPetition } from '#contract/petitions.ts';
import * as review from '#contract/review-steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';
import {
  application,
  commissionOf,
  servedPetition,
  type Commission,
} from '../../../tests/support/review-office.ts';

const receipt = {
  method: 'in-person' as const,
  place: '窗口',
  recipient: '李秀英',
  relation: '本人',
  servers: ['张某'],
  witnesses: [],
  remark: '',
};

let office: TestOffice;
let commission: Commission;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
  commission = await commissionOf(office);
});

describe('a review that stands still and goes on', () => {
  it('is told in two numbered notices of the reviewing organ, each as the matter stood on its day', async () => {
    const { clerk } = office;
    const { writer, head } = commission;
    await office.setToday('2026-03-02');
    const { params, queryCode, on } = await servedPetition(office);
    await office.setToday('2026-03-25');
    const asked = { ...(await on(clerk)), application: application(commission) };
    await clerk.do(review.applyReview, { params, body: asked });
    await writer.do(review.admitReview, { params, body: await on(writer) });
    const cause = { cause: 'other-procedure' as const, reason: '等民初12号案判决' };
    await head.do(review.suspendReview, { params, body: { ...(await on(head)), ...cause } });
    await office.setToday('2026-03-31');
    const over = { overOn: '2026-03-30', reason: '民初12号案已判决' };
    await writer.do(review.resumeReview, { params, body: { ...(await on(writer)), ...over } });

    const { papers } = await writer.do(readPetition, { params });
    expect(papers.slice(-2).map(({ number, voidable }) => [number, voidable])).toEqual([
      ['安政复复中〔2026〕1号', true],
      ['安政复复恢〔2026〕1号', true],
    ]);
    const paper = async (kind: string, format: 'pdf' | 'docx') => {
      const url = paperPath(params.id, kind, format);
      const made = await office.app.inject({ url, headers: { cookie: writer.cookie } });
      expect(made.statusCode, `${kind} ${format}`).toBe(200);
      return made.rawPayload;
    };
    const suspension = textOfPdf(await paper('review-suspension', 'pdf'));
    expect(suspension).toContain('本机关决定自2026年3月25日起中止复查');
    expect(suspension).toContain('等民初12号案判决。');
    expect(suspension).toContain('复查期限照常计算：本机关应当在2026年4月20日前（含当日）提出复查意见');
    const resumption = textOfPdf(await paper('review-resumption', 'pdf'));
    expect(resumption).toContain('复查自2026年3月25日起中止，中止的原因已于2026年3月30日消除');
    expect(resumption).toContain('民初12号案已判决。');
    expect(resumption).toContain('期限没有因为中止而延长');
    const service = { ...receipt, servedOn: '2026-03-31' };
    const serve = async (number: string) => {
      const body = { ...(await on(writer)), number, service };
      const reply = await writer.call(serveNotice, { params, body });
      return reply.ok ? 'served' : reply.problem.kind;
    };
    expect(await serve('安政复复恢〔2026〕1号')).toBe('served');
    expect(await serve('安政复复恢〔2026〕1号')).toBe('petitions.paper-already-served');
    const after = (await writer.do(readPetition, { params })).papers.at(-1);
    expect(after).toMatchObject({ servedOn: '2026-03-31', voidable: false, servable: false });
    const returned = paperPath(params.id, 'service-receipt', 'pdf', '安政复复恢〔2026〕1号');
    const slip = await office.app.inject({ url: returned, headers: { cookie: writer.cookie } });
    expect(textOfPdf(slip.rawPayload)).toContain('李秀英');
    await paper('review-suspension', 'docx');
    await paper('review-resumption', 'docx');
    const told = (await office.app.inject({ url: `/q/${queryCode}` })).body;
    expect(told).toContain('中止复查复核通知书');
    expect(told).toContain('恢复复查复核通知书');
    expect(told).not.toContain('李秀英');
  });
});

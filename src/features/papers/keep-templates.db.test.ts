import { beforeAll, describe, expect, it } from 'vitest';
import PizZip from 'pizzip';
import type { Pool } from 'pg';
import { paperPath } from '#contract/attachments.ts';
import { readPetition } from '#contract/petitions.ts';
import { registerFilePath, readRegister, reissuePaper, voidPaper } from '#contract/paper-steps.ts';
import * as contract from '#contract/templates.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import { editedTemplate } from '../../../tests/support/edited-template.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';

let pool: Pool;
let office: TestOffice;
let own: Buffer;
beforeAll(async () => {
  ({ pool } = await testDatabase());
  office = await testOffice(pool);
  own = await edited('现将有关事项告知如下', '特此告知如下');
});

const kind = 'acceptance-notice';
const textOf = (docx: Buffer): string =>
  (new PizZip(docx).file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/gu, '');

const edited = (from: string, to: string): Promise<Buffer> => editedTemplate(kind, from, to);

function send(who: Colleague, file: Buffer, name = '受理告知书.docx') {
  const boundary = 'kaimen-test';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return office.app.inject({
    method: 'POST',
    url: contract.keepTemplate.path.replace(':kind', kind),
    headers: {
      cookie: who.cookie,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

const get = (who: Colleague, url: string) => office.app.inject({ url, headers: { cookie: who.cookie } });
const choose = (who: Colleague, version: number) =>
  who.call(contract.chooseTemplate, { params: { kind, version: String(version) } });
const listed = async () =>
  (await office.clerk.do(contract.listTemplates, {})).templates.find((one) => one.kind === kind);
const wordOf = async (id: string, number: string): Promise<string> =>
  textOf((await get(office.handler, paperPath(id, kind, 'docx', number))).rawPayload);
const noticeOf = async (id: string) =>
  (await office.handler.do(readPetition, { params: { id } })).papers.filter((one) => one.kind === kind);

describe('the office’s own template', () => {
  it('makes the papers numbered after it was put in use, and no earlier one', async () => {
    const before = await acceptedPetition(office);
    const kept = await send(office.director, own);
    expect(kept.json()).toEqual({ version: 1 });
    expect(await listed()).toMatchObject({ current: 0, versions: [{ version: 1 }, { version: 0 }] });
    const between = await acceptedPetition(office);
    await choose(office.director, 1);
    const after = await acceptedPetition(office);
    const words = await Promise.all(
      [before, between, after].map(async ({ params: { id } }) =>
        wordOf(id, (await noticeOf(id))[0]?.number ?? ''),
      ),
    );
    expect(words.map((text) => text.includes('特此告知如下'))).toEqual([false, false, true]);
    expect(await listed()).toMatchObject({ current: 1, since: '2026-03-02', by: 'director某' });
    await choose(office.admin, 0);
    const shipped = await acceptedPetition(office);
    const back = await wordOf(shipped.params.id, (await noticeOf(shipped.params.id))[0]?.number ?? '');
    expect(back).not.toContain('特此告知如下');
    const still = await wordOf(after.params.id, (await noticeOf(after.params.id))[0]?.number ?? '');
    expect(still).toContain('特此告知如下');
  });

  it('is refused with every fault and its place, and then nothing of it is kept', async () => {
    const refused = await send(office.director, await edited('{办理单位}', '{办理机构}'));
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      kind: 'papers.template-wrong',
      fields: [{ path: '办理机构', problem: 'unknown', message: expect.stringContaining('{办理单位}') }],
    });
    expect((await listed())?.versions.length).toBe(2);
  });

  it('is refused when it is not Word, too big, or the same as one already kept', async () => {
    expect((await send(office.director, Buffer.from('%PDF-1.7'))).json().kind).toBe(
      'papers.template-unreadable',
    );
    const big = await send(office.director, Buffer.alloc(contract.templateSizeMax + 10));
    expect(big.json().title).toContain('5 MB');
    const again = await send(office.director, own);
    expect(again.json()).toMatchObject({
      kind: 'papers.same-as-before',
      title: expect.stringContaining('1'),
    });
  });

  it('is changed by administrator and director only, and looked at by everybody', async () => {
    const file = await edited('现将有关事项告知如下', '请知悉');
    for (const who of [office.clerk, office.unitHead, office.auditor]) {
      expect((await send(who, file)).json().kind).toBe('papers.not-yours');
      expect(await choose(who, 1)).toMatchObject({ ok: false, problem: { kind: 'papers.not-yours' } });
    }
    expect(await choose(office.director, 9)).toMatchObject({ problem: { kind: 'papers.no-such-version' } });
    const template = await get(office.clerk, contract.templatePath(kind, 1));
    expect(textOf(template.rawPayload)).toContain('特此告知如下');
    expect((await office.app.inject(contract.templatePath(kind, 1))).statusCode).toBe(401);
  });

  it('can be tried with a real petition, or with an invented one, and says when a petition has no such paper', async () => {
    const { params } = await acceptedPetition(office);
    const { number, title } = await office.director.do(readPetition, { params });
    const real = await get(office.director, contract.templatePreviewPath(kind, 1, number));
    expect(textOf(real.rawPayload)).toContain(title);
    const shown = await office.director.do(contract.previewTemplate, {
      params: { kind, version: '1' },
      query: {},
    });
    expect(shown.blocks.flatMap((block) => block.texts).join('')).toContain('特此告知如下');
    expect(shown.blocks).toContainEqual({
      shape: 'text',
      align: 'center',
      size: 22,
      red: false,
      texts: ['信访事项受理告知书'],
    });
    const preview = (who: Colleague, petition: string, paper: 'decision-letter' | typeof kind) =>
      who.call(contract.previewTemplate, { params: { kind: paper, version: '0' }, query: { petition } });
    expect(await preview(office.director, number, 'decision-letter')).toMatchObject({
      problem: { kind: 'papers.not-issued' },
    });
    expect(await preview(office.admin, number, kind)).toMatchObject({
      problem: { kind: 'papers.no-such-petition' },
    });
  });
});

describe('a voided paper', () => {
  it('stays in the list and the register with its reason, and the next one gets the next number', async () => {
    const { params, queryCode } = await acceptedPetition(office);
    const { id } = params;
    const [first] = await noticeOf(id);
    const number = first?.number ?? '';
    const version = async () => (await office.unitHead.do(readPetition, { params })).version;
    const voidIt = async (who: Colleague) =>
      who.call(voidPaper, {
        params,
        body: { expectedVersion: await version(), number, reason: '内部用错了模板' },
      });
    expect(await voidIt(office.handler)).toMatchObject({ problem: { kind: 'petitions.not-your-step' } });
    expect((await voidIt(office.unitHead)).ok).toBe(true);
    expect(await voidIt(office.unitHead)).toMatchObject({ ok: false });
    await office.unitHead.do(reissuePaper, { params, body: { expectedVersion: await version(), number } });
    const [voided, next] = await noticeOf(id);
    expect(voided).toMatchObject({ number, voided: { reason: '内部用错了模板' }, voidable: false });
    const serial = Number(/(\d+)号$/u.exec(number)?.[1]);
    expect(next?.number).toBe(number.replace(`${serial}号`, `${serial + 1}号`));

    const pdf = await get(office.handler, paperPath(id, kind, 'pdf', number));
    expect(textOfPdf(pdf.rawPayload)).toContain('作废');
    expect((await get(office.handler, paperPath(id, kind, 'docx', number))).json().kind).toBe(
      'papers.voided',
    );
    const valid = await get(office.handler, paperPath(id, kind, 'pdf', next?.number ?? ''));
    expect(textOfPdf(valid.rawPayload)).not.toContain('作废');

    const page = (await office.app.inject(`/q/${queryCode}`)).body;
    expect(page).toContain(`<del>受理告知书，${number}`);
    expect(page).not.toContain(`number=${encodeURIComponent(number)}`);
    expect(page).toContain(`number=${encodeURIComponent(next?.number ?? '')}`);
    expect(page).not.toContain('内部用错了模板');
  });

  it('is in the register without a hole, also for those who may not see its petition', async () => {
    const register = await office.unitHead.do(readRegister, { query: { series: '安建受', year: '2026' } });
    const own = register.series.find((one) => one.series === '安建受');
    expect(own).toMatchObject({ year: 2026, unit: '安宁县住房和城乡建设局', voided: 1, missing: 0 });
    expect(register.rows.map((row) => row.number)).toEqual(
      Array.from({ length: own?.last ?? 0 }, (_, at) => `安建受〔2026〕${(own?.last ?? 0) - at}号`),
    );
    expect(register.rows.filter((row) => row.voidedOn).map((row) => row.voidReason)).toEqual([
      '内部用错了模板',
    ]);
    expect(register.series.some((one) => one.series === '安信转')).toBe(false);
    const found = await office.unitHead.do(readRegister, { query: { q: register.rows[0]?.number ?? '' } });
    expect(found.rows[0]?.petition?.title).toBe('小区外墙渗水无人维修');
    expect((await office.admin.do(readRegister, { query: {} })).rows).toEqual([]);
    const file = await get(office.unitHead, registerFilePath('安建受', 2026));
    expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await get(office.town, registerFilePath('安建受', 2026))).statusCode).toBe(404);
  });

  it('is what the log says: the ledger verifies', async () => {
    const result = await verifyLedger(openDatabase(pool).read, '330106' as JurisdictionId, () => undefined);
    expect(result.findings).toEqual([]);
  });
});

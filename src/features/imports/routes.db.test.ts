import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  cancelImport,
  commitImport,
  importErrorsPath,
  importSizeMax,
  type ImportReport,
  readImport,
} from '#contract/imports.ts';
import type { Problem } from '#contract/problem.ts';
import { clockFrom } from '#platform/clock/clock.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import {
  type ImportOffice,
  importOffice,
  manyLetters,
  messyLedger,
} from '../../../tests/support/import-office.ts';
import { buildTestApp, type Colleague } from '../../../tests/support/office.ts';
import { buildRawWorkbook, rawSheetXml } from '../../../tests/support/raw-workbook.ts';

let given: ImportOffice;
beforeAll(async () => {
  given = await importOffice();
});

type Fields = Readonly<Record<string, string>>;

async function send(who: Colleague, fields: Fields, file: Buffer | undefined, name = '来信.xlsx') {
  const boundary = 'the-boundary';
  const parts = Object.entries(fields).map(
    ([field, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([
    Buffer.from(parts.join('')),
    ...(file ? [Buffer.from(head), file, Buffer.from('\r\n')] : []),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  return given.office.app.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { cookie: who.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload,
  });
}

async function upload(file: Buffer, fields: Fields = { kind: 'letters' }): Promise<ImportReport> {
  const reply = await send(given.office.clerk, fields, file);
  expect(reply.statusCode).toBe(200);
  return reply.json();
}

/** The report once nothing is under way any more. */
function settled(id: string, who = given.office.clerk): Promise<ImportReport> {
  return vi.waitFor(
    async () => {
      const report = await who.do(readImport, { params: { id } });
      if (report.state === 'reading' || report.state === 'importing') throw new Error(report.state);
      return report;
    },
    { timeout: 15_000, interval: 20 },
  );
}

const problemOf = (reply: { json: () => Problem }): string => reply.json().kind;

describe('a ledger from the desk', () => {
  it('is checked row by row and stored by nothing but the wish to take it in', async () => {
    const before = await given.count('petition');
    const started = await upload(readFileSync(messyLedger));
    expect(started).toMatchObject({ fileName: '来信.xlsx', kind: 'letters', state: 'reading' });
    const report = await settled(started.id);
    expect(report).toMatchObject({
      state: 'checked',
      rowsRead: 24,
      rowsGood: 13,
      rowsBad: 10,
      rowsDuplicate: 1,
      rowsImported: 0,
    });
    expect(report.problems).toHaveLength(10);
    expect(report.problems[1]).toEqual({
      row: 17,
      column: '来信日期',
      message: '“来信日期”中的“2023-02-29”不是真实存在的日期。',
    });
    expect(await given.count('petition')).toBe(before);
  });

  it('comes in all or nothing, or without its bad rows, and only once by two clicks', async () => {
    const { clerk } = given.office;
    const { id } = await settled((await upload(readFileSync(messyLedger))).id);
    const all = await clerk.call(commitImport, { params: { id }, body: { keepGood: false } });
    expect(all).toMatchObject({ status: 422, problem: { kind: 'imports.rows-to-correct' } });
    const clicks = await Promise.all(
      [1, 2].map(() => clerk.call(commitImport, { params: { id }, body: { keepGood: true } })),
    );
    expect(clicks.map((click) => click.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await settled(id)).toMatchObject({ state: 'done', rowsImported: 13 });
    const again = await settled((await upload(readFileSync(messyLedger))).id);
    expect(again).toMatchObject({ rowsGood: 0, rowsDuplicate: 14, rowsBad: 10 });
  });

  it('gives its bad rows back as a workbook', async () => {
    const { id } = await settled((await upload(readFileSync(messyLedger))).id);
    const reply = await given.office.app.inject({
      url: importErrorsPath(id),
      headers: { cookie: given.office.clerk.cookie },
    });
    expect(reply.headers['content-disposition']).toContain(encodeURIComponent('来信-需改正.xlsx'));
    const opened = await readWorkbook(reply.rawPayload);
    if (!opened.ok) throw new Error(opened.error.kind);
    let rows = 0;
    for await (const _ of opened.value.rows) rows += 1;
    opened.value.close();
    expect(rows).toBe(3 + 10);
  });

  it('can be cancelled, and then nothing of it is left', async () => {
    const { clerk, app } = given.office;
    const { id } = await upload(manyLetters(3000, 50_000));
    await clerk.do(cancelImport, { params: { id } });
    expect(await settled(id)).toMatchObject({ state: 'cancelled', rowsImported: 0 });
    const commit = await clerk.call(commitImport, { params: { id }, body: { keepGood: true } });
    expect(commit).toMatchObject({ status: 409, problem: { kind: 'imports.not-checked' } });
    const errors = await app.inject({ url: importErrorsPath(id), headers: { cookie: clerk.cookie } });
    expect(problemOf(errors)).toBe('imports.nothing-to-correct');
  });

  it('can be read by an own mapping sent along', async () => {
    const mapping = JSON.stringify({
      id: 'own',
      name: { zh: '自己的', en: 'Own' },
      kind: 'petitions',
      channel: 'letter',
      columns: [
        { field: 'receivedOn', headers: ['哪天'] },
        { field: 'text', headers: ['什么事'] },
      ],
    });
    const table = Buffer.from('哪天,什么事\n2024-05-06,路灯坏了三天\n');
    const { id } = await upload(table, { kind: 'letters', mapping });
    expect(await settled(id)).toMatchObject({ state: 'checked', rowsGood: 1 });
    const wrong = await send(given.office.clerk, { kind: 'letters', mapping: '{}' }, table);
    expect(problemOf(wrong)).toBe('imports.mapping-wrong');
  });
});

describe('who may', () => {
  it('is a post with the duty; others are refused', async () => {
    const reply = await send(given.office.handler, { kind: 'letters' }, manyLetters(1));
    expect(reply.statusCode).toBe(403);
    expect(problemOf(reply)).toBe('imports.may-not-import');
    const nobody = await given.office.app.inject({ method: 'POST', url: '/api/imports' });
    expect(nobody.statusCode).toBe(401);
  });

  it('see a run: who uploaded it and the same unit, nobody else', async () => {
    const { director, town } = given.office;
    const { id } = await settled((await upload(manyLetters(1, 90_000))).id);
    expect(await settled(id, director)).toMatchObject({ id });
    for (const [who, params] of [
      [town, { id }],
      [director, { id: randomUUID() }],
    ] as const)
      expect(await who.call(readImport, { params })).toMatchObject({
        status: 404,
        problem: { kind: 'imports.not-found' },
      });
  });
});

describe('what is no ledger', () => {
  it.each([
    [
      'a program under the name of a workbook',
      { kind: 'letters' },
      Buffer.from('MZ\u0090\u0000'),
      'workbook.not-a-workbook',
    ],
    ['no kind', {}, manyLetters(1), 'imports.no-kind'],
    ['a kind that does not exist', { kind: 'pigeons' }, manyLetters(1), 'imports.no-kind'],
    ['no file', { kind: 'letters' }, undefined, 'imports.no-file'],
  ])('is refused at once: %s', async (_, fields, file, kind) => {
    const runs = await given.count('import_run');
    const reply = await send(given.office.clerk, fields, file);
    expect(reply.statusCode).toBe(422);
    expect(problemOf(reply)).toBe(kind);
    expect(await given.count('import_run')).toBe(runs);
  });

  it('is refused in words when it would unpack without end', async () => {
    const xml = rawSheetXml(' '.repeat(40 * 1024 * 1024));
    const { id } = await upload(await buildRawWorkbook({ sheets: [{ name: '来信', xml }] }));
    const report = await settled(id);
    expect(report.state).toBe('failed');
    expect(report.message).toContain('大得反常');
  });

  it('is refused in words when it is another table', async () => {
    const { id } = await upload(Buffer.from('甲,乙\n1,2\n'));
    expect(await settled(id)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('来信日期'),
    });
  });

  it('is refused before it is read when it declares ten gigabytes', async () => {
    const address = new URL(await given.office.app.listen({ port: 0, host: '127.0.0.1' }));
    const answer = await new Promise<string>((done, fail) => {
      const socket = connect(Number(address.port), address.hostname);
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => done(text));
      socket.on('error', fail);
      socket.write(
        [
          'POST /api/imports HTTP/1.1',
          `Host: ${address.host}`,
          `Cookie: ${given.office.clerk.cookie}`,
          'Content-Type: multipart/form-data; boundary=x',
          `Content-Length: ${10 * 1024 ** 3}`,
          '\r\n',
        ].join('\r\n'),
      );
    });
    expect(answer).toContain('413 Payload Too Large');
    expect(answer).toContain('超过允许的上限');
  });

  it('is refused when it has more than 50 MB, whatever it declared', async () => {
    const reply = await send(given.office.clerk, { kind: 'letters' }, Buffer.alloc(importSizeMax + 1, 'a'));
    expect(reply.statusCode).toBe(413);
    expect(problemOf(reply)).toBe('workbook.too-big');
  });
});

describe('left half-way', () => {
  const leave = async (state: string): Promise<string> => {
    const { id } = await settled((await upload(manyLetters(2, 95_000))).id);
    await given.owner.query('update import_run set state = $2 where id = $1', [id, state]);
    return id;
  };
  const restart = async () => {
    const clock = clockFrom(() => new Date('2026-03-02T09:00:00+08:00'));
    await (await buildTestApp(given.pool, clock)).close();
  };

  it('by a restart, or by a database that was away: the run says so', async () => {
    const reading = await leave('reading');
    const importing = await leave('importing');
    await restart();
    const forgotten = await leave('importing');
    for (const id of [reading, importing, forgotten]) {
      const report = await settled(id);
      expect(report.state).toBe('failed');
      expect(report.message).toContain('请重新上传');
    }
  });

  it('by a restart after its rows were in: the run is done', async () => {
    const { clerk } = given.office;
    const { id } = await settled((await upload(manyLetters(2, 97_000))).id);
    await clerk.do(commitImport, { params: { id }, body: { keepGood: false } });
    expect(await settled(id)).toMatchObject({ state: 'done', rowsImported: 2 });
    await given.owner.query(`update import_run set state = 'importing', rows_imported = 0 where id = $1`, [
      id,
    ]);
    await restart();
    expect(await settled(id)).toMatchObject({ state: 'done', rowsImported: 2 });
  });
});

import { tmpdir } from 'node:os';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '#platform/clock/clock.ts';
import { createPool } from '#platform/db/pool.ts';
import { createServer } from '#platform/http/create-server.ts';
import { loadTypefaces } from '#platform/typefaces/typefaces.ts';
import { slipPrinter } from '#features/papers/print-slips.ts';
import { citizenCalls } from '../../tests/support/citizen-calls.ts';
import { testDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { houseRoot } from '../../tests/support/house.ts';
import { buildTestApp, register, testOffice, type TestOffice } from '../../tests/support/office.ts';
import { buildCore } from '../app.ts';
import { missesMax } from './miss-counter.ts';
import { portalRoutes } from './routes.ts';

let database: TestDatabase;
let office: TestOffice;

beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const { get, post } = citizenCalls(() => office);

describe('the home page', () => {
  test('asks for the code and leads to the page of that code', async () => {
    const page = await get('/portal');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('安宁县信访局');
    const sent = await post('/portal/query', 'code=abcd-efgh');
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/q/abcd-efgh']);
  });

  test('answers an empty field beside the field', async () => {
    const sent = await post('/portal/query', 'code=+');
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('aria-invalid="true"');
    expect(sent.body).toContain('请先输入查询码');
  });

  test('says kind words while the office is not set up', async () => {
    const app = await buildTestApp((await testDatabase()).pool, systemClock);
    const page = await app.inject('/portal');
    expect([page.statusCode, page.body.includes('查询服务正在准备')]).toEqual([200, true]);
    await app.close();
  });
});

describe('wrong codes', () => {
  test('unknown and malformed ones get the same answer, with what was typed still in the field', async () => {
    const unknown = await get('/q/ZZZZZZZZZZZZZZZZ');
    const malformed = await get('/q/hello');
    expect([unknown.statusCode, malformed.statusCode]).toEqual([404, 404]);
    expect(unknown.body.replaceAll('ZZZZZZZZZZZZZZZZ', 'hello')).toBe(malformed.body);
    expect(malformed.body).toContain('value="hello"');
  });

  test('what is typed is shown as text, never run', async () => {
    const page = await get(`/q/${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page.body).not.toContain('<script>');
  });

  test('too many from one address wait; right codes are not counted and other addresses not touched', async () => {
    const { queryCode: code } = await register(office.clerk);
    const from = (remoteAddress: string, url: string) => office.app.inject({ url, remoteAddress });
    for (let n = 0; n < missesMax * 2; n += 1)
      expect((await from('10.9.9.9', `/q/${code}`)).statusCode).toBe(200);
    for (let n = 0; n < missesMax; n += 1)
      expect((await from('10.9.9.9', `/q/WRONG${n}`)).statusCode).toBe(404);
    const blocked = await from('10.9.9.9', '/q/WRONG');
    expect([blocked.statusCode, blocked.headers['retry-after']]).toEqual([429, '600']);
    expect(blocked.body).toContain('请过一会儿再查');
    expect((await from('10.9.9.8', `/q/${code}`)).statusCode).toBe(200);
  });
});

describe('failures', () => {
  test('an address that does not exist answers in words, in the style of the pages', async () => {
    for (const url of ['/portal/nowhere', '/q/A/B/C']) {
      const page = await get(url);
      expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(page.body).toContain('没有这个页面');
    }
    expect((await post('/portal/how', '')).body).toContain('没有这个页面');
  });

  test('a form beyond every measure is refused in words', async () => {
    const sent = await post('/portal/query', `code=${'A'.repeat(100_000)}`);
    expect([sent.statusCode, sent.body.includes('没有看懂这次提交')]).toEqual([400, true]);
  });

  test('with the database away the pages say so, and no code gets into the log', async () => {
    const lines: string[] = [];
    const keep = new Writable({
      write: (chunk, _, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const pool = createPool('postgres://nobody@127.0.0.1:1/none', { onBrokenConnection: () => undefined });
    const core = await buildCore({
      pool,
      clock: systemClock,
      programFolder: houseRoot,
      secret: Buffer.alloc(32),
      filesDir: tmpdir(),
    });
    const app = await createServer({
      log: pino({ level: 'trace' }, keep),
      trustProxy: false,
      fileSizeMax: 1,
    });
    await portalRoutes(app, {
      ...core,
      readDirectory: core.directory,
      slips: slipPrinter(loadTypefaces),
      publicUrl: undefined,
    });
    const page = await app.inject('/q/ABCDEFGHJKMNPQRS');
    expect([page.statusCode, page.body.includes('您的事项没有丢')]).toEqual([503, true]);
    expect(lines.join('')).toContain('database unavailable');
    expect(lines.join('')).not.toContain('ABCDEFGHJKMNPQRS');
    await app.close();
    await pool.end();
  });
});

import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { register, testOffice, visitIntake, type TestOffice } from '../../tests/support/office.ts';
import { secrets, servedPetition } from '../../tests/support/served-petition.ts';
import { stylesheetPath } from './stylesheet.ts';

const bytesMax = 50_000;

let database: TestDatabase;
let office: TestOffice;

beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const get = (url: string, headers = {}) =>
  office.app.inject({ url, headers: { accept: 'text/html', ...headers } });

describe('the page of a petition', () => {
  test('opens with the code however it is typed, and says where it stands, by when and by whom', async () => {
    const { queryCode: code, number } = await register(office.clerk);
    const dashed = code.toLowerCase().replace(/(.{4})(?=.)/g, '$1-');
    const page = await get(`/q/${dashed}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(number);
    expect(page.body).toContain('最迟2026年3月17日，安宁县信访局要定下由哪个单位办。');
    expect(page.body).toContain('《信访工作条例》第二十二条');
    expect(page.body).toContain('李*英');
    expect(page.body).not.toContain('李秀英');
  });

  test('is kept by nobody, named to no other site and found by no search engine', async () => {
    const { queryCode: code } = await register(office.clerk);
    const { headers, body } = await get(`/q/${code}`);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(body).not.toMatch(/<script|style=|javascript:|\son\w+=/);
  });

  test('shows the answer in full once it is served, and not a word of it before', async () => {
    const { code, before } = await servedPetition(office);
    expect(before).toContain('答复已经签发，正要送给您');
    const page = (await get(`/q/${code}`)).body;
    for (const part of ['外墙确有渗水', '现场照片', '属于保修范围', '四月底前修好', '安宁县人民政府']) {
      expect(before).not.toContain(part);
      expect(page).toContain(part);
    }
    expect(before).not.toContain('name="office"');
    expect(page).toContain('最迟2026年4月1日（含当天），向安宁县人民政府提出');
  });

  test('tells of every step and of nothing that is said inside the office', async () => {
    const { code } = await servedPetition(office);
    const page = (await get(`/q/${code}`)).body;
    for (const text of ['交办', '受理', '（共2次）', '退回修改', '签发', '送达', '报送办结报告'])
      expect(page).toContain(text);
    for (const secret of [
      secrets.note,
      secrets.reason,
      secrets.report,
      secrets.respondent,
      '李秀英',
      '13857112345',
    ])
      expect(page).not.toContain(secret);
  });

  test('is complete in English and in traditional Chinese, and remembers the choice and the type size', async () => {
    const { code } = await servedPetition(office);
    const english = await get(`/q/${code}?lang=en`);
    expect(english.body).toContain('<html lang="en" class="normal">');
    expect(english.body).toContain('Every step');
    expect(english.body).not.toMatch(/\{\w+\}/);
    expect(english.headers['set-cookie']).toContain('kaimen-lang=en');
    const later = await get(`/q/${code}?type=large`, { cookie: 'kaimen-lang=zh-Hant' });
    expect(later.body).toContain('<html lang="zh-Hant" class="large">');
    expect(later.body).toContain('辦理經過');
  });

  test('stays under 50 kB with its stylesheet, also with twenty long claims', async () => {
    const text = (at: number): string =>
      `第${at}项：` +
      Array.from({ length: 180 }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 37 + at * 101) % 3000))).join(
        '',
      );
    const claims = Array.from({ length: 20 }, (_, at) => ({
      ...visitIntake().claims[0],
      text: text(at),
      purpose: 'request' as const,
      contentClass: '0204',
    }));
    const { code } = await servedPetition(office, { claims });
    const gzip = { 'accept-encoding': 'gzip, deflate, br' };
    const [page, style] = await Promise.all([get(`/q/${code}`, gzip), get(stylesheetPath, gzip)]);
    expect(gunzipSync(page.rawPayload).toString()).toContain('第19项');
    expect(page.rawPayload.length + style.rawPayload.length).toBeLessThan(bytesMax);
    const plain = await Promise.all([get('/portal'), get('/portal/how'), get(stylesheetPath)]);
    for (const { rawPayload } of plain) expect(rawPayload.length).toBeLessThan(bytesMax / 2);
  });
});

describe('papers', () => {
  test('the petitioner gets the own papers as PDF, the answer only once it is served, others never', async () => {
    const { code, before, letterStatusBefore } = await servedPetition(office);
    expect(before).toContain('papers/acceptance-notice.pdf');
    expect(before).not.toContain('papers/decision-letter.pdf');
    expect(letterStatusBefore).toBe(404);
    const { queryCode: early } = await register(office.clerk);
    const page = (await get(`/q/${code}`)).body;
    for (const kind of ['acceptance-notice', 'decision-letter']) {
      expect(page).toContain(`/q/${code}/papers/${kind}.pdf`);
      const paper = await get(`/q/${code}/papers/${kind}.pdf`);
      expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await get(`/q/${early}/papers/${kind}.pdf`)).statusCode).toBe(404);
    }
    expect(page).not.toContain('papers/hand-down-order.pdf');
    expect((await get(`/q/${code}/papers/hand-down-order.pdf`)).statusCode).toBe(404);
  });

  test('too many downloads from one address are asked to wait, in words', async () => {
    const { queryCode: code } = await register(office.clerk);
    const ask = () =>
      office.app.inject({ url: `/q/${code}/papers/decision-letter.pdf`, remoteAddress: '10.7.7.7' });
    const answers = [];
    for (let n = 0; n <= 30; n += 1) answers.push((await ask()).statusCode);
    expect(answers).toEqual([...Array<number>(30).fill(404), 429]);
    expect((await ask()).body).toContain('请过一分钟再试');
    expect((await office.app.inject({ url: `/q/${code}`, remoteAddress: '10.7.7.7' })).statusCode).toBe(200);
  });
});

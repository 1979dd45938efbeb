import { beforeEach, describe, expect, it } from 'vitest';
import { noticePath, type NoticeFormat, type NoticeQuery } from '#contract/notices.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';
import { announcedReception } from '../../../tests/support/sample-reception.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice((await testDatabase()).pool);
});

const march: NoticeQuery = { from: '2026-03-01', through: '2026-03-31' };
const ask = (format: NoticeFormat, query: NoticeQuery = march, cookie = office.handler.cookie) =>
  office.app.inject({ url: noticePath(format, query), headers: { cookie } });

describe('the notice as a file', () => {
  it('is printed by anybody of the office, under the unit’s own name and title', async () => {
    await announcedReception(office.clerk, office.units.county);
    await announcedReception(office.clerk, office.units.town, {
      on: '2026-03-12',
      place: '青石镇政府',
      leaders: [{ name: '欧阳建国', post: '镇长' }],
    });
    const whole = await ask('a4');
    expect([whole.statusCode, whole.headers['content-type']]).toEqual([200, 'application/pdf']);
    const text = textOfPdf(whole.rawPayload);
    for (const words of ['安宁县信访局', '领导干部接访安排', '周建国', '欧阳建国', '青石镇政府'])
      expect(text).toContain(words);
    const town = await ask('a3', { ...march, unitId: office.units.town, title: '镇领导每周接访' });
    const own = textOfPdf(town.rawPayload);
    expect([own.includes('镇领导每周接访'), own.includes('青石镇'), own.includes('周建国')]).toEqual([
      true,
      true,
      false,
    ]);
    const picture = await ask('phone');
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
  });

  it('is for those who are signed in, and is refused in words where nothing was announced', async () => {
    const nothing = await ask('a4');
    expect([nothing.statusCode, nothing.json().kind]).toEqual([404, 'papers.nothing-announced']);
    expect((await ask('a4', march, '')).statusCode).toBe(401);
    expect((await ask('a4', { from: 'x', through: 'y' })).statusCode).toBe(404);
    await announcedReception(office.clerk, office.units.county);
    expect((await ask('a4', { from: '2020-01-01', through: '2026-12-31' })).statusCode).toBe(404);
  });
});

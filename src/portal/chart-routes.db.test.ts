import { beforeAll, expect, test } from 'vitest';
import { readChart } from '#contract/charts.ts';
import { testDatabase } from '../../tests/support/database.ts';
import { testOffice, type TestOffice } from '../../tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

test('everybody may read a chart as words, see it as a picture and print it on A3', async () => {
  const page = await office.app.inject('/portal/charts/visits');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('群众来访工作程序图');
  expect(page.body).toContain('15日（信访部门甄别转送期限）');
  expect(page.body).not.toContain('<script');
  const picture = await office.app.inject('/portal/charts/letters.svg?in=en');
  expect([picture.statusCode, picture.headers['content-type']]).toEqual([
    200,
    'image/svg+xml; charset=utf-8',
  ]);
  expect(picture.body).toContain('How a letter is handled');
  const print = await office.app.inject('/portal/charts/letters.pdf');
  expect([print.statusCode, print.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  expect((await office.app.inject('/portal/charts/other.svg')).statusCode).toBe(404);
});

test('the desk gets the same chart in words', async () => {
  const chart = await office.clerk.do(readChart, { params: { kind: 'letters' } });
  expect(chart.rules).toEqual(['全国时限规则（2022年《信访工作条例》）']);
  const handling = chart.stretches
    .flatMap((stretch) => stretch.road)
    .find((box) => box.title === '拟写处理意见并报签');
  expect(handling?.limits).toEqual([
    { name: '信访事项办理期限', length: '60日，可延长30日', article: '第三十四条' },
  ]);
});

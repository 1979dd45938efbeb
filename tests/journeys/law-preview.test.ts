// What a change of the law data would do, seen before it is made.
import { test } from 'vitest';
import { expectTidy, expectTidyOnPhone } from '../support/browser.ts';
import { readHouseFile } from '../support/house.ts';
import { register } from '../support/office.ts';
import { openRoads } from '../support/road-office.ts';

const { office, open } = openRoads();

const year2027 = {
  id: 'cn-2027',
  name: { zh: '2027年放假安排', en: 'Holidays of 2027' },
  source: '国务院办公厅通知',
  names: { 元旦: "New Year's Day" },
  years: [{ year: 2027, papers: ['通知'], off: { 元旦: ['2027-01-01/2027-01-03'] }, work: {} }],
};

test('a preview names the limits that move, counts who keeps all, and a local set is refused with its lines', async () => {
  const { director, clerk, setToday } = office();
  await setToday('2026-12-18');
  for (const receivedOn of ['2026-12-17', '2026-12-18', '2026-12-18'])
    await register(clerk, { receivedOn, title: '三栋北墙六处渗水，'.repeat(8) });
  await open(director, '/law', async (page) => {
    const text = page.getByLabel('内容（JSON）');
    const check = async (data: string) => {
      await text.fill(data);
      await page.getByRole('button', { name: '检查并预览' }).click();
    };
    await page.getByRole('button', { name: '加入一年的放假安排' }).click();
    await check(JSON.stringify(year2027, undefined, 1));
    await page.getByText('1件在办事项的期限会变动：').waitFor();
    await page.getByText(/^另有2件在办事项期限日期都不变/).waitFor();
    await expectTidy(page, '21-law-preview');
    await expectTidyOnPhone(page, '21-law-preview-phone');
    await page.getByRole('button', { name: '取消' }).click();

    await page.getByRole('button', { name: '采用地方规则' }).click();
    const preset = readHouseFile('law/clocks/presets/mee-2025.json');
    await check(preset.replace('"handle_r6"', '"handle_r666"'));
    await page.getByText(/clocks\[0\]\.id：没有这样的期限，请核对编号（handle_r666）$/).waitFor();
    await expectTidy(page, '21-law-set-wrong');
    await expectTidyOnPhone(page, '21-law-set-wrong-phone');
  });
});

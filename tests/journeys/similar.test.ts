// While a matter is typed, the earlier ones that may be the same stand beside it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteDraft } from '#contract/lists.ts';
import { expectAccessible, expectTidy, expectTidyOnPhone, openBrowser } from '../support/browser.ts';
import { callAs, openDesk, registerAs } from '../support/desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const earlier = [
  '望舒里小区底商烧烤店油烟直排扰民',
  '投诉望舒里小区楼下烧烤店夜间营业、油烟直排，没有专用烟道，居民多次反映仍未整改',
];

test('a matter that others have brought is seen while it is typed, with what both texts mention', async () => {
  for (const title of earlier)
    await registerAs('clerk', { title, narrative: '望舒里小区烧烤店没有烟道，油烟直排居民窗前。' });
  await callAs('clerk')(deleteDraft, { params: { key: 'register' } });
  const { page, faults, leave } = await openDesk(browser, 'clerk', '/register');
  await page.getByLabel('标题').fill('望舒里小区烧烤店油烟扰民');
  await page.getByLabel('主要内容').fill('楼下烧烤店没有烟道，油烟排到居民窗前。');
  const similar = page.getByRole('region', { name: '可能是同一件事' });
  await similar.getByRole('link', { name: earlier[0] ?? '' }).waitFor();
  await similar.getByText('都提到：望舒里小区').first().waitFor();
  expect(await similar.getByRole('link').count()).toBe(2);
  await expectTidy(page, '02-register-similar');
  await expectTidyOnPhone(page, '02-register-similar-phone');
  await expectAccessible(page);
  await page.getByLabel('标题').fill('');
  await similar.waitFor({ state: 'hidden' });
  expect(faults).toEqual([]);
  await leave();
});

// At the window: a visit registered without a mouse, with every mistake a tired clerk makes.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteDraft } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import {
  expectAccessible,
  expectTidy,
  expectTidyOnPhone,
  openBrowser,
  takePicture,
} from '../support/browser.ts';
import { callAs, expectFocused, expectListClosed, openDesk, registerAs } from '../support/desk.ts';
import { textOfPdf } from '../support/read-pdf.ts';
import { photo, programNamedPdf } from '../support/sample-files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A keyboard that counts. */
function keyboardOf(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    type: async (text: string): Promise<void> => {
      presses += [...text].length;
      await page.keyboard.type(text);
    },
    press: async (key: string, times = 1): Promise<void> => {
      presses += times;
      for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
    },
  };
}

async function choose(page: Page, keys: Keys, typed: string, option: string): Promise<void> {
  await keys.type(typed);
  await page.locator('.ant-select-item-option-active', { hasText: option }).first().waitFor();
  await keys.press('Enter');
  await expectListClosed(page);
}

test('a visit is registered with the keyboard alone, mistakes are answered beside their fields and nothing is lost', async () => {
  await callAs('clerk')(deleteDraft, { params: { key: 'register' } });
  const { page, faults, context, leave } = await openDesk(browser, 'clerk', '/');
  const keys = keyboardOf(page);
  await page.getByRole('link', { name: '登记信访' }).first().waitFor();
  await keys.press('g');
  await keys.press('r');
  await expectFocused(page.getByLabel('姓名'));
  await expectTidy(page, '02-register-empty');
  await expectTidyOnPhone(page, '02-register-empty-phone');

  await keys.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: '处需要更正，光标已移到第一处' }).waitFor();
  await expectFocused(page.getByLabel('姓名'));
  await expectTidy(page, '02-register-missing');

  await fillWithMistakes(page, keys);
  await page.getByText('身份证号码校验位不符').waitFor();
  await page.getByText('手机号码应为11位，现在是10位').waitFor();
  await page.getByText('收到日期不能晚于今天').waitFor();
  await expectTidy(page, '02-register-mistakes');
  await expectTidyOnPhone(page, '02-register-mistakes-phone');
  expect(await page.getByLabel('主要内容').inputValue()).toContain('幸福小区三栋');
  await correctMistakes(page, keys);

  await attachFiles(page);
  await takePicture(page, '02-register-filled');
  await page.getByLabel('标题').focus();
  await keys.press('Control+Enter');
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  await expectTidy(page, '02-register-done');
  await expectTidyOnPhone(page, '02-register-done-phone');

  const shown = await page.getByRole('main').innerText();
  const code = /[A-Z0-9]{4}( [A-Z0-9]{4})+/.exec(shown)?.[0].replaceAll(' ', '') ?? '';
  const slip = page.getByRole('link', { name: '打印回执' });
  await expectFocused(slip);
  const opened = context.waitForEvent('page');
  await keys.press('Enter');
  await (await opened).close();
  const pdf = await context.request.get((await slip.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const text = textOfPdf(await pdf.body());
  for (const part of ['王秀兰', code, '安宁县信访局', '小区外墙渗水', '第二十二条'])
    expect(text.replaceAll('-', '')).toContain(part);
  expect(faults).toEqual([]);
  await leave();
});

type Keys = ReturnType<typeof keyboardOf>;

async function fillWithMistakes(page: Page, keys: Keys): Promise<void> {
  await keys.type('王秀兰');
  await keys.press('Tab', 2);
  await expectFocused(page.getByLabel('证件号码'));
  await keys.type('330106196205150021');
  await keys.press('Tab');
  await keys.type('1385711234');
  await keys.press('Tab');
  await keys.type('西溪街道幸福小区三栋二单元401室');
  // Past the way to guardians and proxies, and to one more person.
  await keys.press('Tab', 3);
  await expectFocused(page.getByLabel('标题'));
  await keys.type('小区外墙渗水无人维修');
  await keys.press('Tab');
  await keys.type('幸福小区三栋外墙去年起渗水，找过物业四次。\n请求督促维修。');
  await keys.press('Tab');
  await keys.type('督促物业维修外墙');
  await keys.press('Tab', 2);
  await choose(page, keys, '0204', '0204');
  await keys.press('Tab', 2);
  await expectFocused(page.getByLabel('问题属地'));
  await choose(page, keys, '西溪', '西溪街道');
  await keys.press('Tab');
  await keys.type('幸福小区三栋');
  await page.getByLabel('收到日期').focus();
  await page.getByLabel('收到日期').fill('2030-01-01');
  await keys.press('Control+Enter');
}

async function correctMistakes(page: Page, keys: Keys): Promise<void> {
  // The first field with a mistake has the cursor; the others are one Tab after another.
  await expectFocused(page.getByLabel('收到日期'));
  await page.getByLabel('收到日期').fill((await page.getByLabel('收到日期').getAttribute('max')) ?? '');
  await page.getByLabel('证件号码').focus();
  await keys.press('End');
  await keys.press('Backspace');
  await keys.type('7');
  await keys.press('Tab');
  await keys.press('End');
  await keys.type('5');
  for (const words of ['身份证号码校验位不符', '手机号码应为11位', '收到日期不能晚于今天'])
    await page.getByText(words).waitFor({ state: 'hidden' });
}

async function attachFiles(page: Page): Promise<void> {
  const input = page.locator('input[type=file]');
  await input.setInputFiles(programNamedPdf());
  const refusal = page.getByRole('alert').filter({ hasText: '证明材料.pdf没有上传成功' });
  await refusal.waitFor();
  await takePicture(page, '02-register-file-refused');
  await input.setInputFiles(photo());
  await page.getByRole('button', { name: '移除外墙渗水.png' }).waitFor();
  await expectAccessible(page);
}

test('somebody known is registered in well under a minute', async () => {
  const known = { phone: '13905716789', name: '欧阳建国' };
  await registerAs('clerk', {
    people: [
      {
        role: 'petitioner',
        petitioner: {
          ...known,
          certificateType: 'resident-identity-card',
          certificateNumber: '330106195508200015',
          address: '双浦镇前河村12号',
          divisionCode: '330106',
        },
      },
    ],
  });
  const { page, faults, leave } = await openDesk(browser, 'clerk2', '/register');
  const keys = keyboardOf(page);
  await expectFocused(page.getByLabel('姓名'));
  const began = performance.now();
  await keys.type('6789');
  await page.locator('.ant-select-item-option', { hasText: '欧阳建国' }).waitFor();
  await expectTidy(page, '02-register-known-offered');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await page.getByText('已有档案', { exact: true }).waitFor();
  await expectFocused(page.getByLabel('标题'));
  await keys.type('安置房过渡费没有发');
  await keys.press('Tab');
  await keys.type('去年九月以后没有再发过渡费，问过三次没有答复。');
  await keys.press('Tab');
  await keys.type('补发过渡费');
  await keys.press('Tab', 2);
  await choose(page, keys, '0204', '0204');
  await keys.press('Tab', 2);
  await choose(page, keys, '双浦', '双浦镇');
  await keys.press('Control+Enter');
  await page.getByRole('heading', { name: '登记完成' }).waitFor();
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `known petitioner registered: ${keys.presses()} key presses, ${seconds.toFixed(1)} s of the machine\n`,
  );
  // At a slow clerk's three characters a second, under a minute.
  expect(keys.presses()).toBeLessThan(150);
  await page.getByRole('link', { name: '打开此件' }).click();
  await page.getByRole('heading', { level: 1, name: '安置房过渡费没有发' }).waitFor();
  const id = page.url().split('/').at(-1) ?? '';
  expect((await callAs('clerk')(readPetition, { params: { id } })).people[0]).toMatchObject({
    name: '欧阳建国',
  });
  expect(faults).toEqual([]);
  await leave();
});

// Every page in every language: worded, inside its width, usable by everybody; nothing left in another language.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { triage } from '#contract/steps.ts';
import type { Language } from '#core/kit/language.ts';
import {
  expectAccessible,
  expectNoOverflow,
  expectTidy,
  expectWorded,
  openBrowser,
  openVisitor,
  phoneScreen,
  takePicture,
} from '../support/browser.ts';
import { callAs, openDesk, registerAs } from '../support/desk.ts';
import type { Username } from '../support/journey-office.ts';

let browser: Browser;
let petition: Awaited<ReturnType<typeof registerAs>>;
beforeAll(async () => {
  browser = await openBrowser();
  petition = await registerAs('clerk', {
    title: '关于幸福小区三栋外墙渗水、楼道照明损坏、电梯停运以及维修资金使用情况长期不公开的综合反映材料',
    narrative: `${'反映的问题很长，一行写不下。'.repeat(60)}\nhttps://example.example/${'a'.repeat(120)}`,
  });
  await giveNumbers();
});
afterAll(() => browser?.close());

/** Another petition referred, so that the register of numbers has something in it. */
async function giveNumbers(): Promise<void> {
  const { id, version } = await registerAs('clerk');
  const { units } = inject('journeyOffice');
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  await callAs('clerk')(triage, { params: { id }, body: { expectedVersion: version, decision } });
}

const pages = (): readonly (readonly [string, Username, string])[] => [
  ['today', 'clerk', '/'],
  ['register', 'director', '/register'],
  ['register-not-mine', 'auditor', '/register'],
  ['ledger', 'clerk', '/petitions'],
  ['inbox', 'handler', '/petitions?filter=%7B%22box%22%3A%22inbox%22%7D'],
  ['petition', 'clerk', `/petitions/${petition.id}`],
  ['triage', 'clerk', `/petitions/${petition.id}?step=triage`],
  ['amend', 'clerk', `/petitions/${petition.id}/amend`],
  ['search', 'clerk', `/search?q=${encodeURIComponent('综合')}`],
  ['organisation', 'admin', '/organisation'],
  ['law', 'director', '/law'],
  ['as-known', 'clerk', '/as-known'],
  ['returns', 'leader', '/returns'],
  ['suggestions', 'director', '/suggestions'],
  ['roster', 'clerk', '/receptions?on=2026-10-01'],
  ['roster-week', 'clerk', '/receptions?view=week&on=2026-10-01'],
  ['roster-pattern', 'clerk', '/receptions/pattern'],
  ['roster-owed', 'auditor', '/receptions/owed'],
  ['invitation-list', 'clerk', '/receptions/invitations'],
  ['contact-points', 'clerk', '/contact-points'],
  ['numbers', 'director', '/numbers'],
  ['templates', 'director', '/templates'],
  ['template', 'director', '/templates/decision-letter'],
  ['charts', 'clerk', '/charts'],
  ['certificate', 'clerk', `/petitions/${petition.id}/clocks/1`],
  ['import', 'clerk', '/import'],
  ['account', 'clerk', '/account'],
  ['nowhere', 'clerk', '/no-such-page'],
];

/** What the desk itself says, without what people wrote. */
const ownWords = `[...document.querySelectorAll('label, legend, th, main button, nav a, h2, h3, dt, .ant-form-item-extra, .ant-drawer-body > p')]
  .filter((one) => !one.closest('.unit-tree, .work-list, .earlier, .returns tbody, .outreach-what') && one.id !== 'unit-heading' && one.id !== 'import-file')
  .map((one) => one.innerText.trim()).filter((text) => text !== '')`;

for (const language of ['en', 'zh-Hant'] as const satisfies readonly Language[])
  test(`the desk is whole in ${language}, on the office's screen and on a phone`, async () => {
    for (const [name, who, path] of pages()) {
      const { page, faults, leave } = await openDesk(browser, who, path, { language });
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await takePicture(page, `08-${language}-${name}`);
      await expectNoOverflow(page);
      await expectWorded(page);
      await expectOwnLanguage(page, language);
      await page.setViewportSize(phoneScreen);
      await expectTidy(page, `08-${language}-${name}-phone`);
      expect(faults, path).toEqual([]);
      await leave();
    }
  }, 240_000);

async function expectOwnLanguage(page: Page, language: Language): Promise<void> {
  const words = await page.evaluate<readonly string[]>(ownWords);
  const foreign = language === 'en' ? /\p{Script=Han}/u : /[这们为个来说办访检报发记录关诉请时经单处级导]/u;
  expect(
    words.filter((text) => foreign.test(text)),
    page.url(),
  ).toEqual([]);
}

test('the citizen pages are whole in three languages and two sizes of type', async () => {
  const { address } = inject('journeyOffice');
  for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const)
    for (const size of ['normal', 'large'] as const) {
      const visitor = await openVisitor(browser, address, { language, screen: phoneScreen });
      for (const [name, path] of [
        ['home', '/portal'],
        ['how', '/portal/how'],
        ['receptions', '/portal/receptions'],
        ['chart', '/portal/charts/visits'],
        ['follow', `/q/${petition.queryCode}`],
        ['unknown-code', '/q/ZZZZZZZZZZZZZZZZ'],
      ] as const) {
        await visitor.page.goto(`${path}?lang=${language}&type=${size}`);
        await takePicture(visitor.page, `08-portal-${language}-${size}-${name}`);
        await expectNoOverflow(visitor.page);
        await expectWorded(visitor.page);
        await expectAccessible(visitor.page);
        const px = await visitor.page.evaluate<string>('getComputedStyle(document.body).fontSize');
        expect(px).toBe(size === 'large' ? '24px' : '18px');
      }
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    }
});

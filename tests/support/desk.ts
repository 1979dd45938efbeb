// Staff at their desks in a browser: signed in, at a page, and the few moves that every journey makes.
import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { registerPetition, type IntakeInput } from '#contract/petitions.ts';
import { readSession } from '#contract/session.ts';
import { apiCaller, type Call } from './api-caller.ts';
import { openVisitor, type JourneyOptions, type Visitor } from './browser.ts';
import type { Username } from './journey-office.ts';

/** Opens a page of the desk as somebody of the office who is signed in already. */
export async function openDesk(
  browser: Browser,
  who: Username,
  path: string,
  options: JourneyOptions = {},
): Promise<Visitor> {
  const { address, cookies } = inject('journeyOffice');
  const visitor = await openVisitor(browser, address, { cookie: cookies[who], ...options });
  await visitor.page.goto(path);
  await visitor.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** The API as one of the office sees it. */
export function callAs(who: Username): Call {
  const { address, cookies } = inject('journeyOffice');
  return apiCaller(address, cookies[who]);
}

/** Today, as the office counts. */
export async function officeToday(): Promise<string> {
  return (await callAs('clerk')(readSession, {})).today;
}

/** A plain visit of today; change what the journey is about. */
export async function visitToday(change: Partial<IntakeInput> = {}): Promise<IntakeInput> {
  return {
    channel: 'visit',
    receivedOn: await officeToday(),
    title: '小区外墙渗水无人维修',
    narrative: '幸福小区三栋外墙去年起渗水，物业说维修资金没有批下来，请求督促维修。',
    people: [
      {
        role: 'petitioner',
        petitioner: {
          name: '李秀英',
          certificateType: 'resident-identity-card',
          certificateNumber: '',
          phone: '13857112345',
          address: '幸福小区三栋二单元401室',
          divisionCode: '330106',
        },
      },
    ],
    peopleCount: 1,
    claims: [{ text: '督促物业维修外墙', purpose: 'request', contentClass: '0204' }],
    place: { divisionCode: '330106', detail: '幸福小区三栋' },
    attachments: [],
    ...change,
  };
}

/** Registers without a browser: for journeys that begin later. */
export async function registerAs(who: Username, change: Partial<IntakeInput> = {}) {
  return callAs(who)(registerPetition, {
    body: { requestId: randomUUID(), intake: await visitToday(change) },
  });
}

/** Chooses in a list that filters while one types: with the keyboard, as a clerk does. */
export async function chooseTyping(field: Locator, typed: string): Promise<void> {
  const page = field.page();
  await field.focus();
  await field.pressSequentially(typed);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option-active', { hasText: typed })
    .first()
    .waitFor();
  await field.press('Enter');
  await expectListClosed(page);
}

/** A list swallows the Tab that follows the choice within the same instant. */
export async function expectListClosed(page: Page): Promise<void> {
  await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'detached' });
}

/** Presses the button of a lawful next step and answers its form. */
export async function openStep(page: Page, name: string): Promise<Locator> {
  const next = page.getByRole('region', { name: '下一步' });
  const button = next.getByRole('button', { name, exact: true });
  const folded = next.locator('details:not([open]) > summary', { hasText: '其他办理' });
  await button.or(folded).first().waitFor();
  if (!(await button.isVisible()) && (await folded.isVisible())) await folded.click();
  await button.click();
  const form = page.getByRole('dialog', { name });
  await form.waitFor();
  return form;
}

/** Sends the form of a step and waits until the desk says that it is done. */
export async function sendStep(form: Locator, name: string): Promise<void> {
  await form.getByRole('button', { name, exact: true }).click();
  await form.page().getByText(`已完成：${name}`).last().waitFor();
  await form.waitFor({ state: 'hidden' });
}

/** Waits until the cursor is in a field; fails when it goes elsewhere. */
export async function expectFocused(field: Locator): Promise<void> {
  const page = field.page();
  await field
    .and(page.locator(':focus'))
    .waitFor({ timeout: 5_000 })
    .catch(async (error: unknown) => {
      const where = await page.evaluate<string>('document.activeElement?.outerHTML.slice(0, 200) ?? ""');
      throw new Error(`the cursor is in ${where}`, { cause: error });
    });
}

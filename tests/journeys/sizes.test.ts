// What travels over one bar of signal, and where it comes from.
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openVisitor, phoneScreen } from '../support/browser.ts';
import { registerAs } from '../support/desk.ts';

const kilobyte = 1_000;
const deskBytesMax = 350 * kilobyte;
const citizenBytesMax = 50 * kilobyte;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Opens a page and answers the bytes that came over the wire for it, headers and all. */
async function bytesOf(page: Page, path: string): Promise<number> {
  const responses: Response[] = [];
  // The work of the day is the office's own weight; the screens are ours.
  const note = (response: Response): void => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) responses.push(response);
  };
  page.on('response', note);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  let bytes = 0;
  for (const response of responses) {
    const sizes = await response.request().sizes();
    bytes += sizes.responseBodySize + sizes.responseHeadersSize;
  }
  return bytes;
}

test('the first load of the desk stays under 350 kB and asks nobody else for anything', async () => {
  const { address, cookies } = inject('journeyOffice');
  const { page, faults, leave } = await openVisitor(browser, address, { cookie: cookies.clerk });
  const bytes = await bytesOf(page, '/');
  await page.getByRole('heading', { level: 1, name: '今日待办' }).waitFor();
  process.stdout.write(`first load of the desk: ${(bytes / kilobyte).toFixed(0)} kB\n`);
  expect(bytes).toBeLessThan(deskBytesMax);
  expect(bytes).toBeGreaterThan(50 * kilobyte);
  expect(faults).toEqual([]);
  await leave();
});

test('citizen pages stay under 50 kB, work without script and set nothing but the reader’s choices', async () => {
  const { queryCode } = await registerAs('clerk');
  const { address } = inject('journeyOffice');
  for (const path of [
    '/portal',
    '/portal/how',
    '/portal/receptions',
    '/portal/charts/visits',
    `/q/${queryCode}`,
  ]) {
    const { page, context, faults, leave } = await openVisitor(browser, address, {
      screen: phoneScreen,
      script: false,
    });
    const bytes = await bytesOf(page, path);
    process.stdout.write(`${path.replace(queryCode, '…')}: ${(bytes / kilobyte).toFixed(1)} kB\n`);
    expect(bytes).toBeLessThan(citizenBytesMax);
    expect(await page.locator('script').count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await leave();
  }
});

test('every page forbids foreign and inline content, and the desk keeps to it', async () => {
  const { address } = inject('journeyOffice');
  for (const path of ['/', '/portal', '/setup']) {
    const reply = await fetch(`${address}${path}`);
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

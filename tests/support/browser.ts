// A real browser for the journeys: Debian's Chromium, driven by playwright-core, with nothing it does by itself.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { houseRoot } from './house.ts';

export type JourneyOptions = {
  readonly locale?: 'zh-CN' | 'en-US';
  readonly width?: number;
  readonly height?: number;
  /** False for pages that must work without script. */
  readonly script?: boolean;
};

/** Starts the browser. Close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['KAIMEN_TEST_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A person at a computer of their own: fresh cookies, a screen, a language, the zone of the offices. */
export async function openVisitor(
  browser: Browser,
  options: JourneyOptions = {},
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({
    locale: options.locale ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    javaScriptEnabled: options.script ?? true,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { context, page, faults };
}

/** A picture for a person to look at, in a folder that is not committed. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = join(houseRoot, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Fails with every place that someone with a disability could not use (axe, WCAG 2.1 AA). */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated by the debugger, not inserted as an element: the pages forbid foreign scripts.
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly string[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((result) =>
      result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', ')))`,
  );
  expect(found).toEqual([]);
}

// A real browser for the journeys: Debian's Chromium, driven by playwright-core, with nothing it does by itself.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '#core/kit/language.ts';
import { houseRoot } from './house.ts';

/** The screen of the office's computers, and a phone. */
export const officeScreen = { width: 1366, height: 768 } as const;
export const phoneScreen = { width: 390, height: 844 } as const;

export type JourneyOptions = {
  readonly language?: Language;
  readonly screen?: { readonly width: number; readonly height: number };
  /** False for pages that must work without script. */
  readonly script?: boolean;
  /** `name=value` pairs of a session at `address`. */
  readonly cookie?: string;
};

export type Visitor = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page did wrong so far: errors of script, forbidden content, requests to other sites. */
  readonly faults: string[];
  readonly leave: () => Promise<void>;
};

/** Starts the browser. Close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['KAIMEN_TEST_CHROMIUM'] ?? '/usr/bin/chromium',
    // Names of downloads keep their Chinese only where the system says that it knows such letters.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
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
  address: string,
  options: JourneyOptions = {},
): Promise<Visitor> {
  const { language = 'zh-Hans', cookie } = options;
  const context = await browser.newContext({
    baseURL: address,
    locale: { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-US' }[language],
    timezoneId: 'Asia/Shanghai',
    viewport: options.screen ?? officeScreen,
    javaScriptEnabled: options.script ?? true,
    acceptDownloads: true,
  });
  if (cookie) await context.addCookies(cookiesOf(cookie, address));
  await context.addInitScript(
    `if (location.protocol === 'http:' && !localStorage.getItem('kaimen.language'))
      localStorage.setItem('kaimen.language', ${JSON.stringify(language)})`,
  );
  if (options.script === false) scriptless.add(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { context, page, faults: watch(context, address), leave: () => context.close() };
}

// A page without script keeps no promise, ours neither: nothing there can move or be waited for.
const scriptless = new WeakSet<BrowserContext>();

// A refused request is logged by the browser as an error; the page says it in words, which the journey reads.
const isRefusal = (text: string): boolean => /^Failed to load resource: .*status of (4\d\d|503)/.test(text);

function watch(context: BrowserContext, address: string): string[] {
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) faults.push(message.text());
  });
  // The browser's own viewer of PDFs is an extension.
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob|chrome-extension):/.test(request.url()))
      faults.push(`asked another site: ${request.url()}`);
  });
  return faults;
}

const cookiesOf = (cookie: string, url: string) =>
  cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });

/** A picture for a person to look at, in a folder that is not committed. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = join(houseRoot, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await settle(page);
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Waits until everything that moves has arrived. */
export async function settle(page: Page): Promise<void> {
  if (scriptless.has(page.context())) return;
  await page.evaluate(
    `Promise.allSettled(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime < 5000)
      .map((one) => one.finished)).then(() => document.fonts.ready).then(() => undefined)`,
  );
}

/** Fails with every place that someone with a disability could not use (axe, WCAG 2.1 AA). Needs script. */
export async function expectAccessible(page: Page): Promise<void> {
  await settle(page);
  // Evaluated by the debugger, not inserted as an element: the pages forbid foreign scripts.
  await page.evaluate(axe.source);
  // The component library points at option “-1” while none is marked; a browser passes over that.
  const found = await page.evaluate<readonly string[]>(
    `axe.run({ exclude: '[aria-activedescendant$="_list_-1"]' }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
      .then((result) => result.violations.map((one) =>
        one.id + ': ' + one.nodes.map((node) => node.target.join(' ') + ' ' + node.failureSummary).join(', ')))`,
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

/** Fails when something stands out beyond the right edge of the screen, naming it. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const found = await page.evaluate<readonly string[]>(
    `(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      return [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1)
        .slice(0, 8).map((one) => one.tagName + '.' + one.className + ' ' + Math.round(one.getBoundingClientRect().right) + ' > ' + width);
    })()`,
  );
  expect(found, `overflow at ${page.url()}`).toEqual([]);
}

/** Fails when a sentence shows a key or an unfilled place instead of words. */
export async function expectWorded(page: Page): Promise<void> {
  const text = await page.evaluate<string>('document.body.innerText');
  expect(
    text.match(/\{\w+\}|\b(undefined|NaN|\[object Object\])\b/g) ?? [],
    `words at ${page.url()}`,
  ).toEqual([]);
}

/** What every screen must stand: usable, worded, inside its width; with a picture of it to look at. */
export async function expectTidy(page: Page, picture: string): Promise<void> {
  await takePicture(page, picture);
  await expectNoOverflow(page);
  await expectWorded(page);
  if (!scriptless.has(page.context())) await expectAccessible(page);
}

/** The same on the screen of a phone, and back. */
export async function expectTidyOnPhone(page: Page, picture: string): Promise<void> {
  const before = page.viewportSize() ?? officeScreen;
  await page.setViewportSize(phoneScreen);
  await expectTidy(page, picture);
  await page.setViewportSize(before);
}

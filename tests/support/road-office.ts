// An office with a calendar that moves and doors that a browser can open: for the roads that take months.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import {
  expectTidyOnPhone,
  openBrowser,
  openVisitor,
  phoneScreen,
  type JourneyOptions,
  type Visitor,
} from './browser.ts';
import { testDatabase } from './database.ts';
import { openStep, sendStep } from './desk.ts';
import { testOffice, type Colleague, type TestOffice } from './office.ts';
import { sweepApart } from './sweep-apart.ts';

/** The office, its browser and its people for all journeys of one file; call it at the top of the file. */
export function openRoads() {
  let browser: Browser;
  let office: TestOffice;
  let address = '';
  let databaseUrl = '';
  // Everybody keeps a browser of their own: what it has loaded once it need not load again.
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    const { pool, url } = await testDatabase();
    databaseUrl = url;
    office = await testOffice(pool);
    address = await office.app.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await office?.app.close();
  });

  const visitorOf = async (who: string, options: JourneyOptions): Promise<Visitor> => {
    const visitor = visitors.get(who) ?? (await openVisitor(browser, address, options));
    visitors.set(who, visitor);
    return visitor;
  };

  /** Somebody's desk, open at a page; fails afterwards when the page did something wrong. */
  async function open(who: Colleague, path: string, work: (page: Page) => Promise<void>): Promise<void> {
    const { page, faults } = await visitorOf(who.accountId, { cookie: who.cookie });
    await page.goto(path);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await work(page);
    expect(faults).toEqual([]);
  }

  return {
    office: () => office,
    open,
    /** The same at a petition. */
    at: (who: Colleague, id: string, work: (page: Page) => Promise<void>): Promise<void> =>
      open(who, `/petitions/${id}`, async (page) => {
        await page.getByRole('region', { name: '下一步' }).waitFor();
        await work(page);
      }),
    /** Moves the calendar to a day and lets the night before it pass, warnings and all. */
    night: async (day: string): Promise<void> => {
      await office.setToday(day);
      await sweepApart(databaseUrl, day);
    },
    /** The petitioner's phone, without script: a picture of it; what it says, which has each of these pieces. */
    citizen: async (code: string, picture: string, ...says: readonly string[]): Promise<string> => {
      const { page, faults } = await visitorOf('', { screen: phoneScreen, script: false });
      await page.goto(`/q/${code}`);
      await expectTidyOnPhone(page, picture);
      const text = await page.innerText('main');
      expect(says.filter((piece) => !text.includes(piece))).toEqual([]);
      expect(faults).toEqual([]);
      return text;
    },
  };
}

/** Opens the form of a step, fills its fields by their labels and sends it. */
export async function walkStep(page: Page, name: string, fields: Fields = {}): Promise<void> {
  await sendStep(await fillStep(page, name, fields), name);
}

/** A text to write, a box to tick, or the words of a choice. */
type Fields = Readonly<Record<string, string | true | { readonly choose: string }>>;

/** Opens the form of a step and fills its fields by their labels. */
export async function fillStep(page: Page, name: string, fields: Fields = {}) {
  const form = await openStep(page, name);
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label, { exact: true });
    if (value === true) await field.check();
    else if (typeof value === 'string') await field.fill(value);
    else await field.selectOption({ label: value.choose });
  }
  return form;
}

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAccount } from '#contract/organisation.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { testDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { buildTestApp, register, signInAs, testOffice } from '../../tests/support/office.ts';
import { FillingStopped } from './fill-demonstration.ts';
import { prepareDemonstration, type DemoSurroundings, type DemoWishes } from './prepare-demonstration.ts';

function surroundings(database: TestDatabase): DemoSurroundings {
  const root = mkdtempSync(join(tmpdir(), 'kaimen-demo-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const config = readConfig({ KAIMEN_DATA: root });
  if (!config.ok) throw new Error('the test configuration does not read');
  mkdirSync(join(root, 'files'));
  return {
    root,
    pool: database.pool,
    databaseUrl: database.url,
    config: config.value,
    programFolder: resolve(import.meta.dirname, '../..'),
    secret: randomBytes(32),
    filesDir: join(root, 'files'),
    formsDir: join(root, 'forms'),
    forgetSetupToken: () => undefined,
  };
}

function wishes(change: Partial<DemoWishes> = {}) {
  const told = { steps: 0, refills: 0 };
  const whole: DemoWishes = {
    petitions: 1,
    now: new Date(),
    password: undefined,
    onProgress: () => (told.steps += 1),
    isStopped: () => false,
    onRefill: () => (told.refills += 1),
    ...change,
  };
  return { told, whole };
}

const petitionsIn = async ({ owner }: TestDatabase): Promise<number> =>
  (await owner.query('select 1 from petition')).rows.length;

describe('preparing the demonstration', { timeout: 120_000 }, () => {
  it('fills an empty database once, keeps its password readable by the owner only, and takes a new one', async () => {
    const database = await testDatabase();
    const around = surroundings(database);
    const { password } = await prepareDemonstration(around, wishes().whole);
    const kept = join(around.root, 'demo.password');
    expect(readFileSync(kept, 'utf8').trim()).toBe(password);
    expect(statSync(kept).mode & 0o077).toBe(0);
    const petitions = await petitionsIn(database);
    expect(petitions).toBeGreaterThan(20);

    const again = wishes({ password: 'another password' });
    expect(await prepareDemonstration(around, again.whole)).toEqual({ password: 'another password' });
    expect(again.told).toEqual({ steps: 0, refills: 0 });
    expect(await petitionsIn(database)).toBe(petitions);
    const app = await buildTestApp(database.pool, systemClock);
    expect((await signInAs(app, 'town', 'another password')).accountId).not.toBe('');
    await app.close();
  });

  it('drops what was stopped half-way and fills it anew', async () => {
    const database = await testDatabase();
    const around = surroundings(database);
    let steps = 0;
    const stopping = wishes({ isStopped: () => (steps += 1) > 15 });
    await expect(prepareDemonstration(around, stopping.whole)).rejects.toThrow(FillingStopped);
    expect(await petitionsIn(database)).toBeGreaterThan(0);
    const again = wishes();
    await prepareDemonstration(around, again.whole);
    expect(again.told.refills).toBe(1);
    const { rows } = await database.owner.query('select 1 from office');
    expect(rows.length).toBe(1);
  });

  it('leaves an unfinished one alone once somebody has worked with it', async () => {
    const database = await testDatabase();
    const around = surroundings(database);
    let steps = 0;
    const begun = new Date(Date.now() - 60_000);
    const stopping = wishes({ now: begun, password: 'a long password', isStopped: () => (steps += 1) > 15 });
    await expect(prepareDemonstration(around, stopping.whole)).rejects.toThrow(FillingStopped);
    const app = await buildTestApp(database.pool, systemClock);
    const admin = await signInAs(app, 'admin', 'a long password');
    await admin.do(openAccount, {
      body: { username: 'later', personName: '后来人' },
    });
    await app.close();
    await expect(prepareDemonstration(around, wishes().whole)).rejects.toThrow('nothing was changed');
    expect(await petitionsIn(database)).toBeGreaterThan(0);
  });

  it('refuses an office that is not the demonstration, in words, and touches nothing', async () => {
    const database = await testDatabase();
    const office = await testOffice(database.pool);
    await register(office.clerk);
    const around = surroundings(database);
    await expect(prepareDemonstration(around, wishes().whole)).rejects.toThrow('nothing was changed');
    expect(await petitionsIn(database)).toBe(1);
    expect((await signInAs(office.app, 'admin')).accountId).toBe(office.admin.accountId);
  });
});

import { describe, expect, it } from 'vitest';
import { changePassword, readSession, signIn, signOut } from '#contract/session.ts';
import { readSetup, setUp } from '#contract/setup.ts';
import * as organisation from '#contract/organisation.ts';
import { clockFrom } from '#platform/clock/clock.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { buildTestApp, signInAs, testOffice, testPassword } from '../../../tests/support/office.ts';

const founding = {
  token: 'test-token',
  officeName: '安宁县信访局',
  organCode: '安信',
  divisionCode: '330106',
  divisionName: '安宁县',
  administrator: { personName: '管理员', username: 'admin', password: testPassword },
};

describe('the first run', () => {
  it('is open to whoever holds the token of the console, once', async () => {
    const { pool } = await testDatabase();
    const app = await buildTestApp(
      pool,
      clockFrom(() => new Date('2026-03-02T09:00:00+08:00')),
    );
    const post = (payload: object) => app.inject({ method: 'POST', url: setUp.path, payload });
    const needed = async () => (await app.inject(readSetup.path)).json();
    expect(await needed()).toEqual({ needed: true });
    expect((await post({ ...founding, token: 'guess' })).json().kind).toBe('accounts.wrong-token');
    const weak = {
      ...founding,
      administrator: { ...founding.administrator, password: 'short', username: 'Root!' },
    };
    expect((await post(weak)).json().fields.map((field: { path: string }) => field.path)).toEqual([
      'administrator.username',
      'administrator.password',
    ]);
    const both = await Promise.all([post(founding), post(founding)]);
    expect(both.map((reply) => reply.statusCode).toSorted()).toEqual([200, 409]);
    expect(await needed()).toEqual({ needed: false });
    expect((await post(founding)).json().kind).toBe('accounts.already-set-up');
  });

  it('leaves no account with a password that anyone could know', async () => {
    const { pool } = await testDatabase();
    await buildTestApp(
      pool,
      clockFrom(() => new Date('2026-03-02T09:00:00+08:00')),
    );
    expect((await pool.query('select 1 from account')).rowCount).toBe(0);
  });
});

describe('signing in', () => {
  it('says the same for a wrong password and an unknown name, and never keeps the password', async () => {
    const { pool } = await testDatabase();
    const office = await testOffice(pool);
    const attempt = (username: string, password: string) =>
      office.app.inject({ method: 'POST', url: signIn.path, payload: { username, password } });
    const wrong = (await attempt('clerk', 'not the password')).json();
    const unknown = (await attempt('nobody', 'not the password')).json();
    expect({ ...wrong, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    expect(wrong).toMatchObject({ status: 401, kind: 'accounts.wrong-credentials' });
    const { rows } = await pool.query('select password_hash from account');
    for (const row of rows) expect(row.password_hash).toMatch(/^\$argon2id\$/);
  });

  it('ends with signing out, with a changed password elsewhere, and with the loss of the post', async () => {
    const { pool } = await testDatabase();
    const office = await testOffice(pool);
    const { admin, app } = office;
    const first = await signInAs(app, 'admin');
    const second = await signInAs(app, 'admin');
    await first.do(signOut, {});
    expect((await first.call(readSession, {})).status).toBe(401);
    await admin.do(changePassword, { body: { current: testPassword, next: 'another long one' } });
    expect((await second.call(readSession, {})).status).toBe(401);
    expect((await admin.call(readSession, {})).status).toBe(200);

    const tree = await admin.do(organisation.readOrganisation, {});
    const post = tree.posts.find((one) => one.holders.some((holder) => holder.username === 'clerk'));
    await admin.do(organisation.vacatePost, {
      params: { id: post?.id ?? '', accountId: office.clerk.accountId },
    });
    expect((await office.clerk.call(readSession, {})).status).toBe(401);
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const office = await testOffice((await testDatabase()).pool);
    const reply = await office.app.inject({
      method: 'POST',
      url: signIn.path,
      payload: { username: 'admin', password: testPassword },
    });
    expect(reply.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict/);
  });
});

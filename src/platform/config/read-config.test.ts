import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { configMarkdown, environmentExample } from './describe-config.ts';
import { readConfig } from './read-config.ts';

describe('configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({}, {})).toEqual({
      ok: true,
      value: {
        dataFolder: './data',
        port: 8080,
        host: '127.0.0.1',
        trustProxy: false,
        logLevel: 'info',
        remindHours: [24],
      },
    });
  });

  it('lets the command line win over the environment', () => {
    expect(readConfig({ PORT: '1234' }, { PORT: '80', HOST: '::1' })).toMatchObject({
      value: { port: 1234, host: '::1' },
    });
  });

  it('takes an empty value as not given', () => {
    expect(readConfig({}, { PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}, {}));
  });

  it('reports every wrong value at once and repeats no secret', () => {
    const result = readConfig(
      {},
      {
        PORT: '80a',
        HOST: 'a b',
        DATABASE_URL: 'mysql://root:hush@x/y',
        KAIMEN_DEMO_PASSWORD: 'hush',
      },
    );
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.map((problem) => problem.env)).toEqual([
      'PORT',
      'HOST',
      'DATABASE_URL',
      'KAIMEN_DEMO_PASSWORD',
    ]);
    expect(JSON.stringify(result.error)).not.toContain('hush');
  });

  it.each(['65536', '-1', '1.5', ' 80', '0x50', '99999999999999999999'])(
    'does not take %j for a port',
    (PORT) => {
      expect(readConfig({}, { PORT }).ok).toBe(false);
    },
  );

  it('keeps the public address without a slash at its end', () => {
    const result = readConfig({}, { KAIMEN_PUBLIC_URL: 'https://xf.example.cn//' });
    expect(result).toMatchObject({ ok: true, value: { publicUrl: 'https://xf.example.cn' } });
  });

  it('takes mail and SMS only whole, and reminds nobody at hour 0', () => {
    const smtp = { KAIMEN_SMTP_URL: 'smtp://xf:hush@mail.example.cn' };
    expect(readConfig({}, smtp)).toMatchObject({ ok: false, error: [{ env: 'KAIMEN_MAIL_FROM' }] });
    const from = '安宁县信访局 <xf@example.cn>';
    expect(
      readConfig(
        {},
        { ...smtp, KAIMEN_MAIL_FROM: from, KAIMEN_SMS_URL: 'https://sms.cn/send', KAIMEN_REMIND_HOURS: '0' },
      ),
    ).toMatchObject({
      value: { mail: { from, tls: 'required' }, sms: { hash: 'sha256', accepted: '' }, remindHours: [] },
    });
    for (const KAIMEN_REMIND_HOURS of ['337', '-1', '1.5', '24,', 'a'])
      expect(readConfig({}, { KAIMEN_REMIND_HOURS }).ok).toBe(false);
    for (const KAIMEN_MAIL_FROM of ['xf', 'a <b@c>\r\nBcc: d@e.cn', 'a@b, c@d'])
      expect(readConfig({}, { KAIMEN_MAIL_FROM }).ok).toBe(false);
  });

  it('takes a secret from a file, and no other setting', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kaimen-config-')), 'secret');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    writeFileSync(file, 'smtp://xf:hush@mail.example.cn:2525\n');
    const environment = { KAIMEN_SMTP_URL_FILE: file, KAIMEN_MAIL_FROM: 'xf@example.cn', PORT_FILE: file };
    expect(readConfig({}, environment)).toMatchObject({
      value: { port: 8080, mail: { url: 'smtp://xf:hush@mail.example.cn:2525' } },
    });
  });

  it('says which file of a secret or certificate cannot be read, and stops there', () => {
    const environment = {
      KAIMEN_SMTP_URL_FILE: '/nowhere/smtp',
      KAIMEN_SMTP_CA: '/nowhere/ca.pem',
      KAIMEN_SMS_SECRET_FILE: '/nowhere/sms',
    };
    const result = readConfig({}, environment);
    expect(result.ok ? [] : result.error.map(({ env }) => env)).toEqual([
      'KAIMEN_SMTP_URL_FILE',
      'KAIMEN_SMTP_CA',
      'KAIMEN_SMS_SECRET_FILE',
    ]);
  });

  it('is described by fresh files', () => {
    const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    expect(read('docs/config.md')).toBe(configMarkdown());
    expect(read('.env.example')).toBe(environmentExample());
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configMarkdown, environmentExample } from './describe-config.ts';
import { readConfig } from './read-config.ts';

describe('configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({}, {})).toEqual({
      ok: true,
      value: { dataFolder: './data', port: 8080, host: '127.0.0.1', trustProxy: false, logLevel: 'info' },
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

  it('is described by fresh files', () => {
    const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    expect(read('docs/config.md')).toBe(configMarkdown());
    expect(read('.env.example')).toBe(environmentExample());
  });
});

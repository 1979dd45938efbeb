import { networkInterfaces } from 'node:os';
import { say, sayStep } from './console.ts';

export type Doors = {
  readonly host: string;
  readonly port: number;
  /** The token of the set-up page, while the office is not set up. */
  readonly setupToken: string | undefined;
  readonly tookMs: number;
};

/** Tells where the program is to be found. Addresses go to stdout, where a script can wait for them. */
export function sayReady({ host, port, setupToken, tookMs }: Doors): void {
  const [first, ...further] = addressesOf(host, port);
  say({
    zh: `✓ 已就绪，用时 ${(tookMs / 1000).toFixed(1)} 秒`,
    en: `ready in ${(tookMs / 1000).toFixed(1)} s`,
  });
  process.stdout.write(`  ${first}\n`);
  if (further.length > 0) sayStep({ zh: `其他电脑用 ${further.join(' ')}`, en: 'from other computers' });
  if (setupToken !== undefined) {
    say({
      zh: '首次使用，请打开这个网址完成设置（只在设置前有效）',
      en: 'First run: set up at this address (valid until set-up is done)',
    });
    process.stdout.write(`  ${first}/setup?token=${setupToken}\n`);
  }
  sayStep({ zh: '按 Ctrl-C 停止', en: 'Ctrl-C stops' });
}

/** Where a program listening on `host` can be opened: first on this computer, then from others. */
export function addressesOf(host: string, port: number): readonly string[] {
  const address = (name: string): string => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  if (host !== '0.0.0.0' && host !== '::') return [address(host)];
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = others
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => address(one.address));
  return [address('localhost'), ...outside];
}

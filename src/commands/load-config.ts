import { readConfig, type Config } from '#platform/config/read-config.ts';
import type { CommandInput } from './command.ts';
import { sayPlain } from './console.ts';

const flags: Readonly<Record<string, string>> = { data: 'KAIMEN_DATA', port: 'PORT', host: 'HOST' };

/** The settings, with the command line before the environment. Prints every problem and answers nothing when there is one. */
export function loadConfig(input: CommandInput): Config | undefined {
  const overrides: Record<string, string> = {};
  for (const [flag, env] of Object.entries(flags)) {
    const value = input.options[flag];
    if (typeof value === 'string') overrides[env] = value;
  }
  const result = readConfig(overrides);
  if (result.ok) return result.value;
  sayPlain('✗ 设置有误 / wrong settings:');
  for (const { env, given, expected } of result.error)
    sayPlain(`  ${env}=${JSON.stringify(given)} → ${expected.zh} / ${expected.en}`);
  return undefined;
}

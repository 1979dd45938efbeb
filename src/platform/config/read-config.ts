import { err, ok, type Result } from '#core/kit/result.ts';
import { settings, type Setting } from './settings.ts';

/** The settings as the program uses them. Settings without a default may be absent. */
export type Config = {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl?: string;
  readonly publicUrl?: string;
  readonly trustProxy: boolean;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  readonly demoPassword?: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** One setting with a value that cannot be used. A secret value is never repeated. */
export type ConfigProblem = {
  readonly env: string;
  readonly given: string;
  readonly expected: { readonly zh: string; readonly en: string };
};

/**
 * Reads all settings and reports every wrong one at once. An empty value counts as not given. `overrides` come
 * from the command line and win over the environment.
 */
export function readConfig(
  overrides: Environment = {},
  environment: Environment = process.env,
): Result<Config, readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const read = <Value>(setting: Setting<Value>): Value | undefined => {
    const given = overrides[setting.env] ?? environment[setting.env];
    const text = given === undefined || given === '' ? setting.fallback : given;
    if (text === null) return undefined;
    const parsed = setting.schema.safeParse(text);
    if (parsed.success) return parsed.data;
    problems.push({ env: setting.env, given: setting.secret ? '***' : text, expected: setting.expected });
    return undefined;
  };
  const required = <Value>(setting: Setting<Value>, stand: Value): Value => read(setting) ?? stand;
  const optional = <Key extends string, Value>(key: Key, setting: Setting<Value>) => {
    const value = read(setting);
    return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
  };
  const config: Config = {
    dataFolder: required(settings.dataFolder, ''),
    port: required(settings.port, 0),
    host: required(settings.host, ''),
    ...optional('databaseUrl', settings.databaseUrl),
    ...optional('publicUrl', settings.publicUrl),
    trustProxy: required(settings.trustProxy, false),
    logLevel: required(settings.logLevel, 'info'),
    ...optional('demoPassword', settings.demoPassword),
  };
  return problems.length === 0 ? ok(config) : err(problems);
}

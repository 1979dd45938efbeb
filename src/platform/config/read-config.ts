import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { MailSettings } from '../messages/mail-carrier.ts';
import type { SmsSettings } from '../messages/sms-carrier.ts';
import type { Setting } from './setting.ts';
import { settings } from './settings.ts';

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
  readonly mail?: Omit<MailSettings, 'ca'> & { readonly caFile?: string };
  readonly sms?: SmsSettings;
  /** How many hours before their slot people are reminded. */
  readonly remindHours: readonly number[];
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
  // As containers hand secrets over.
  const inFile = ({ env, secret }: Setting<unknown>): string | undefined => {
    const file = secret && environment[`${env}_FILE`];
    try {
      return file ? readFileSync(file, 'utf8').trim() : undefined;
    } catch {
      problems.push({ env: `${env}_FILE`, given: file ?? '', expected: readableFile });
      return undefined;
    }
  };
  const read = <Value>(setting: Setting<Value>): Value | undefined => {
    const given = overrides[setting.env] ?? environment[setting.env] ?? inFile(setting);
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
  const withMail = (): Pick<Config, 'mail'> => {
    const [url, from] = [read(settings.smtpUrl), read(settings.mailFrom)];
    const tls = required(settings.smtpTls, 'required');
    const { mailFrom } = settings;
    if (url !== undefined && from === undefined && !problems.some(({ env }) => env === mailFrom.env))
      problems.push({ env: mailFrom.env, given: '', expected: mailFrom.expected });
    const ca = optional('caFile', settings.smtpCaFile);
    return url === undefined || from === undefined ? {} : { mail: { url, from, tls, ...ca } };
  };
  const withSms = (): Pick<Config, 'sms'> => {
    const url = read(settings.smsUrl);
    const sms = {
      body: required(settings.smsBody, ''),
      headers: required(settings.smsHeaders, ''),
      signed: required(settings.smsSigned, ''),
      secret: required(settings.smsSecret, ''),
      hash: required(settings.smsHash, 'sha256'),
      accepted: required(settings.smsAccepted, ''),
    };
    return url === undefined ? {} : { sms: { url, ...sms } };
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
    ...withMail(),
    ...withSms(),
    remindHours: required(settings.remindHours, []),
  };
  return problems.length === 0 ? ok(config) : err(problems);
}

const readableFile = { zh: '一个可以读取的文件', en: 'a file that can be read' };

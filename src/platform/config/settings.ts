// Every setting of the program: what it means, what is allowed, what holds when it is not given.
// docs/config.md and .env.example are made from this table.
import { z } from 'zod';
import { messageSettings } from './message-settings.ts';
import { isUrlOf, type Setting } from './setting.ts';

const wholeNumber = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));

const yesNo = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');

const yesNoWords = { zh: '1 或 0', en: '1 or 0' };

export const settings = {
  dataFolder: {
    env: 'KAIMEN_DATA',
    zh: '数据目录：数据库、附件、密钥都在里面。备份它就备份了一切（使用外部数据库时另须备份数据库）。',
    en: 'The data folder: database, attachments and keys. Back it up and everything is backed up (an external database needs a backup of its own).',
    expected: { zh: '一个目录的路径', en: 'the path of a folder' },
    schema: z.string().trim().min(1),
    fallback: './data',
  } satisfies Setting<string>,
  port: {
    env: 'PORT',
    zh: '网页服务的端口。0 表示任选一个空闲端口。',
    en: 'The port of the web pages. 0 takes any free port.',
    expected: { zh: '0 到 65535 的整数', en: 'a whole number from 0 to 65535' },
    schema: wholeNumber(0, 65_535),
    fallback: '8080',
  } satisfies Setting<number>,
  host: {
    env: 'HOST',
    zh: '监听的地址。默认只有本机能访问；要让单位内其他电脑访问，设为 0.0.0.0，最好前面再加一层 HTTPS 反向代理。',
    en: 'The address to listen on. By default only this computer can connect; set 0.0.0.0 for the other computers of the office, preferably behind a reverse proxy with HTTPS.',
    expected: { zh: '一个 IP 地址或主机名', en: 'an IP address or host name' },
    schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/),
    fallback: '127.0.0.1',
  } satisfies Setting<string>,
  databaseUrl: {
    env: 'DATABASE_URL',
    zh: '使用已有的 PostgreSQL（15 或更高）时的连接地址，例如 postgresql://kaimen:密码@10.0.0.5/kaimen。不填则使用随程序提供的数据库。',
    en: 'Connection string of an existing PostgreSQL (15 or later), such as postgresql://kaimen:password@10.0.0.5/kaimen. Left out, the database that comes with the program is used.',
    expected: { zh: '以 postgresql:// 开头的地址', en: 'an address beginning with postgresql://' },
    schema: z.string().refine(isUrlOf('postgresql:', 'postgres:')),
    fallback: null,
    secret: true,
  } satisfies Setting<string>,
  publicUrl: {
    env: 'KAIMEN_PUBLIC_URL',
    zh: '群众访问时用的网址，印在回执和二维码上，例如 https://xf.example.gov.cn。不填则用本机地址。',
    en: 'The address citizens reach the pages at, printed on slips and in QR codes, such as https://xf.example.gov.cn. Left out, the address of this computer is used.',
    expected: {
      zh: '以 http:// 或 https:// 开头的网址',
      en: 'an address beginning with http:// or https://',
    },
    schema: z
      .string()
      .refine(isUrlOf('http:', 'https:'))
      .transform((text) => text.replace(/\/+$/, '')),
    fallback: null,
  } satisfies Setting<string>,
  trustProxy: {
    env: 'KAIMEN_TRUST_PROXY',
    zh: '前面有反向代理时设为 1，程序才会采信代理转来的访问者地址。直接对外时不要设。',
    en: 'Set to 1 behind a reverse proxy, so that the visitor address it passes on is believed. Leave it off without one.',
    expected: yesNoWords,
    schema: yesNo,
    fallback: '0',
  } satisfies Setting<boolean>,
  logLevel: {
    env: 'KAIMEN_LOG',
    zh: '日志的详细程度：error、warn、info、debug。',
    en: 'How much is logged: error, warn, info, debug.',
    expected: { zh: 'error、warn、info 或 debug', en: 'error, warn, info or debug' },
    schema: z.enum(['error', 'warn', 'info', 'debug']),
    fallback: 'info',
  } satisfies Setting<'error' | 'warn' | 'info' | 'debug'>,
  demoPassword: {
    env: 'KAIMEN_DEMO_PASSWORD',
    zh: '演示数据各账号的密码（仅 kaimen demo 使用）。不填则随机生成并显示一次。',
    en: 'Password of the demonstration accounts (kaimen demo only). Left out, one is made up and shown once.',
    expected: { zh: '至少 10 个字符', en: 'at least 10 characters' },
    schema: z.string().min(10),
    fallback: null,
    secret: true,
  } satisfies Setting<string>,
  ...messageSettings,
};

// The settings of messages by SMS and e-mail. Without any of them nothing is sent and the desk lists whom to ring.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { isUrlOf, type Setting } from './setting.ts';

const anything = { zh: '一段文字', en: 'a text' };
const text = z.string();

export const messageSettings = {
  smtpUrl: {
    env: 'KAIMEN_SMTP_URL',
    zh: '发送电子邮件的服务器，例如 smtp://用户:密码@mail.example.gov.cn:587；smtps:// 表示一开始就加密。不填则不发邮件。',
    en: 'The server that e-mail is sent by, such as smtp://user:password@mail.example.gov.cn:587; smtps:// where TLS comes first. Left out, no e-mail is sent.',
    expected: {
      zh: '以 smtp:// 或 smtps:// 开头的地址',
      en: 'an address beginning with smtp:// or smtps://',
    },
    schema: z.string().refine(isUrlOf('smtp:', 'smtps:')),
    fallback: null,
    secret: true,
  } satisfies Setting<string>,
  mailFrom: {
    env: 'KAIMEN_MAIL_FROM',
    zh: '邮件的发件人，例如 安宁县信访局 <xf@example.gov.cn>。设了 KAIMEN_SMTP_URL 就必须填。',
    en: 'Who e-mail comes from, such as Petition Office <xf@example.gov.cn>. Needed together with KAIMEN_SMTP_URL.',
    expected: {
      zh: '一个邮箱地址，前面可以写名称',
      en: 'an e-mail address, with or without a name before it',
    },
    schema: z.string().regex(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/),
    fallback: null,
  } satisfies Setting<string>,
  smtpTls: {
    env: 'KAIMEN_SMTP_TLS',
    zh: 'required：必须加密（STARTTLS）才发送；off：不加密，只用于本机或内网的中转服务器。',
    en: 'required: sent only encrypted (STARTTLS); off: in the clear, for a relay on this computer or in the office network only.',
    expected: { zh: 'required 或 off', en: 'required or off' },
    schema: z.enum(['required', 'off']),
    fallback: 'required',
  } satisfies Setting<'required' | 'off'>,
  smtpCaFile: {
    env: 'KAIMEN_SMTP_CA',
    zh: '邮件服务器使用单位自签证书时，签发机构证书（PEM）的文件路径。',
    en: 'The path of the certificate (PEM) of the authority, when the mail server has a self-made one.',
    expected: { zh: '一个可以读取的文件', en: 'a file that can be read' },
    schema: z.string().refine((file) => existsSync(file)),
    fallback: null,
  } satisfies Setting<string>,
  smsUrl: {
    env: 'KAIMEN_SMS_URL',
    zh: '短信网关的接口地址（HTTP POST）。不填则不发短信。',
    en: 'The address of the SMS gateway (HTTP POST). Left out, no SMS is sent.',
    expected: {
      zh: '以 http:// 或 https:// 开头的网址',
      en: 'an address beginning with http:// or https://',
    },
    schema: z.string().refine(isUrlOf('http:', 'https:')),
    fallback: null,
    // Many gateways want a token in it.
    secret: true,
  } satisfies Setting<string>,
  smsBody: {
    env: 'KAIMEN_SMS_BODY',
    zh: '发给短信网关的内容模板。以 { 或 [ 开头为 JSON，否则为表单；{phone} {text} {id} {time} 会被替换。同一条短信重试时 {id} 不变，网关可据此去重。',
    en: 'What the gateway is sent. JSON when it begins with { or [, else a web form; {phone} {text} {id} {time} are filled in. {id} is the same for every try, so that a gateway can tell one it has.',
    expected: anything,
    schema: text,
    fallback: '{"phone":"{phone}","text":"{text}","id":"{id}"}',
    // Many gateways want a token in it.
    secret: true,
  } satisfies Setting<string>,
  smsHeaders: {
    env: 'KAIMEN_SMS_HEADERS',
    zh: '发给短信网关的请求头，多个用分号隔开；{hmac} 是签名，{time} 是秒数。',
    en: 'Headers for the gateway, separated by semicolons; {hmac} is the signature, {time} the seconds.',
    expected: {
      zh: '“名称: 值”，多个用分号隔开',
      en: '“Name: value”, several separated by semicolons',
    },
    schema: z.string().regex(/^(\s*[A-Za-z0-9-]+\s*:[^;\r\n]*(;|$))*$/),
    fallback: 'X-Time: {time}; X-Signature: {hmac}',
    // Many gateways want a token in it.
    secret: true,
  } satisfies Setting<string>,
  smsSigned: {
    env: 'KAIMEN_SMS_SIGNED',
    zh: '签名覆盖的内容：{body} {time} {phone} {id} 会被替换。',
    en: 'What is signed: {body} {time} {phone} {id} are filled in.',
    expected: anything,
    schema: text,
    fallback: '{time}{body}',
  } satisfies Setting<string>,
  smsHash: {
    env: 'KAIMEN_SMS_HASH',
    zh: '签名（HMAC）所用的算法。',
    en: 'The hash of the signature (HMAC).',
    expected: { zh: 'sha256、sm3、sha1 或 md5', en: 'sha256, sm3, sha1 or md5' },
    schema: z.enum(['sha256', 'sm3', 'sha1', 'md5']),
    fallback: 'sha256',
  } satisfies Setting<'sha256' | 'sm3' | 'sha1' | 'md5'>,
  smsSecret: {
    env: 'KAIMEN_SMS_SECRET',
    zh: '签名的密钥，由短信网关提供。',
    en: 'The key of the signature, given by the gateway.',
    expected: anything,
    schema: text,
    fallback: '',
    secret: true,
  } satisfies Setting<string>,
  smsAccepted: {
    env: 'KAIMEN_SMS_ACCEPTED',
    zh: '网关表示接受时，回答中一定出现的文字，例如 "code":"0"。不填则状态 2xx 即为接受。',
    en: 'What the answer has to contain when the gateway takes a message, such as "code":"0". Left out, any status 2xx is a yes.',
    expected: anything,
    schema: text,
    fallback: '',
  } satisfies Setting<string>,
  remindHours: {
    env: 'KAIMEN_REMIND_HOURS',
    zh: '预约时段开始前多少小时提醒，多个用逗号隔开；0 表示不提醒。晚上8点到早上8点之间到点的，早上8点发。',
    en: 'How many hours before their slot people are reminded, several separated by commas; 0 reminds nobody. What falls between 20:00 and 08:00 is sent at 08:00.',
    expected: { zh: '0 到 336 的整数，用逗号隔开', en: 'whole numbers from 0 to 336, separated by commas' },
    schema: z
      .string()
      .regex(/^\d+(,\d+)*$/)
      .transform((hours) => [...new Set(hours.split(',').map(Number))].filter((hour) => hour > 0))
      .pipe(z.array(z.number().max(336))),
    fallback: '24',
  } satisfies Setting<readonly number[]>,
};

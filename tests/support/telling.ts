// The sweep of messages in a test: with carriers of its own and a clock that the test moves.
import type { FastifyInstance } from 'fastify';
import { bookPlace } from '#contract/bookings.ts';
import { settleWaits } from '../../src/features/bookings/jobs.ts';
import { tellPeople } from '../../src/features/messages/jobs.ts';
import { createDirectoryReader } from '#features/organisation/queries.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { clockFrom } from '#platform/clock/clock.ts';
import { silentLog } from '#platform/log/log.ts';
import type { MessageGateway } from '#platform/messages/carrier.ts';
import { openMailCarrier } from '#platform/messages/mail-carrier.ts';
import { openSmsCarrier } from '#platform/messages/sms-carrier.ts';
import { randomUUID } from 'node:crypto';
import type { TestDatabase } from './database.ts';
import { localhostPem, type SmsRequest } from './message-servers.ts';

export const noGateway: MessageGateway = { sms: undefined, mail: undefined };

/** Carriers for a test SMS server and a test mail server. */
export const gatewayOf = ({ sms, mail }: { sms?: string; mail?: number }): MessageGateway => ({
  sms:
    sms === undefined
      ? undefined
      : openSmsCarrier(
          {
            url: sms,
            body: 'to={phone}&text={text}&id={id}',
            headers: '',
            signed: '{body}',
            secret: 'hush',
            hash: 'sha256',
            accepted: '',
          },
          () => new Date(),
          1_000,
        ),
  mail:
    mail === undefined
      ? undefined
      : openMailCarrier(
          {
            url: `smtp://xf:hush@localhost:${mail}`,
            from: 'xf@example.gov.cn',
            tls: 'required',
            ca: localhostPem(),
          },
          3_000,
        ),
});

/** One look of one program at that moment, as `2026-03-09T08:30`. */
export async function tellAt(
  { pool }: TestDatabase,
  moment: string,
  gateway: MessageGateway,
  remindHours: readonly number[] = [24],
): Promise<void> {
  const database = openDatabase(pool);
  const clock = clockFrom(() => new Date(`${moment}:00+08:00`));
  await tellPeople({
    database,
    clock,
    readDirectory: createDirectoryReader(),
    gateway,
    bookingPage: 'https://xf.example.cn/portal/receptions',
    remindHours,
    log: silentLog(),
    settle: (jurisdictionId) => settleWaits(jurisdictionId, { database, clock }),
  });
}

export type Asked = {
  readonly receptionId: string;
  readonly at: number;
  readonly startsAt?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly name?: string;
};

/** A citizen books, or waits; the code that opens the booking. */
export async function askPlace(app: FastifyInstance, { receptionId, at, ...given }: Asked): Promise<string> {
  const reply = await app.inject({
    method: 'POST',
    url: bookPlace.path,
    remoteAddress: `10.1.${at}.1`,
    payload: {
      id: randomUUID(),
      name: '王秀兰',
      phone: `138${String(at).padStart(8, '0')}`,
      title: '宅基地确权',
      detail: '',
      startsAt: '08:30',
      waitIfFull: true,
      ...given,
      receptionId,
    },
  });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return (reply.json() as { code: string }).code;
}

/** What the test gateway was sent, by its names. */
export const formOf = ({ body }: SmsRequest): URLSearchParams => new URLSearchParams(body);

/** The texts that went to the so-manieth who asked. */
export const textsTo = (requests: readonly SmsRequest[], at: number): readonly string[] =>
  requests
    .filter((one) => formOf(one).get('to') === `138${String(at).padStart(8, '0')}`)
    .map((one) => formOf(one).get('text') ?? '');

// For whoever looks after the gateway: what goes, what does not, and one message to try.
import { v7 as uuid } from 'uuid';
import type { Answer, Received } from '#contract/operation.ts';
import { unsentReasons } from '#contract/messages.ts';
import type * as contract from '#contract/messages.ts';
import type { Actor } from '#core/access/actor.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { parseEmail } from '#core/people/email.ts';
import { parsePhone } from '#core/people/phone.ts';
import { peopleProblemToWords } from '#core/people/problem-words.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { countMessages, failedMessages } from '#ledger/read-messages.ts';
import type { InvalidFields } from '#platform/http/mount.ts';
import type { MessageParts } from './message-parts.ts';
import type { MessageRefusal } from './refusals.ts';

const failedMax = 50;
const weekMs = 7 * 86_400_000;

/** The state of the ways and of the last week. */
export async function readMessages(
  { actor }: Caller,
  { database: { read }, clock, gateway, remindHours }: MessageParts,
): Promise<Result<Answer<typeof contract.readMessages>, MessageRefusal>> {
  if (!has(actor, 'organise') && !has(actor, 'plan-receptions')) return err({ kind: 'messages.not-yours' });
  const { jurisdictionId } = actor;
  const counts = await countMessages(read, jurisdictionId, new Date(clock.now().getTime() - weekMs));
  const failed = await failedMessages(read, jurisdictionId, failedMax);
  const of = (state: Parameters<typeof counts.get>[0]): number => counts.get(state) ?? 0;
  return ok({
    mayTest: has(actor, 'organise'),
    sms: gateway.sms && { host: gateway.sms.host },
    mail: gateway.mail && { host: gateway.mail.host },
    remindHours: [...remindHours],
    counts: {
      sent: of('sent'),
      waiting: of('waiting') + of('sending'),
      unsent: of('unsent'),
      rung: of('rung'),
    },
    failed: failed.map(({ id, cause, state, reason, detail, tries, try_at, written_at, ...at }) => ({
      id,
      cause,
      ...at,
      writtenAt: written_at.toISOString(),
      tries,
      nextTryAt: state === 'waiting' ? try_at.toISOString() : undefined,
      reason: unsentReasons.find((one) => one === reason),
      detail,
    })),
  });
}

/** Sends one message that says what it is. Nothing of it is kept. */
export async function sendTestMessage(
  { actor, directory }: Caller,
  { carrier, to }: Received<typeof contract.sendTestMessage>['body'],
  { gateway }: MessageParts,
): Promise<Result<Answer<typeof contract.sendTestMessage>, MessageRefusal | InvalidFields>> {
  if (!has(actor, 'organise')) return err({ kind: 'messages.not-yours' });
  const address = carrier === 'mail' ? parseEmail(to) : parsePhone(to);
  if (!address.ok) {
    const { kind: problem } = address.error;
    const words = peopleProblemToWords(address.error);
    return err({ kind: 'invalid-input', fields: [{ path: 'to', problem, words }] });
  }
  const way = gateway[carrier];
  if (!way) return err({ kind: 'messages.no-carrier' });
  const delivery = await way.send({
    id: uuid(),
    to: typeof address.value === 'string' ? address.value : address.value.number,
    subject: '试发消息',
    text: `${directory.office.name}：这是一条试发的消息，收到说明发送正常，不用回复。`,
  });
  return ok(delivery.kind === 'accepted' ? { kind: 'accepted', detail: '' } : delivery);
}

function has({ role }: Actor, duty: Duty): boolean {
  const duties: readonly Duty[] = roles[role].duties;
  return duties.includes(duty);
}

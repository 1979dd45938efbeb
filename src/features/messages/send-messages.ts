// The outbox is emptied: each message is taken by one sender, composed from how things stand now, handed to a carrier, and
// what became of it is written down together with the event that they were told.
import { tellBooking } from '#core/bookings/keep-booking.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { ok } from '#core/kit/result.ts';
import { composeMessage, type MessageFacts } from '#core/messages/compose-message.ts';
import { nextTryIn } from '#core/messages/next-try.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { bookersOf, loadBookings, recordBooking, type Booker } from '#ledger/booking-ledger.ts';
import {
  giveUpOfTheDead,
  settleMessage,
  takeMessage,
  type Message,
  type MessageEnd,
} from '#ledger/message-outbox.ts';
import { receptionEvents } from '#ledger/record-reception.ts';
import { deliverMessage, type Told } from './deliver-message.ts';
import { byProgram, dateAt, momentAt, type MessageParts } from './message-parts.ts';

// Longer than every carrier together may take, so that nobody who still works counts as dead.
const deadAfterMs = 5 * 60_000;
const sendersCount = 4;

/** Sends what may go out now. Stops early when no gateway can be reached, or when `isStopping` says so. */
export async function sendMessages(
  jurisdictionId: JurisdictionId,
  parts: MessageParts,
  isStopping: () => boolean,
): Promise<void> {
  const { database, clock, log } = parts;
  await database.transact(async (tx) => ok(await giveUpOfTheDead(tx, jurisdictionId, clock.now())));
  let isDown = false;
  const sender = async (): Promise<void> => {
    while (!isDown && !isStopping()) {
      const message = await take(jurisdictionId, parts);
      if (!message) return;
      const end = await handle(message, parts);
      isDown ||= end.state === 'waiting' && end.tries > message.tries;
      if (end.state === 'unsent' || end.state === 'waiting') {
        const { id, cause } = message;
        log.info({ message: id, cause, ...end }, 'message not sent');
      }
    }
  };
  // All of them end before this does, also when the database leaves one of them alone.
  const ended = await Promise.allSettled(Array.from({ length: sendersCount }, sender));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

async function take(
  jurisdictionId: JurisdictionId,
  { database, clock }: MessageParts,
): Promise<Message | undefined> {
  const now = clock.now();
  const deadAt = new Date(now.getTime() + deadAfterMs);
  const taken = await database.transact<Message | undefined, never>(async (tx) =>
    ok(await takeMessage(tx, jurisdictionId, { now, deadAt })),
  );
  return taken.ok ? taken.value : undefined;
}

type Facts = MessageFacts & { readonly person: Booker | undefined };

async function handle(message: Message, parts: MessageParts): Promise<MessageEnd> {
  const facts = await readFacts(message, parts);
  const { tries } = message;
  const dropped = { state: 'dropped', tries, detail: message.detail } as const;
  if (!facts) return settle(message, { ...dropped, reason: 'not-so' }, undefined, parts);
  const composed = composeMessage(message.cause, facts);
  if (composed.kind === 'drop')
    return settle(message, { ...dropped, reason: composed.why }, undefined, parts);
  const hasGateway = parts.gateway.sms ?? parts.gateway.mail;
  const notBefore = dateAt(composed.notBefore);
  // Nobody is woken; whoever rings the people themselves sees the list at once.
  if (hasGateway && notBefore > parts.clock.now())
    return settle(
      message,
      { state: 'waiting', tryAt: notBefore, tries, detail: message.detail },
      undefined,
      parts,
    );
  const { id, cause } = message;
  const { subject, text } = composed;
  const told = await deliverMessage({ id, subject, text }, facts.person, parts.gateway);
  const end = endOf(told, tries + 1, parts.clock.now());
  parts.log.debug({ message: id, cause, end: end.state }, 'message handled');
  return settle(message, end, composed.tells ? facts : undefined, parts);
}

async function readFacts(
  { booking_id: id, jurisdiction_id: jurisdictionId }: Message,
  { database: { read }, clock, readDirectory, bookingPage }: MessageParts,
): Promise<Facts | undefined> {
  const [booking] = await loadBookings(read, jurisdictionId, [id]);
  const story = booking ? await receptionEvents(read, jurisdictionId, booking.receptionId) : [];
  const reception = foldReception(story);
  const office = (await readDirectory(read))?.office.name;
  if (!booking || !reception || office === undefined) return undefined;
  const person = (await bookersOf(read, jurisdictionId, [booking])).get(booking.petitionerId);
  const now = momentAt(clock.now());
  return { booking, reception, story, name: person?.name ?? '', office, page: bookingPage, now, person };
}

function endOf(told: Told, tries: number, now: Date): MessageEnd {
  if (told.kind === 'sent') return { state: 'sent', carrier: told.carrier };
  const { kind, detail } = told;
  if (kind !== 'unavailable') return { state: 'unsent', reason: kind, detail, tries };
  const minutes = nextTryIn(tries);
  return minutes === undefined
    ? { state: 'unsent', reason: 'gave-up', detail, tries }
    : { state: 'waiting', tryAt: new Date(now.getTime() + minutes * 60_000), detail, tries };
}

/** Writes how it ended and, when that tells them, that they know the reception and the booking as they were composed. */
async function settle(
  message: Message,
  end: MessageEnd,
  composed: Facts | undefined,
  { database, clock }: MessageParts,
): Promise<MessageEnd> {
  const at = clock.now();
  const write = (withEvent: boolean) =>
    database.transact(async (tx) => {
      const isOurs = await settleMessage(tx, message, end, at);
      if (!isOurs || !withEvent || !composed) return ok(undefined);
      const [booking] = await loadBookings(tx.read, message.jurisdiction_id, [message.booking_id]);
      // Whatever happened to the booking meanwhile they do not know yet.
      if (booking?.version !== composed.booking.version) return ok(undefined);
      const event = tellBooking(booking, composed);
      if (event.ok)
        await recordBooking(tx, booking.id, booking, event.value, byProgram(message.jurisdiction_id, at));
      return ok(undefined);
    });
  const written = await write(end.state === 'sent');
  if (!written.ok) await write(false);
  return end;
}

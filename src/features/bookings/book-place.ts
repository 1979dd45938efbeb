import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { bookingInput } from '#contract/bookings.ts';
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/bookings.ts';
import type { BookedBy, Booking, SlotOf } from '#core/bookings/booking.ts';
import { holdPlace as holdRule, makeBooking } from '#core/bookings/make-booking.ts';
import { holdMinutes } from '#core/bookings/slot-state.ts';
import type { BookingId, JurisdictionId, PetitionerId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { parseEmail } from '#core/people/email.ts';
import { parsePersonName } from '#core/people/person-name.ts';
import { parsePhone } from '#core/people/phone.ts';
import { peopleProblemToWords, type PeopleProblem } from '#core/people/problem-words.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import {
  bookersOf,
  hasBooked,
  loadBookings,
  recordBooking,
  storeBookingCode,
} from '#ledger/booking-ledger.ts';
import { endHold, holdPerson, readSlot, storeHold } from '#ledger/hold-slot.ts';
import { storePetitioners } from '#ledger/store-identity.ts';
import type { Reader, Stale, Tx } from '#ledger/transaction.ts';
import type { InvalidFields } from '#platform/http/mount.ts';
import { momentOf, type BookingParts } from './booking-parts.ts';
import { onceMore } from './once-more.ts';
import { onSlot } from './on-slot.ts';
import type { BookingRefusal } from './refusals.ts';

export type BookPlace = z.output<typeof bookingInput> & {
  /** The sender's own, so that what is sent twice books once; a place kept under it is taken. */
  readonly id: BookingId;
  readonly slot: SlotOf;
  readonly waitIfFull: boolean;
  readonly by: BookedBy;
};

type Made = Answer<typeof contract.bookPlace>;
type MakeRefusal = BookingRefusal | InvalidFields | Stale;

/** Books a place, or a turn in the wait. However many ask at once, a place goes to one of them. */
export async function bookPlace(
  command: BookPlace,
  circumstances: Circumstances,
  parts: BookingParts,
): Promise<Result<Made, MakeRefusal>> {
  const person = parsePerson(command);
  if (!person.ok) return person;
  return parts.inTurn(command.slot, async () => {
    const refused = await refusedAtOnce(command, circumstances, parts);
    return refused ?? onceMore(() => bookOnce(command, person.value, circumstances, parts));
  });
}

// What is refused as it stands needs no place to be held; whoever sent it before is answered below.
async function refusedAtOnce(
  { id, slot, title, detail, waitIfFull, by }: BookPlace,
  { actor: { jurisdictionId } }: Circumstances,
  { database: { read }, clock }: BookingParts,
): Promise<Result<never, BookingRefusal> | undefined> {
  const state = await readSlot(read, jurisdictionId, slot, clock.now());
  const command = { id, petitionerId: uuid() as PetitionerId, matter: { title, detail }, by, waitIfFull };
  const decided = makeBooking(command, { ...state, now: momentOf(clock) }, { isTwice: false });
  if (decided.ok) return undefined;
  const [earlier] = await loadBookings(read, jurisdictionId, [id]);
  return earlier ? undefined : decided;
}

type Person = { readonly name: string; readonly phone: string; readonly email: string };

function bookOnce(
  { id, slot, title, detail, waitIfFull, by }: BookPlace,
  person: Person,
  circumstances: Circumstances,
  parts: BookingParts,
): Promise<Result<Made, MakeRefusal>> {
  const { database, bookingCodes } = parts;
  const { jurisdictionId } = circumstances.actor;
  return database.transact<Made, MakeRefusal>(async (tx) => {
    const earlier = await sameBooking(tx.read, jurisdictionId, id, person);
    if (earlier)
      return earlier.ok ? ok(await answerOf(tx.read, jurisdictionId, earlier.value, parts)) : earlier;
    await holdPerson(tx, slot.receptionId, person.phone);
    const state = await onSlot(tx, slot, circumstances, parts);
    const isTwice = await hasBooked(tx.read, jurisdictionId, slot.receptionId, person, id);
    const petitionerId = uuid() as PetitionerId;
    const command = { id, petitionerId, matter: { title, detail }, by, waitIfFull };
    const decided = makeBooking(command, state, { isTwice });
    if (!decided.ok) return decided;
    await storeBooker(tx, petitionerId, person, circumstances);
    await recordBooking(tx, id, undefined, decided.value, circumstances);
    await storeBookingCode(tx, jurisdictionId, id, bookingCodes.hashOf(bookingCodes.codeOf(id)));
    await endHold(tx, jurisdictionId, id);
    const [booking] = await loadBookings(tx.read, jurisdictionId, [id]);
    if (!booking) throw new Error('a booking that was just written is gone');
    return ok(await answerOf(tx.read, jurisdictionId, booking, parts));
  });
}

/** Keeps a place while the form is filled in; answers until when. */
export async function holdPlace(
  { id, slot }: { readonly id: BookingId; readonly slot: SlotOf },
  circumstances: Circumstances,
  parts: BookingParts,
): Promise<Result<{ readonly endsAt: Date }, BookingRefusal | Stale>> {
  const { jurisdictionId } = circumstances.actor;
  return parts.database.transact<{ readonly endsAt: Date }, BookingRefusal>(async (tx) => {
    const [booking] = await loadBookings(tx.read, jurisdictionId, [id]);
    if (booking) return err({ kind: 'bookings.changed-meanwhile' });
    const decided = holdRule(id, await onSlot(tx, slot, circumstances, parts));
    if (!decided.ok) return decided;
    const endsAt = new Date(parts.clock.now().getTime() + holdMinutes * 60_000);
    await storeHold(tx, jurisdictionId, slot, { ...decided.value, endsAt });
    return ok({ endsAt });
  });
}

/** How many wait before a booking; none before one that has a place. */
export async function waitingBefore(
  read: Reader,
  jurisdictionId: JurisdictionId,
  booking: Booking,
  { clock }: Pick<BookingParts, 'clock'>,
): Promise<number> {
  const { rank } = booking;
  if (rank === undefined) return 0;
  const { waiting } = await readSlot(read, jurisdictionId, booking, clock.now());
  return waiting.filter((other) => other.rank < rank).length;
}

async function answerOf(
  read: Reader,
  jurisdictionId: JurisdictionId,
  booking: Booking,
  parts: BookingParts,
): Promise<Made> {
  const status = booking.status === 'waiting' ? 'waiting' : 'booked';
  const ahead = await waitingBefore(read, jurisdictionId, booking, parts);
  return { code: parts.bookingCodes.codeOf(booking.id), status, ahead };
}

// Whoever sends the id of a booking again is answered only when they are the one who booked.
async function sameBooking(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: BookingId,
  { name, phone }: Person,
): Promise<Result<Booking, BookingRefusal> | undefined> {
  const [booking] = await loadBookings(read, jurisdictionId, [id]);
  if (!booking) return undefined;
  const known = (await bookersOf(read, jurisdictionId, [booking])).get(booking.petitionerId);
  return known?.name === name && known.phone === phone ? ok(booking) : err({ kind: 'bookings.not-found' });
}

function storeBooker(
  tx: Tx,
  id: PetitionerId,
  { name, phone, email }: Person,
  { actor, at }: Circumstances,
): Promise<void> {
  return storePetitioners(tx, [
    {
      jurisdiction_id: actor.jurisdictionId,
      id,
      name,
      certificate_type: 'resident-identity-card',
      certificate_number: '',
      phone,
      email,
      address: '',
      division_code: '',
      created_at: at,
    },
  ]);
}

function parsePerson(given: Person): Result<Person, InvalidFields> {
  const name = parsePersonName(given.name);
  const phone = parsePhone(given.phone);
  const email = given.email === '' ? ok('') : parseEmail(given.email);
  if (name.ok && phone.ok && email.ok)
    return ok({ name: name.value, phone: phone.value.number, email: email.value });
  const fields = [
    ...(name.ok ? [] : [toProblem('name', name.error)]),
    ...(phone.ok ? [] : [toProblem('phone', phone.error)]),
    ...(email.ok ? [] : [toProblem('email', email.error)]),
  ];
  return err({ kind: 'invalid-input', fields });
}

const toProblem = (path: string, problem: PeopleProblem) => ({
  path,
  problem: problem.kind,
  words: peopleProblemToWords(problem),
});

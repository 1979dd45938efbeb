import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { Answer } from '#contract/operation.ts';
import type { registerPetition as operation } from '#contract/petitions.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { datePartsOf } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { roles } from '#core/organisation/roles.ts';
import type { BackDateReasonMissing } from '#core/petitions/back-date.ts';
import { numberSeries, petitionNumber } from '#core/petitions/petition-number.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { registerPetition as decide, type IntakeRefusal } from '#core/petitions/register-petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { findPetition } from '#ledger/load-petition.ts';
import { findRegistered, recordRegistration } from '#ledger/record-registrations.ts';
import { takeNumber } from '#ledger/take-number.ts';
import type { Stale, Tx } from '#ledger/transaction.ts';
import type { InvalidFields } from '#platform/http/mount.ts';
import { linkBooking, type LinkBookingRefusal } from './link-booking.ts';
import { linkTicket, type LinkTicketRefusal } from './link-ticket.ts';
import { parseIntake, type ParsedIntake } from './parse-intake.ts';
import type { PetitionParts } from './petition-parts.ts';
import { deskUnitOf } from './queries.ts';
import { reuseBooker } from './reuse-booker.ts';

export type RegisterRefusal =
  | BackDateReasonMissing
  | IntakeRefusal
  | InvalidFields
  | Stale
  | LinkBookingRefusal
  | LinkTicketRefusal
  | { readonly kind: 'petitions.may-not-register' };

/** Registers what came in, and ties it to the code on the petitioner's slip. Sent twice it registers once. */
export async function registerPetition(
  command: z.output<typeof operation.body>,
  caller: Caller,
  parts: PetitionParts,
): Promise<Result<Answer<typeof operation>, RegisterRefusal>> {
  const duties: readonly string[] = roles[caller.actor.role].duties;
  if (!duties.includes('register')) return err({ kind: 'petitions.may-not-register' });
  // The same request at the same moment, or the same new person at two windows: the second sees what the first wrote.
  const first = await registerOnce(command, caller, parts);
  const raceLost = !first.ok && first.error.kind === 'ledger.stale';
  return raceLost ? registerOnce(command, caller, parts) : first;
}

async function registerOnce(
  command: z.output<typeof operation.body>,
  caller: Caller,
  parts: PetitionParts,
): Promise<Result<Answer<typeof operation>, RegisterRefusal>> {
  const { actor, directory } = caller;
  const { database, clock, law } = parts;
  const today = clock.today();
  return database.transact<Answer<typeof operation>, RegisterRefusal>(async (tx) => {
    const earlier = await findAnswer(tx, caller, command.requestId);
    if (earlier) return ok(answerOf(earlier, parts));
    const parsed = await parseIntake(command.intake, tx.read, {
      ...parts,
      directory,
      today,
      now: clock.now(),
    });
    if (!parsed.ok) return parsed;
    const petitionId = uuid({ msecs: clock.now().getTime() }) as PetitionId;
    const registeringUnitId = deskUnitOf(actor.unitId, directory);
    const known = command.bookingId
      ? await reuseBooker(tx, actor.jurisdictionId, command.bookingId, parsed.value)
      : parsed.value;
    const { intake } = known;
    const facts = { today, law: law.on(intake.receivedOn) };
    const decided = decide({ petitionId, registeringUnitId, intake }, facts);
    if (!decided.ok) return decided;
    const state = await write(tx, decided.value, known, petitionId, command.requestId, caller, parts);
    const linked = await linkVisit(tx, command, petitionId, caller, parts);
    if (!linked.ok) return linked;
    return ok(answerOf(state, parts));
  });
}

// Ties the petition to what brought them here: the number in the hall first, because whoever calls holds that row.
async function linkVisit(
  tx: Tx,
  { requestId, ticket, bookingId }: z.output<typeof operation.body>,
  petitionId: PetitionId,
  caller: Caller,
  parts: PetitionParts,
): Promise<Result<undefined, LinkBookingRefusal | LinkTicketRefusal>> {
  const circumstances = circumstancesOf(requestId, caller, parts);
  if (ticket) {
    const matter = { ...ticket, petitionId, ground: 'registered' as const };
    const linked = await linkTicket(tx, matter, caller, circumstances);
    if (!linked.ok) return linked;
  }
  return bookingId ? linkBooking(tx, { bookingId, petitionId }, caller, circumstances) : ok(undefined);
}

async function write(
  tx: Tx,
  eventsFor: (number: string) => readonly PetitionEvent[],
  parsed: ParsedIntake,
  petitionId: PetitionId,
  requestId: string,
  caller: Caller,
  { clock, queryCodes }: PetitionParts,
): Promise<PetitionState> {
  const { jurisdictionId } = caller.actor;
  // As late as possible, because everybody who registers waits for the number.
  const { year } = datePartsOf(clock.today());
  const serial = await takeNumber(tx, jurisdictionId, numberSeries('petition', year));
  const codeHash = queryCodes.hashOf(queryCodes.codeOf(petitionId));
  return recordRegistration(
    tx,
    eventsFor(petitionNumber('petition', jurisdictionId, year, serial)),
    { petitioners: parsed.newPetitioners, codeHash, requestId },
    circumstancesOf(requestId, caller, { clock }),
  );
}

const circumstancesOf = (
  requestId: string,
  { actor }: Caller,
  { clock }: Pick<PetitionParts, 'clock'>,
): Circumstances => ({
  actor,
  at: clock.now(),
  cause: `request ${requestId}`,
  legalBasis: '《信访工作条例》第二十一条、第二十二条',
});

async function findAnswer(tx: Tx, caller: Caller, requestId: string): Promise<PetitionState | undefined> {
  const { jurisdictionId } = caller.actor;
  const id = await findRegistered(tx.read, jurisdictionId, requestId);
  return id && (await findPetition(tx.read, jurisdictionId, id))?.state;
}

function answerOf(state: PetitionState, parts: PetitionParts): Answer<typeof operation> {
  return {
    id: state.id,
    number: state.number,
    queryCode: parts.queryCodes.codeOf(state.id),
    version: state.version,
    triageLimit: state.clocks[0]?.due.limit ?? state.receivedOn,
  };
}

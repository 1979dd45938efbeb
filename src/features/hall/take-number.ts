import type { z } from 'zod';
import type * as contract from '#contract/hall.ts';
import { visitorAtTablet } from '#core/access/hall-rights.ts';
import type { HallDay, Ticket } from '#core/hall/hall-day.ts';
import { takeTicket } from '#core/hall/take-ticket.ts';
import type { HallId, JurisdictionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { parsePhone } from '#core/people/phone.ts';
import type { Stale } from '#ledger/transaction.ts';
import { changeHall, type HallWriter } from './change-hall.ts';
import { findLines } from './find-lines.ts';
import { hallBasis, type HallParts } from './hall-parts.ts';
import type { HallRefusal } from './refusals.ts';

type Given = z.output<typeof contract.takeNumber.body>;

/** Gives out one number. The phone number is turned into the day's key here and kept nowhere. */
export async function takeNumber(
  id: HallId,
  { requestId, line, bookedAt, frail, phone }: Given,
  writer: HallWriter,
  parts: HallParts,
): Promise<Result<Ticket, HallRefusal | Stale>> {
  const parsed = phone === '' ? undefined : parsePhone(phone);
  if (parsed && !parsed.ok) return err({ kind: 'hall.bad-phone' });
  const personKey = parsed && parts.hallKeys.personKeyOf(id, parsed.value.number);
  const booked = bookedAt && { bookingId: undefined, at: bookedAt };
  const command = { requestId, line, booked, frail, personKey };
  const changed = await changeHall(
    id,
    async (hall, now, { read }) => {
      const lines = await findLines(read, writer.jurisdictionId, hall, 'zh-Hans');
      if (!lines.some((known) => known.line === line && !known.over))
        return err({ kind: 'hall.no-such-line' });
      return takeTicket(command, hall, now);
    },
    writer,
    parts,
  );
  return changed.ok ? ok(ticketOfRequest(changed.value, requestId)) : changed;
}

/** The number that was just given out for a request. */
export function ticketOfRequest({ tickets }: HallDay, requestId: string): Ticket {
  const taken = tickets.find((ticket) => ticket.requestId === requestId);
  if (!taken) throw new Error('a number was given and is not there');
  return taken;
}

/** Somebody at the tablet of a hall. Nobody is signed in there, so the phone number is asked for. */
export async function takeAtTablet(
  { jurisdictionId, id }: { readonly jurisdictionId: JurisdictionId; readonly id: HallId },
  given: Omit<Given, 'bookedAt'>,
  cause: string,
  parts: HallParts,
): Promise<Result<Ticket, HallRefusal | Stale>> {
  if (given.phone === '') return err({ kind: 'hall.bad-phone' });
  const actor = { ...visitorAtTablet, jurisdictionId };
  const circumstances = (at: Date) => ({ actor, at, cause, legalBasis: hallBasis });
  return takeNumber(id, given, { jurisdictionId, may: () => true, circumstances }, parts);
}

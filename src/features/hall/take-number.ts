import type { z } from 'zod';
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/hall.ts';
import { takeTicket } from '#core/hall/take-ticket.ts';
import type { HallId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { parsePhone } from '#core/people/phone.ts';
import type { Stale } from '#ledger/transaction.ts';
import { changeHall } from './change-hall.ts';
import { findLines } from './find-lines.ts';
import type { HallCall, HallParts } from './hall-parts.ts';
import type { HallRefusal } from './refusals.ts';

type Given = z.output<typeof contract.takeNumber.body>;

/** Gives out one number. The phone number is turned into the day's key here and kept nowhere. */
export async function takeNumber(
  id: HallId,
  { requestId, line, bookedAt, frail, phone }: Given,
  call: HallCall,
  parts: HallParts,
): Promise<Result<Answer<typeof contract.takeNumber>, HallRefusal | Stale>> {
  const parsed = phone === '' ? undefined : parsePhone(phone);
  if (parsed && !parsed.ok) return err({ kind: 'hall.bad-phone' });
  const personKey = parsed && parts.hallKeys.personKeyOf(id, parsed.value.number);
  const booked = bookedAt && { bookingId: undefined, at: bookedAt };
  const command = { requestId, line, booked, frail, personKey };
  const changed = await changeHall(
    id,
    async (hall, now, read) => {
      const lines = await findLines(read, call.caller.actor.jurisdictionId, hall, call.language);
      if (!lines.some((known) => known.line === line)) return err({ kind: 'hall.no-such-line' });
      return takeTicket(command, hall, now);
    },
    call,
    parts,
  );
  if (!changed.ok) return changed;
  const taken = changed.value.tickets.find((ticket) => ticket.requestId === requestId);
  if (!taken) throw new Error('a number was given and is not there');
  const { serial, number, told } = taken;
  return ok({ serial, number, told });
}

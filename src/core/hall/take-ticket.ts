import { err, ok, type Result } from '../kit/result.ts';
import { estimateWait } from './estimate-wait.ts';
import type { Booked, DaySecond, HallDay, HallEvent, Line, Ticket } from './hall-day.ts';

export type TakeTicket = {
  readonly requestId: string;
  readonly line: Line;
  readonly booked: Booked | undefined;
  readonly frail: boolean;
  readonly personKey: string | undefined;
};

/** Gives out a number. One person has one number at a time, a booking is used once, and so is a request. */
export function takeTicket(
  command: TakeTicket,
  hall: HallDay,
  now: DaySecond,
): Result<readonly HallEvent[], TakeRefusal> {
  const { requestId, line, booked, personKey } = command;
  if (hall.tickets.some((ticket) => ticket.requestId === requestId)) return ok([]);
  const same = openNumberOf(hall, { personKey, booked });
  if (same) return err({ kind: 'hall.has-a-number', number: same.number });
  const used = hall.tickets.find(
    (ticket) => booked?.bookingId !== undefined && ticket.booked?.bookingId === booked.bookingId,
  );
  if (used) return err({ kind: 'hall.booking-used', number: used.number });
  const told = estimateWait(hall, line);
  const serial = hall.tickets.length + 1;
  return ok([
    { kind: 'TicketTaken', at: now, serial, number: numberOf(hall, booked !== undefined), told, ...command },
  ]);
}

export type TakeRefusal =
  | { readonly kind: 'hall.has-a-number'; readonly number: string }
  | { readonly kind: 'hall.booking-used'; readonly number: string };

/**
 * The number with which that person waits or is received; nothing for somebody who was not asked who they are. Two of one
 * telephone who each booked a place of their own have a number each.
 */
export const openNumberOf = (
  { tickets }: HallDay,
  { personKey, booked }: Pick<Ticket, 'personKey' | 'booked'>,
  besides?: number,
): Ticket | undefined =>
  tickets.find(
    (ticket) =>
      personKey !== undefined &&
      ticket.personKey === personKey &&
      !(booked?.bookingId && ticket.booked?.bookingId) &&
      ticket.serial !== besides &&
      !isOver(ticket.stage),
  );

// Nothing more will happen to a number in this stage, unless who was not there comes back.
const isOver = (stage: Ticket['stage']): boolean => stage === 'done' || stage === 'left';

// Two rows of numbers, each without a gap, so that a number tells at a glance whether its time was booked.
function numberOf({ tickets }: HallDay, isBooked: boolean): string {
  const before = tickets.filter(({ booked }) => (booked !== undefined) === isBooked).length;
  return `${isBooked ? 'Y' : 'A'}${String(before + 1).padStart(3, '0')}`;
}

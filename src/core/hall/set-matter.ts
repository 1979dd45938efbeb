import type { PetitionId } from '../kit/ids.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { TicketRefusal } from './call-ticket.ts';
import type { DaySecond, HallDay, HallEvent, MatterGround } from './hall-day.ts';

export type SetMatter = {
  readonly serial: number;
  readonly petitionId: PetitionId;
  readonly ground: MatterGround;
};

/**
 * Says which petition a number is about. It may be changed until the talk is over; a talk that ended without one may still
 * get it, because many clerks register afterwards. Said again it changes nothing.
 */
export function setMatter(
  { serial, petitionId, ground }: SetMatter,
  hall: HallDay,
  now: DaySecond,
): Result<readonly HallEvent[], TicketRefusal> {
  const ticket = hall.tickets.find((one) => one.serial === serial);
  if (!ticket) return err({ kind: 'hall.no-such-number' });
  if (ticket.petitionId === petitionId) return ok([]);
  const { number, stage } = ticket;
  if (stage === 'done' && ticket.petitionId) return err({ kind: 'hall.not-now', number, stage });
  return ok([{ kind: 'TicketMatter', serial, petitionId, ground, at: now }]);
}

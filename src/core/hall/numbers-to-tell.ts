// Who waits in the hall and does not know yet that their reception has changed: they took the number before it did.
import type { ChangeToTell } from '../receptions/whom-to-tell.ts';
import type { DaySecond, HallDay, Line, TicketStage } from './hall-day.ts';

/** A change of an announced reception, at the second of the hall's day on which it was written down. */
export type TimedChange = { readonly change: ChangeToTell['change']; readonly at: DaySecond };
export type NumbersToTell = {
  readonly line: Line;
  /** The gravest change that somebody of them has to hear of. */
  readonly why: ChangeToTell['change'];
  readonly numbers: readonly string[];
};

/** The numbers of one line to whom a change has to be told, in their order; nothing when everybody knows. */
export function numbersToTell(
  line: Line,
  changes: readonly TimedChange[],
  { tickets }: Pick<HallDay, 'tickets'>,
): NumbersToTell | undefined {
  const waiting = tickets.filter((ticket) => ticket.line === line && stillHere.includes(ticket.stage));
  const unaware = waiting.filter(({ takenAt }) => changes.some(({ at }) => at >= takenAt));
  const [first] = unaware;
  if (!first) return undefined;
  const unheard = changes.filter(({ at }) => unaware.some(({ takenAt }) => at >= takenAt));
  const why = gravestFirst.find((change) => unheard.some((one) => one.change === change));
  return why && { line, why, numbers: unaware.map(({ number }) => number) };
}

const stillHere: readonly TicketStage[] = ['waiting', 'held', 'called'];
const gravestFirst = ['called-off', 'moved', 'other-leader', 'leader-away'] as const;

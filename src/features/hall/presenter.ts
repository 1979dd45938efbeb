import { numberSlipPath, type HallView, type TicketView } from '#contract/hall.ts';
import { ticketAt } from '#core/hall/call-ticket.ts';
import { estimateWait, measureEstimates } from '#core/hall/estimate-wait.ts';
import type { DaySecond, HallDay, Ticket } from '#core/hall/hall-day.ts';
import type { NumbersToTell } from '#core/hall/numbers-to-tell.ts';
import { hallRules, queueOf } from '#core/hall/queue-order.ts';
import { say, type Language } from '#core/kit/language.ts';
import type { KnownLine } from './find-lines.ts';
import type { Matters } from './name-matter.ts';

const leftShown = 10;

type Facts = {
  readonly lines: readonly KnownLine[];
  readonly now: DaySecond;
  readonly isToday: boolean;
  readonly language: Language;
  readonly addresses: HallView['addresses'];
  readonly matters: Matters;
  readonly tell: readonly NumbersToTell[];
};

/** The hall for who works at its windows. */
export function presentHall(
  hall: HallDay,
  { lines, now, isToday, language, addresses, matters, tell }: Facts,
): HallView {
  const view = (ticket: Ticket): TicketView => ({
    ...presentTicket(ticket, now, matters),
    slip: numberSlipPath(addresses.tablet, ticket.requestId),
  });
  const inStage = (stage: Ticket['stage']) => hall.tickets.filter((ticket) => ticket.stage === stage);
  const queues = lines.map(({ line }) => queueOf(hall, line, now));
  const told = measureEstimates(hall);
  return {
    id: hall.id,
    version: hall.version,
    place: hall.place,
    on: hall.on,
    isToday,
    tell: tell.map((one) => ({ ...one, numbers: [...one.numbers] })),
    lines: lines.map(({ line, name, over }, at) => ({
      line,
      name,
      over,
      waiting: queues[at]?.length ?? 0,
      windows: hall.windows.filter((window) => window.open && window.lines.includes(line)).length,
      wait: estimateWait(hall, line),
    })),
    windows: hall.windows.map((window) => {
      const ticket = ticketAt(hall, window.name);
      return { ...window, lines: [...window.lines], ticket: ticket && view(ticket) };
    }),
    queue: queues.flat().map((ticket) => ({ ...view(ticket), onlyWindow: ticket.onlyWindow })),
    held: inStage('held').map(view),
    left: inStage('left')
      .toSorted((one, other) => (other.endedAt ?? 0) - (one.endedAt ?? 0))
      .slice(0, leftShown)
      .map(view),
    done: inStage('done').length,
    estimates: { ...told },
    addresses,
    rules: hallRules.map((rule) => say(rule, language)),
  };
}

function presentTicket(ticket: Ticket, now: DaySecond, matters: Matters): Omit<TicketView, 'slip'> {
  const { serial, number, line, stage, booked, frail, takenAt, calls, begunAt, calledAt } = ticket;
  const matter = ticket.petitionId && matters.get(ticket.petitionId);
  const since = stage === 'serving' ? begunAt : stage === 'called' ? calledAt : undefined;
  const waitedUntil = stage === 'serving' || stage === 'called' ? (calledAt ?? now) : now;
  return {
    serial,
    number,
    line,
    stage,
    bookedAt: booked?.at,
    frail,
    waited: Math.max(0, Math.floor((waitedUntil - takenAt) / 60)),
    calls,
    atWindow: since === undefined ? undefined : Math.max(0, now - since),
    window: ticket.window,
    bookingId: booked?.bookingId,
    petition: ticket.petitionId && matter ? { id: ticket.petitionId, ...matter } : undefined,
  };
}

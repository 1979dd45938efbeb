// What happens at the windows: call, call again, begin, set aside, pass on, end.
import { err, ok, type Result } from '../kit/result.ts';
import type { DaySecond, HallDay, HallEvent, HallWindow, Line, Ticket } from './hall-day.ts';
import { nextFor } from './queue-order.ts';
import { openNumberOf } from './take-ticket.ts';

type Decision<Refusal> = Result<readonly HallEvent[], Refusal>;

/** So often a number is called before it counts as not there. */
export const callsBeforeLeft = 2;

/** Opens a window for the lines it serves, or gives an open one other lines. */
export function openWindow(
  { window, lines }: { readonly window: string; readonly lines: readonly Line[] },
  hall: HallDay,
): Decision<{ readonly kind: 'hall.no-lines' }> {
  if (lines.length === 0) return err({ kind: 'hall.no-lines' });
  const known = hall.windows.find(({ name }) => name === window);
  if (known?.open && known.lines.join() === lines.join()) return ok([]);
  return ok([{ kind: 'WindowOpened', window, lines }]);
}

/** Closes a window where nobody stands. Numbers passed on to it go back to everybody who serves their line. */
export function closeWindow(window: string, hall: HallDay): Decision<WindowRefusal | BusyRefusal> {
  const found = openWindowOf(hall, window);
  if (!found.ok) return found;
  const busy = ticketAt(hall, window);
  if (busy) return err({ kind: 'hall.window-busy', number: busy.number });
  return ok([{ kind: 'WindowClosed', window }]);
}

/** Calls who is next by the rule of the hall. */
export function callNext(
  window: string,
  hall: HallDay,
  now: DaySecond,
): Decision<WindowRefusal | BusyRefusal | { readonly kind: 'hall.nobody-waits' }> {
  const found = freeWindowOf(hall, window);
  if (!found.ok) return found;
  const next = nextFor(hall, found.value, now);
  if (!next) return err({ kind: 'hall.nobody-waits' });
  return ok([{ kind: 'TicketCalled', serial: next.serial, window, at: now }]);
}

/** Calls the number at the window once more. */
export function callAgain(serial: number, hall: HallDay, now: DaySecond): Decision<TicketRefusal> {
  const found = ticketIn(hall, serial, ['called']);
  return found.ok ? ok([{ kind: 'TicketRecalled', serial, at: now }]) : found;
}

/** The person has come to the window. */
export function beginTicket(serial: number, hall: HallDay, now: DaySecond): Decision<TicketRefusal> {
  const found = ticketIn(hall, serial, ['called']);
  return found.ok ? ok([{ kind: 'TicketBegun', serial, at: now }]) : found;
}

/** Sets a number aside while its person is away for a moment; it keeps its place. */
export function holdTicket(serial: number, hall: HallDay, now: DaySecond): Decision<TicketRefusal> {
  const found = ticketIn(hall, serial, ['waiting', 'called', 'serving']);
  return found.ok ? ok([{ kind: 'TicketHeld', serial, at: now }]) : found;
}

/** Who was set aside, or was not there when called, is back and stands where they stood. */
export function resumeTicket(
  serial: number,
  hall: HallDay,
  now: DaySecond,
): Decision<TicketRefusal | { readonly kind: 'hall.has-a-number'; readonly number: string }> {
  const found = ticketIn(hall, serial, ['held', 'left']);
  const other = found.ok && openNumberOf(hall, found.value, serial);
  if (other) return err({ kind: 'hall.has-a-number', number: other.number });
  return found.ok ? ok([{ kind: 'TicketResumed', serial, at: now }]) : found;
}

/** Passes a number on to another open window, where it keeps the place it had. */
export function passTicket(
  { serial, toWindow }: { readonly serial: number; readonly toWindow: string },
  hall: HallDay,
  now: DaySecond,
): Decision<TicketRefusal | WindowRefusal> {
  const found = ticketIn(hall, serial, ['waiting', 'held', 'called', 'serving']);
  if (!found.ok) return found;
  const target = openWindowOf(hall, toWindow);
  if (!target.ok) return target;
  const { lines } = target.value;
  const line = lines.includes(found.value.line) ? found.value.line : (lines[0] ?? found.value.line);
  return ok([{ kind: 'TicketPassed', serial, toWindow, line, at: now }]);
}

/** The talk at the window is over. */
export function endTicket(serial: number, hall: HallDay, now: DaySecond): Decision<TicketRefusal> {
  const found = ticketIn(hall, serial, ['serving']);
  return found.ok ? ok([{ kind: 'TicketDone', serial, at: now }]) : found;
}

/** The person went, or did not answer although called again. */
export function leaveTicket(
  { serial, cause }: { readonly serial: number; readonly cause: 'went' | 'not-there' },
  hall: HallDay,
  now: DaySecond,
): Decision<TicketRefusal | { readonly kind: 'hall.call-again-first'; readonly number: string }> {
  const found = ticketIn(hall, serial, cause === 'went' ? ['waiting', 'held', 'called'] : ['called']);
  if (!found.ok) return found;
  const { calls, number } = found.value;
  if (cause === 'not-there' && calls < callsBeforeLeft) return err({ kind: 'hall.call-again-first', number });
  return ok([{ kind: 'TicketLeft', serial, cause, at: now }]);
}

export type WindowRefusal = { readonly kind: 'hall.window-closed'; readonly window: string };
export type BusyRefusal = { readonly kind: 'hall.window-busy'; readonly number: string };
export type TicketRefusal =
  | { readonly kind: 'hall.no-such-number' }
  | { readonly kind: 'hall.not-now'; readonly number: string; readonly stage: Ticket['stage'] };

/** Who stands or sits at that window now. */
export const ticketAt = ({ tickets }: HallDay, window: string): Ticket | undefined =>
  tickets.find(
    (ticket) => ticket.window === window && (ticket.stage === 'called' || ticket.stage === 'serving'),
  );

function openWindowOf(hall: HallDay, name: string): Result<HallWindow, WindowRefusal> {
  const window = hall.windows.find((one) => one.name === name && one.open);
  return window ? ok(window) : err({ kind: 'hall.window-closed', window: name });
}

function freeWindowOf(hall: HallDay, name: string): Result<HallWindow, WindowRefusal | BusyRefusal> {
  const window = openWindowOf(hall, name);
  const busy = ticketAt(hall, name);
  return window.ok && busy ? err({ kind: 'hall.window-busy', number: busy.number }) : window;
}

function ticketIn(
  { tickets }: HallDay,
  serial: number,
  stages: readonly Ticket['stage'][],
): Result<Ticket, TicketRefusal> {
  const ticket = tickets.find((one) => one.serial === serial);
  if (!ticket) return err({ kind: 'hall.no-such-number' });
  const { number, stage } = ticket;
  return stages.includes(stage) ? ok(ticket) : err({ kind: 'hall.not-now', number, stage });
}

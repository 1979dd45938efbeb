import type { HallDay, HallEvent, HallWindow, Ticket } from './hall-day.ts';

/** The day of the hall that a stream adds up to; nothing when its beginning is gone. */
export function foldHall(events: readonly HallEvent[]): HallDay | undefined {
  return events.reduce<HallDay | undefined>(evolveHall, undefined);
}

/** The next state of the hall, for who folds step by step. */
export function evolveHall(state: HallDay | undefined, event: HallEvent): HallDay | undefined {
  if (event.kind === 'HallOpened') {
    const { hallId: id, unitId, place, on } = event;
    return { id, unitId, place, on, version: 1, windows: [], tickets: [], bookedTurns: [] };
  }
  return state && { ...state, ...change(state, event), version: state.version + 1 };
}

function change(state: HallDay, event: Exclude<HallEvent, { kind: 'HallOpened' }>): Partial<HallDay> {
  switch (event.kind) {
    case 'WindowOpened':
      return {
        windows: setWindow(state.windows, { name: event.window, lines: event.lines, open: true }),
        tickets: freed(
          state.tickets,
          ({ onlyWindow, line }) => onlyWindow === event.window && !event.lines.includes(line),
        ),
      };
    case 'WindowClosed':
      return {
        windows: state.windows.map((one) => (one.name === event.window ? { ...one, open: false } : one)),
        tickets: freed(state.tickets, ({ onlyWindow }) => onlyWindow === event.window),
      };
    case 'TicketTaken': {
      const { kind: _, at, ...taken } = event;
      return { tickets: [...state.tickets, { ...taken, ...untouched, takenAt: at }] };
    }
    case 'TicketCalled': {
      const { window, at } = event;
      const called = state.tickets.find(({ serial }) => serial === event.serial);
      return {
        tickets: setTicket(state, event.serial, { stage: 'called', window, calledAt: at, calls: 1 }),
        bookedTurns: called ? turnsAfter(state.bookedTurns, called) : state.bookedTurns,
      };
    }
    default:
      return { tickets: setTicket(state, event.serial, ticketChange(event, state)) };
  }
}

type TicketStep = Extract<
  HallEvent,
  {
    kind:
      | 'TicketRecalled'
      | 'TicketBegun'
      | 'TicketHeld'
      | 'TicketResumed'
      | 'TicketPassed'
      | 'TicketDone'
      | 'TicketLeft'
      | 'TicketMatter';
  }
>;

function ticketChange(event: TicketStep, { tickets }: HallDay): Partial<Ticket> {
  switch (event.kind) {
    case 'TicketRecalled':
      return { calls: (tickets.find(({ serial }) => serial === event.serial)?.calls ?? 0) + 1 };
    case 'TicketBegun':
      return { stage: 'serving', begunAt: event.at };
    case 'TicketHeld':
      return { stage: 'held', window: undefined };
    case 'TicketResumed':
      return { stage: 'waiting', window: undefined, told: undefined };
    case 'TicketPassed':
      return {
        stage: 'waiting',
        window: undefined,
        onlyWindow: event.toWindow,
        line: event.line,
        told: undefined,
      };
    case 'TicketDone':
      return { stage: 'done', endedAt: event.at };
    case 'TicketLeft':
      return { stage: 'left', endedAt: event.at };
    case 'TicketMatter':
      return { petitionId: event.petitionId };
  }
}

const turnsAfter = (turns: HallDay['bookedTurns'], { line, booked }: Ticket): HallDay['bookedTurns'] => {
  const others = turns.filter((other) => other !== line);
  return booked ? [...others, line].toSorted() : others;
};

// A window that no longer serves who was passed on to it leaves them to everybody else.
const freed = (tickets: readonly Ticket[], isFree: (ticket: Ticket) => boolean): readonly Ticket[] =>
  tickets.map((ticket) => (isFree(ticket) ? { ...ticket, onlyWindow: undefined } : ticket));

const untouched = {
  stage: 'waiting',
  onlyWindow: undefined,
  window: undefined,
  calledAt: undefined,
  calls: 0,
  begunAt: undefined,
  endedAt: undefined,
  petitionId: undefined,
} as const;

const setTicket = ({ tickets }: HallDay, serial: number, part: Partial<Ticket>): readonly Ticket[] =>
  tickets.map((ticket) => (ticket.serial === serial ? { ...ticket, ...part } : ticket));

const setWindow = (windows: readonly HallWindow[], next: HallWindow): readonly HallWindow[] =>
  windows.some(({ name }) => name === next.name)
    ? windows.map((one) => (one.name === next.name ? next : one))
    : [...windows, next];

import type { HallDay, HallWindow, Ticket } from '#core/hall/hall-day.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { HallDayTable, HallTicketTable, HallWindowTable } from '../hall-tables.ts';

export type HallRows = {
  readonly hall_day: readonly HallDayTable[];
  readonly hall_window: readonly HallWindowTable[];
  readonly hall_ticket: readonly HallTicketTable[];
};

/** The rows that one day of a hall stands for; writing and verifying use the same function. */
export function hallRows(jurisdictionId: JurisdictionId, state: HallDay): HallRows {
  const own = { jurisdiction_id: jurisdictionId, hall_id: state.id };
  return {
    hall_day: [
      {
        jurisdiction_id: jurisdictionId,
        id: state.id,
        version: state.version,
        unit_id: state.unitId,
        place: state.place,
        held_on: state.on,
        booked_turns: state.bookedTurns,
      },
    ],
    hall_window: state.windows.map(({ name, lines, open }, seq) => ({ ...own, seq, name, lines, open })),
    hall_ticket: state.tickets.map((ticket) => ({ ...own, ...ticketRow(ticket) })),
  };
}

function ticketRow(ticket: Ticket): Omit<HallTicketTable, 'jurisdiction_id' | 'hall_id'> {
  return {
    serial: ticket.serial,
    number: ticket.number,
    request_id: ticket.requestId,
    line: ticket.line,
    taken_at: ticket.takenAt,
    booking_id: ticket.booked?.bookingId ?? null,
    booked_at: ticket.booked?.at ?? null,
    frail: ticket.frail,
    person_key: ticket.personKey ?? null,
    stage: ticket.stage,
    only_window: ticket.onlyWindow ?? null,
    window_name: ticket.window ?? null,
    called_at: ticket.calledAt ?? null,
    calls: ticket.calls,
    begun_at: ticket.begunAt ?? null,
    ended_at: ticket.endedAt ?? null,
    told_from: ticket.told?.from ?? null,
    told_to: ticket.told?.to ?? null,
    petition_id: ticket.petitionId ?? null,
  };
}

/** The day that rows stand for, so that a decision need not read everything that happened since the morning. */
export function hallFromRows({ hall_day, hall_window, hall_ticket }: HallRows): HallDay | undefined {
  const [row] = hall_day;
  return (
    row && {
      id: row.id,
      version: row.version,
      unitId: row.unit_id,
      place: row.place,
      on: row.held_on,
      windows: hall_window.map(({ name, lines, open }): HallWindow => ({ name, lines, open })),
      tickets: hall_ticket.map(ticketOf),
      bookedTurns: row.booked_turns,
    }
  );
}

function ticketOf(row: HallTicketTable): Ticket {
  const { told_from: from, told_to: to } = row;
  return {
    serial: row.serial,
    number: row.number,
    requestId: row.request_id,
    line: row.line,
    takenAt: row.taken_at,
    booked:
      row.booked_at === null ? undefined : { bookingId: row.booking_id ?? undefined, at: row.booked_at },
    frail: row.frail,
    personKey: row.person_key ?? undefined,
    stage: row.stage,
    onlyWindow: row.only_window ?? undefined,
    window: row.window_name ?? undefined,
    calledAt: row.called_at ?? undefined,
    calls: row.calls,
    begunAt: row.begun_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
    told: from === null || to === null ? undefined : { from, to },
    petitionId: row.petition_id ?? undefined,
  };
}

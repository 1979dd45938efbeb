// The lists of a report: one row for what was written down once. Numbers, never names of who came.
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/reception-report.ts';
import type { Moment } from '#core/bookings/slot-state.ts';
import { waitOf } from '#core/hall/estimate-wait.ts';
import { timeAt } from '#core/kit/clock-time.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type {
  BookingRow,
  ReportRow,
  RowKind,
  SeatRow,
  SittingRow,
  VisitRow,
} from '#core/receptions/report-rows.ts';
import { talkMinutesOf } from '#core/receptions/report-waits.ts';
import { leadersOf, seatStanding, standingOf } from './say-sitting.ts';
import { bookingStatusWords, reportTexts as texts, ticketStageWords } from './texts.ts';

type Facts = { readonly language: Language; readonly now: Moment };
type Listed = Pick<Answer<typeof contract.listReportRows>, 'columns' | 'rows'>;
type Cells = readonly (string | number | undefined)[];

/** The rows of one kind under their headings. */
export function presentRows(of: RowKind, rows: readonly ReportRow[], facts: Facts): Listed {
  return {
    columns: columns[of].map((column) => say(column, facts.language)),
    rows: rows.map((row, at) => ({
      key: String(at + 1),
      receptionId: row.reception?.id,
      cells: cellsOf(row, facts).map((cell) => cell ?? null),
    })),
  };
}

const { on, time, where, leaders, post, standing, note, slot, by, number, waitsFor } = texts;

const columns: Readonly<Record<RowKind, readonly Words[]>> = {
  sitting: [on, time, where, leaders, standing, note],
  seat: [on, time, leaders, post, standing, note],
  booking: [on, slot, leaders, by, standing, note],
  visit: [
    on,
    waitsFor,
    number,
    slot,
    texts.taken,
    texts.called,
    texts.told,
    texts.waited,
    texts.received,
    standing,
  ],
};

function cellsOf(row: ReportRow, facts: Facts): Cells {
  switch (row.of) {
    case 'sitting':
      return sittingCells(row, facts);
    case 'seat':
      return seatCells(row, facts);
    case 'booking':
      return bookingCells(row, facts);
    case 'visit':
      return visitCells(row, facts);
  }
}

const hours = ({ startsAt, endsAt }: SittingRow['reception']): string => `${startsAt}–${endsAt}`;

const sittingCells = ({ reception }: SittingRow, { language, now }: Facts): Cells => [
  reception.on,
  hours(reception),
  [reception.place, reception.room].filter(Boolean).join(' '),
  leadersOf(reception),
  say(standingOf(reception, now), language),
  reception.cancelled?.reason,
];

const seatCells = ({ reception, seat }: SeatRow, { language, now }: Facts): Cells => [
  reception.on,
  hours(reception),
  seat.leader.name,
  seat.leader.post,
  say(seatStanding(seat, reception, now), language),
  seat.insteadOf && say(texts.insteadOf, language, { name: seat.insteadOf.name, post: seat.insteadOf.post }),
];

const bookingCells = ({ reception, booking }: BookingRow, { language }: Facts): Cells => [
  reception.on,
  booking.startsAt,
  leadersOf(reception),
  say(booking.by === 'office' ? texts.office : texts.petitioner, language),
  say(bookingStatusWords[booking.status], language),
  booking.cancelled?.reason,
];

function visitCells({ reception, on: day, ticket, booking }: VisitRow, { language }: Facts): Cells {
  const who = reception ? leadersOf(reception) : say(texts.window, language);
  const booked = ticket?.booked?.at ?? booking?.startsAt;
  if (!ticket) return [day, who, '', booked, '', '', '', '', '', say(texts.withoutNumber, language)];
  const { told, takenAt, calledAt, stage } = ticket;
  return [
    day,
    who,
    ticket.number,
    booked,
    timeAt(Math.floor(takenAt / 60)),
    calledAt === undefined ? undefined : timeAt(Math.floor(calledAt / 60)),
    told && (told.from === told.to ? told.to : `${told.from}–${told.to}`),
    waitOf(ticket),
    talkMinutesOf(ticket),
    say(ticketStageWords[stage], language),
  ];
}

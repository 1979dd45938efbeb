// The lists of a report: one row for what was written down once. Numbers, never names of who came.
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/reception-report.ts';
import type { Moment } from '#core/bookings/slot-state.ts';
import { waitOf } from '#core/hall/estimate-wait.ts';
import { timeAt } from '#core/kit/clock-time.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { talkOutcomeWords } from '#core/petitions/talk-words.ts';
import type {
  BookingRow,
  PromisedAt,
  ReportRow,
  RowKind,
  SeatRow,
  SittingRow,
  TalkRow,
  VisitRow,
} from '#core/receptions/report-rows.ts';
import { recordedMinutes, talkMinutesOf } from '#core/receptions/report-waits.ts';
import { leadersOf, promiseStanding, seatStanding, standingOf } from './say-sitting.ts';
import { bookingStatusWords, reportTexts as texts, ticketStageWords } from './texts.ts';

type Facts = {
  readonly language: Language;
  readonly now: Moment;
  readonly directory: Pick<Directory, 'unitName'>;
};
type Listed = Pick<Answer<typeof contract.listReportRows>, 'columns' | 'rows'>;
type Cells = readonly (string | number | undefined)[];

/** The rows of one kind under their headings. */
export function presentRows(of: RowKind, rows: readonly ReportRow[], facts: Facts): Listed {
  return {
    columns: columns[of].map((column) => say(column, facts.language)),
    rows: rows.map((row, at) => ({
      key: String(at + 1),
      receptionId: row.reception?.id,
      petitionId: 'petition' in row ? row.petition.id : undefined,
      cells: cellsOf(row, facts).map((cell) => cell ?? null),
    })),
  };
}

/** Promises, wherever they were made. */
export function presentPromises(rows: readonly PromisedAt[], facts: Facts): Listed {
  return {
    columns: columns.promise.map((column) => say(column, facts.language)),
    rows: rows.map((row, at) => ({
      key: String(at + 1),
      petitionId: row.petition.id,
      cells: promiseCells(row, facts).map((cell) => cell ?? null),
    })),
  };
}

const { on, petition, time, where, leaders, post, standing, note, slot, by, number, waitsFor } = texts;

const columns: Readonly<Record<RowKind, readonly Words[]>> = {
  sitting: [on, time, where, leaders, standing, note],
  seat: [on, time, leaders, post, standing, note],
  booking: [on, slot, leaders, by, standing, note],
  visit: [
    on,
    waitsFor,
    number,
    slot,
    texts.numbered,
    texts.called,
    texts.told,
    texts.waited,
    texts.received,
    standing,
  ],
  talk: [petition, texts.title, on, time, texts.leader, texts.outcome, texts.minutes],
  promise: [petition, texts.text, texts.leader, on, texts.unit, texts.firstLimit, texts.limit, standing],
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
    case 'talk':
      return talkCells(row, facts);
    case 'promise':
      return promiseCells(row, facts);
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

const talkCells = ({ petition: { number: serial, title }, talk }: TalkRow, { language }: Facts): Cells => [
  serial,
  title,
  talk.on,
  `${talk.startedAt}–${talk.endedAt}`,
  `${talk.leader.name} ${talk.leader.post}`,
  say(talkOutcomeWords[talk.outcome], language),
  recordedMinutes({ talk }),
];

const promiseCells = (
  { petition: { number: serial }, promise }: PromisedAt,
  { language, now, directory }: Facts,
): Cells => [
  serial,
  promise.text,
  `${promise.by.name} ${promise.by.post}`,
  promise.on,
  directory.unitName(promise.unitId),
  promise.moves[0]?.before ?? promise.limit,
  promise.limit,
  promiseStanding(promise, now.on, language),
];

// The tables of the hall as TypeScript sees them; `db/migrations` is the truth.
import type { Line, TicketStage } from '#core/hall/hall-day.ts';
import type { ClockTime } from '#core/kit/clock-time.ts';
import type { BookingId, HallId, JurisdictionId, PetitionId, UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';

type OfJurisdiction = { jurisdiction_id: JurisdictionId };

export type HallDayTable = OfJurisdiction & {
  id: HallId;
  version: number;
  unit_id: UnitId;
  place: string;
  held_on: PlainDate;
  booked_turns: readonly Line[];
};

export type HallWindowTable = OfJurisdiction & {
  hall_id: HallId;
  seq: number;
  name: string;
  lines: readonly Line[];
  open: boolean;
};

export type HallTicketTable = OfJurisdiction & {
  hall_id: HallId;
  serial: number;
  number: string;
  request_id: string;
  line: Line;
  taken_at: number;
  booking_id: BookingId | null;
  booked_at: ClockTime | null;
  frail: boolean;
  person_key: string | null;
  stage: TicketStage;
  only_window: string | null;
  window_name: string | null;
  called_at: number | null;
  calls: number;
  begun_at: number | null;
  ended_at: number | null;
  told_from: number | null;
  told_to: number | null;
  petition_id: PetitionId | null;
};

export type HallTables = {
  hall_day: HallDayTable;
  hall_window: HallWindowTable;
  hall_ticket: HallTicketTable;
};

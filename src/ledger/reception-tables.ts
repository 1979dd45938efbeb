// The roster as TypeScript sees it; `db/migrations` is the truth.
import type { AccountId, JurisdictionId, ReceptionId, UnitId } from '#core/kit/ids.ts';
import type { ClockTime } from '#core/kit/clock-time.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { ReceptionKind } from '#core/receptions/reception-kinds.ts';
import type { ReceptionStatus } from '#core/receptions/reception.ts';

type OfJurisdiction = { jurisdiction_id: JurisdictionId };

export type ReceptionTable = OfJurisdiction & {
  id: ReceptionId;
  version: number;
  unit_id: UnitId;
  kind: ReceptionKind;
  theme: string;
  held_on: PlainDate;
  starts_at: ClockTime;
  ends_at: ClockTime;
  place: string;
  room: string;
  status: ReceptionStatus;
  published_on: PlainDate | null;
};

export type ReceptionSeatTable = OfJurisdiction & {
  reception_id: ReceptionId;
  seat: number;
  account_id: AccountId | null;
  name: string;
  post: string;
};

export type ReceptionSlotTable = OfJurisdiction & {
  reception_id: ReceptionId;
  starts_at: ClockTime;
  ends_at: ClockTime;
  capacity: number;
};

export type ReceptionTables = {
  reception: ReceptionTable;
  reception_seat: ReceptionSeatTable;
  reception_slot: ReceptionSlotTable;
};

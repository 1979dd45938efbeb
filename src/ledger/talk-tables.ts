// The table of talks as TypeScript sees it; `db/migrations` is the truth.
import type { ClockTime } from '#core/kit/clock-time.ts';
import type { AccountId, HallId, JurisdictionId, PetitionId, ReceptionId, TalkId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { TalkOutcome } from '#core/petitions/talk.ts';

export type TalkTable = {
  jurisdiction_id: JurisdictionId;
  petition_id: PetitionId;
  talk_id: TalkId;
  reception_id: ReceptionId | null;
  hall_id: HallId | null;
  serial: number | null;
  held_on: PlainDate;
  started_at: ClockTime;
  minutes: number;
  leader_account_id: AccountId | null;
  leader_name: string;
  leader_post: string;
  outcome: TalkOutcome;
};

export type TalkTables = { talk: TalkTable };

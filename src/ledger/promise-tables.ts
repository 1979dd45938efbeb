// The table of promises as TypeScript sees it; `db/migrations` is the truth.
import type { AccountId, JurisdictionId, PetitionId, PromiseId, TalkId, UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { PromiseKind } from '#core/petitions/promise.ts';

export type PromiseTable = {
  jurisdiction_id: JurisdictionId;
  petition_id: PetitionId;
  promise_id: PromiseId;
  seq: number;
  kind: PromiseKind;
  body: string;
  unit_id: UnitId;
  owner_id: AccountId | null;
  /** Whoever gave the word, as the public notice names a leader. */
  by_account_id: AccountId | null;
  by_name: string;
  by_post: string;
  talk_id: TalkId | null;
  made_on: PlainDate;
  /** The day as it was first said, and as it is now. */
  first_limit_on: PlainDate;
  limit_on: PlainDate;
  moves: number;
  urges: number;
  kept_on: PlainDate | null;
  withdrawn_on: PlainDate | null;
};

export type PromiseTables = { promise: PromiseTable };

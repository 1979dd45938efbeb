// The table of leads as TypeScript sees it.
import type { CaseDutyId } from '#core/petitions/case-duties.ts';
import type { CaseGround, CaseLevel } from '#core/petitions/case-lead.ts';
import type { AccountId, JurisdictionId, PetitionId, UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';

export type CaseLeadTable = {
  jurisdiction_id: JurisdictionId;
  petition_id: PetitionId;
  /** In the order in which leads were named. */
  seq: number;
  level: CaseLevel;
  leader_account_id: AccountId | null;
  leader_name: string;
  leader_post: string;
  ground: CaseGround;
  unit_id: UnitId;
  person_id: AccountId | null;
  team_ids: readonly AccountId[];
  named_on: PlainDate;
  deadline: PlainDate;
  handed_over: number;
  duties_done: readonly CaseDutyId[];
  last_progress_on: PlainDate | null;
  heard_on: PlainDate | null;
  end_asked_on: PlainDate | null;
  ended_on: PlainDate | null;
};

export type CaseLeadTables = { case_lead: CaseLeadTable };

// The table of invitations as TypeScript sees it; `db/migrations` is the truth.
import type { ClockTime } from '#core/kit/clock-time.ts';
import type {
  AccountId,
  InvitationId,
  JurisdictionId,
  PetitionId,
  ReceptionId,
  UnitId,
} from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { InvitationOutcome } from '#core/petitions/invitation.ts';

export type InvitationTable = {
  jurisdiction_id: JurisdictionId;
  petition_id: PetitionId;
  invitation_id: InvitationId;
  reception_id: ReceptionId | null;
  unit_id: UnitId;
  invited_on: PlainDate;
  day: PlainDate;
  at: ClockTime;
  leader_id: AccountId | null;
  leader_name: string;
  leader_post: string;
  told_on: PlainDate | null;
  outcome: InvitationOutcome | null;
};

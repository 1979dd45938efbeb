// Lists of invitations and contact points as TypeScript sees them; `db/migrations` is the truth.
import type {
  AccountId,
  ContactPointId,
  InvitationId,
  InvitationListId,
  JurisdictionId,
  PetitionId,
  UnitId,
  VisitId,
} from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { VisitKind } from '#core/outreach/contact-point.ts';

type OfJurisdiction = { jurisdiction_id: JurisdictionId };

export type InvitationListTable = OfJurisdiction & {
  id: InvitationListId;
  version: number;
  unit_id: UnitId;
  month: string;
  drawn_on: PlainDate;
};

export type InvitationListItemTable = OfJurisdiction & {
  list_id: InvitationListId;
  petition_id: PetitionId;
  seq: number;
  invitation_id: InvitationId | null;
  skipped_on: PlainDate | null;
};

export type ContactPointTable = OfJurisdiction & {
  id: ContactPointId;
  version: number;
  place_unit_id: UnitId;
  leader_id: AccountId | null;
  leader_name: string;
  leader_post: string;
  visits_a_year: number;
  ended_on: PlainDate | null;
};

export type ContactVisitTable = OfJurisdiction & {
  point_id: ContactPointId;
  visit_id: VisitId;
  made_on: PlainDate;
  kind: VisitKind;
  in_person: boolean;
  people_met: number;
  leader_id: AccountId | null;
  leader_name: string;
  petition_ids: readonly PetitionId[];
};

export type OutreachTables = {
  invitation_list: InvitationListTable;
  invitation_list_item: InvitationListItemTable;
  contact_point: ContactPointTable;
  contact_visit: ContactVisitTable;
};

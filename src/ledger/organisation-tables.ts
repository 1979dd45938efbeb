// Units, posts and people of the office as TypeScript sees them; `db/migrations` is the truth.
import type { UnitKind } from '#core/organisation/organisation.ts';
import type { RoleId } from '#core/organisation/roles.ts';
import type { AccountId, JurisdictionId, PostId, UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';

type OfJurisdiction = { jurisdiction_id: JurisdictionId };
type Moment = Date;

export type UnitTable = OfJurisdiction & {
  id: UnitId;
  parent_id: UnitId | null;
  kind: UnitKind;
  name: string;
  division_code: string;
  organ_code: string;
  closed: boolean;
};

export type PostTable = OfJurisdiction & {
  id: PostId;
  unit_id: UnitId;
  title: string;
  role: RoleId;
  closed: boolean;
};

export type HoldingTable = OfJurisdiction & { post_id: PostId; account_id: AccountId; from_on: PlainDate };

export type AccountTable = OfJurisdiction & {
  id: AccountId;
  username: string;
  person_name: string;
  password_hash: string;
  closed: boolean;
};

export type OfficeTable = OfJurisdiction & {
  name: string;
  division_name: string;
  root_unit_id: UnitId;
  set_up_at: Moment;
};

export type OrganisationTables = {
  unit: UnitTable;
  post: PostTable;
  post_holding: HoldingTable;
  account: AccountTable;
  office: OfficeTable;
};

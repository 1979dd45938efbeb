// The tables of written authorities as TypeScript sees them.
import type { AuthorityKind, AuthorityPart } from '#core/petitions/authority.ts';
import type { AccountId, AuthorityId, JurisdictionId, PetitionerId, PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';

type OfJurisdiction = { jurisdiction_id: JurisdictionId };

export type AuthorityTable = OfJurisdiction & {
  petition_id: PetitionId;
  authority_id: AuthorityId;
  kind: AuthorityKind;
  holder_account_id: AccountId | null;
  holder_petitioner_id: PetitionerId | null;
  granted_by: PetitionerId;
  parts: readonly AuthorityPart[];
  from_on: PlainDate;
  until_on: PlainDate | null;
  ended_on: PlainDate | null;
};

export type AuthorityTables = {
  petition_authority: AuthorityTable;
  authority_code: OfJurisdiction & { code_hash: Buffer; petition_id: PetitionId; authority_id: AuthorityId };
};

import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { AuthorityTable } from '../authority-tables.ts';

/** Every authority that was recorded; which of them stands on a day is asked of the rule, not of the rows. */
export function authorityRows(
  jurisdictionId: JurisdictionId,
  state: PetitionState,
): readonly AuthorityTable[] {
  return state.authorities.map(({ id, kind, holder, grantedBy, parts, from, until, end }) => ({
    jurisdiction_id: jurisdictionId,
    petition_id: state.id,
    authority_id: id,
    kind,
    holder_account_id: holder.accountId ?? null,
    holder_petitioner_id: holder.petitionerId ?? null,
    granted_by: grantedBy,
    parts,
    from_on: from,
    until_on: until ?? null,
    ended_on: end?.on ?? null,
  }));
}

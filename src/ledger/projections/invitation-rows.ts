import type { JurisdictionId } from '#core/kit/ids.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { InvitationTable } from '../invitation-table.ts';

/** Every invitation of the petition, with what came of it. */
export function invitationRows(
  jurisdictionId: JurisdictionId,
  { id, invitations }: PetitionState,
): readonly InvitationTable[] {
  return invitations.map((one) => ({
    jurisdiction_id: jurisdictionId,
    petition_id: id,
    invitation_id: one.id,
    reception_id: one.receptionId ?? null,
    unit_id: one.unitId,
    invited_on: one.on,
    day: one.day,
    at: one.at,
    leader_id: one.leader.accountId ?? null,
    leader_name: one.leader.name,
    leader_post: one.leader.post,
    told_on: one.told?.on ?? null,
    outcome: one.answer?.outcome ?? null,
  }));
}

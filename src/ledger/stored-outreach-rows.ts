import type { ContactPointId, InvitationListId, JurisdictionId } from '#core/kit/ids.ts';
import type { ContactPointRows, InvitationListRows } from './projections/outreach-rows.ts';
import type { Reader } from './transaction.ts';

export async function storedInvitationListRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: string,
): Promise<Readonly<Record<keyof InvitationListRows, readonly object[]>>> {
  const listId = id as InvitationListId;
  const [invitation_list, invitation_list_item] = await Promise.all([
    read
      .selectFrom('invitation_list')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', listId)
      .execute(),
    read
      .selectFrom('invitation_list_item')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('list_id', '=', listId)
      .execute(),
  ]);
  return { invitation_list, invitation_list_item };
}

export async function storedContactPointRows(
  read: Reader,
  jurisdictionId: JurisdictionId,
  id: string,
): Promise<Readonly<Record<keyof ContactPointRows, readonly object[]>>> {
  const pointId = id as ContactPointId;
  const [contact_point, contact_visit] = await Promise.all([
    read
      .selectFrom('contact_point')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', pointId)
      .execute(),
    read
      .selectFrom('contact_visit')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('point_id', '=', pointId)
      .execute(),
  ]);
  return { contact_point, contact_visit };
}

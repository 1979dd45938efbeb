import type { JurisdictionId } from '#core/kit/ids.ts';
import { leaderOf, type ContactPoint } from '#core/outreach/contact-point.ts';
import type { InvitationList } from '#core/outreach/invitation-list.ts';
import type {
  ContactPointTable,
  ContactVisitTable,
  InvitationListItemTable,
  InvitationListTable,
} from '../outreach-tables.ts';

export type InvitationListRows = {
  readonly invitation_list: readonly InvitationListTable[];
  readonly invitation_list_item: readonly InvitationListItemTable[];
};

export type ContactPointRows = {
  readonly contact_point: readonly ContactPointTable[];
  readonly contact_visit: readonly ContactVisitTable[];
};

/** The rows that the list of one month stands for. */
export function invitationListRows(jurisdictionId: JurisdictionId, list: InvitationList): InvitationListRows {
  const { id, version, unitId, month, drawnOn, matters } = list;
  return {
    invitation_list: [
      { jurisdiction_id: jurisdictionId, id, version, unit_id: unitId, month, drawn_on: drawnOn },
    ],
    invitation_list_item: matters.map(({ petitionId, fate }, seq) => ({
      jurisdiction_id: jurisdictionId,
      list_id: id,
      petition_id: petitionId,
      seq,
      invitation_id: fate?.kind === 'picked' ? fate.invitationId : null,
      skipped_on: fate?.kind === 'skipped' ? fate.on : null,
    })),
  };
}

/** The rows that one contact point stands for. */
export function contactPointRows(jurisdictionId: JurisdictionId, point: ContactPoint): ContactPointRows {
  const { id, version, placeUnitId, visitsAYear, ended, visits } = point;
  const leader = leaderOf(point);
  return {
    contact_point: [
      {
        jurisdiction_id: jurisdictionId,
        id,
        version,
        place_unit_id: placeUnitId,
        leader_id: leader.accountId ?? null,
        leader_name: leader.name,
        leader_post: leader.post,
        visits_a_year: visitsAYear,
        ended_on: ended?.on ?? null,
      },
    ],
    contact_visit: visits.map((visit) => ({
      jurisdiction_id: jurisdictionId,
      point_id: id,
      visit_id: visit.id,
      made_on: visit.on,
      kind: visit.kind,
      in_person: visit.inPerson,
      people_met: visit.peopleMet,
      leader_id: visit.leader.accountId ?? null,
      leader_name: visit.leader.name,
      petition_ids: visit.petitionIds,
    })),
  };
}

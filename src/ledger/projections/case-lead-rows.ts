import type { JurisdictionId } from '#core/kit/ids.ts';
import { caseDuties, lastProgressOn } from '#core/petitions/case-duties.ts';
import { awaitedEnd, confirmedEnd } from '#core/petitions/case-lead.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { CaseLeadTable } from '../case-lead-tables.ts';

/** A row for every lead that was ever named, the ended ones with their day. */
export function caseLeadRows(jurisdictionId: JurisdictionId, state: PetitionState): readonly CaseLeadTable[] {
  return state.caseLeads.map((lead, seq) => ({
    jurisdiction_id: jurisdictionId,
    petition_id: state.id,
    seq,
    level: lead.level,
    leader_account_id: lead.leader.accountId ?? null,
    leader_name: lead.leader.name,
    leader_post: lead.leader.post,
    ground: lead.ground,
    unit_id: lead.unitId,
    person_id: lead.personId ?? null,
    team_ids: lead.team.accountIds,
    named_on: lead.namedOn,
    deadline: lead.deadline,
    handed_over: lead.predecessors.length,
    duties_done: caseDuties(lead, state).flatMap(({ id, done }) => (done ? [id] : [])),
    last_progress_on: lastProgressOn(lead) ?? null,
    heard_on:
      lead.hearings
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    end_asked_on: awaitedEnd(lead)?.on ?? null,
    ended_on: confirmedEnd(lead)?.confirmed?.on ?? null,
  }));
}

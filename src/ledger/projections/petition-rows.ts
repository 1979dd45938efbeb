// The rows that one petition's state stands for. Writing and verifying use the same function, so the tables
// cannot mean anything else than the log.
import type { JurisdictionId } from '#core/kit/ids.ts';
import { isRight, pausedSince } from '#core/petitions/petition-clocks.ts';
import { openContest } from '#core/petitions/jurisdiction-steps.ts';
import { seriesOf } from '#core/papers/document-number.ts';
import { resultsOf } from '#core/petitions/claim-outcomes.ts';
import { caseTeam } from '#core/petitions/case-lead.ts';
import { awaitedClaimSteps } from '#core/petitions/claim-steps.ts';
import { isHeardByLeader, repeatsOf } from '#core/petitions/heard-by-leader.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { jointUnits } from '#core/petitions/joint-matter.ts';
import { promiseUnits } from '#core/petitions/promise.ts';
import type { RunningClock } from '#core/petitions/running-clock.ts';
import { standingAnswers } from '#core/petitions/standing-answers.ts';
import { openUrges, supervisionStanding } from '#core/petitions/supervision.ts';
import type { InvitationTable } from '../invitation-table.ts';
import { invitationRows } from './invitation-rows.ts';
import { authorityRows } from './authority-rows.ts';
import type { CaseLeadTable } from '../case-lead-tables.ts';
import { caseLeadRows } from './case-lead-rows.ts';
import { hopRows } from './hop-rows.ts';
import { promiseRows } from './promise-rows.ts';
import { qualityColumns } from './quality-columns.ts';
import type { PromiseTable } from '../promise-tables.ts';
import { gramsOf, normalizeForSearch, toTsvector } from '../search-grams.ts';
import type { AuthorityTable } from '../authority-tables.ts';
import type {
  ClaimTable,
  ClockTable,
  HopTable,
  PaperTable,
  PersonTable,
  PetitionTable,
  TextTable,
} from '../tables.ts';
import { talkRows } from './talk-rows.ts';
import type { TalkTable } from '../talk-tables.ts';
import { reviewColumns } from './review-columns.ts';

export type PetitionRows = {
  readonly petition: readonly PetitionTable[];
  readonly petition_claim: readonly ClaimTable[];
  readonly petition_person: readonly PersonTable[];
  readonly petition_clock: readonly ClockTable[];
  readonly petition_hop: readonly HopTable[];
  readonly petition_paper: readonly PaperTable[];
  readonly invitation: readonly InvitationTable[];
  readonly promise: readonly PromiseTable[];
  readonly talk: readonly TalkTable[];
  readonly petition_authority: readonly AuthorityTable[];
  readonly case_lead: readonly CaseLeadTable[];
  readonly petition_text: readonly Omit<TextTable, 'folded' | 'grams'>[];
};

export function petitionRows(jurisdictionId: JurisdictionId, state: PetitionState): PetitionRows {
  const key = { jurisdiction_id: jurisdictionId, petition_id: state.id };
  const answers = standingAnswers(state);
  return {
    petition: [petitionRow(jurisdictionId, state)],
    petition_claim: state.claims.map((claim, seq) => ({
      ...key,
      claim_id: claim.id,
      seq,
      purpose: claim.purpose,
      content_class: claim.contentClass,
      route: claim.route ?? null,
      opinion: answers.find((answer) => answer.claimId === claim.id)?.opinion ?? null,
    })),
    petition_person: state.people.map((person, seq) => ({
      ...key,
      petitioner_id: person.petitionerId,
      seq,
      role: person.role,
    })),
    petition_clock: state.clocks.map((clock, seq) => ({
      ...key,
      seq,
      clock: clock.due.clock,
      owner: clock.owner,
      from_on: clock.due.from,
      target: clock.due.target,
      limit_on: clock.due.limit,
      provisional: clock.due.provisional,
      stopped_on: clock.stoppedOn ?? null,
      rung: isRight(clock) || pausedSince(clock) ? null : (clock.warnings?.length ?? 0),
    })),
    petition_hop: hopRows(jurisdictionId, state),
    promise: promiseRows(jurisdictionId, state),
    petition_paper: state.papers.map((paper) => ({
      ...key,
      kind: paper.kind,
      number: paper.number,
      issued_on: paper.on,
      ...seriesOf(paper.number),
      voided_on: paper.voided?.on ?? null,
      void_reason: paper.voided?.reason ?? null,
    })),
    invitation: invitationRows(jurisdictionId, state),
    talk: talkRows(jurisdictionId, state),
    petition_authority: authorityRows(jurisdictionId, state),
    case_lead: caseLeadRows(jurisdictionId, state),
    petition_text: [{ ...key, body: searchableText(state) }],
  };
}

/** The tokens of a text row; made apart because they are only needed when the text is written. */
export function withGrams(row: Omit<TextTable, 'folded' | 'grams'>): TextTable {
  return { ...row, folded: normalizeForSearch(row.body), grams: toTsvector(gramsOf(row.body)) };
}

function petitionRow(jurisdictionId: JurisdictionId, state: PetitionState): PetitionTable {
  const next = nextStaffClock(state);
  return {
    jurisdiction_id: jurisdictionId,
    id: state.id,
    number: state.number,
    version: state.version,
    phase: state.phase,
    channel: state.channel,
    title: state.title,
    people_count: state.peopleCount,
    received_on: state.receivedOn,
    registered_on: state.registeredOn,
    place_code: state.place.divisionCode,
    content_class: state.claims[0]?.contentClass ?? '',
    registering_unit_id: state.registeringUnitId,
    responsible_unit_id: state.assignment?.unitId ?? null,
    respondent_unit_id: state.respondent?.unitId ?? null,
    handler_id: state.handlerId ?? null,
    co_handling_unit_ids: state.coHandlers,
    promise_unit_ids: promiseUnits(state),
    case_team_ids: caseTeam(state),
    joint_unit_ids: jointUnits(state),
    designator_unit_id: openContest(state)?.designatorId ?? null,
    claim_steps: awaitedClaimSteps(state).join(','),
    claim_results: resultsOf(state),
    external_id: state.externalId ?? null,
    next_limit: next?.due.limit ?? null,
    next_clock: next?.due.clock ?? null,
    urged: openUrges(state).length > 0,
    supervision: supervisionStanding(state) ?? null,
    repeats: repeatsOf(state),
    heard_by_leader: isHeardByLeader(state),
    ...qualityColumns(state),
    ...reviewColumns(state),
  };
}

// Rights that may lie unused are no work of the staff and never make a petition look late; nor does what is not counting.
function nextStaffClock(state: PetitionState): RunningClock | undefined {
  return state.clocks
    .filter((clock) => clock.stoppedOn === undefined && !isRight(clock) && !pausedSince(clock))
    .toSorted((a, b) => (a.due.limit < b.due.limit ? -1 : 1))[0];
}

function searchableText(state: PetitionState): string {
  const claims = state.claims.map((claim) => claim.text);
  return [state.title, ...claims, state.narrative, state.place.detail].join('\n');
}

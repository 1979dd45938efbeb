import type { CaseEnd, CaseLead } from './case-lead.ts';
import { awaitedEnd, confirmedEnd, openCaseLead } from './case-lead.ts';
import type { CaseLeadEvent } from './case-lead-events.ts';
import type { PetitionState } from './petition.ts';

/** What the work of a lead changes. */
export function evolveCaseLead(state: PetitionState, event: CaseLeadEvent): Pick<PetitionState, 'caseLeads'> {
  if (event.kind === 'CaseLeadNamed') return { caseLeads: [...state.caseLeads, named(event)] };
  const open = openCaseLead(state, event.level);
  if (!open) throw new Error(`the log has ${event.kind} where nobody leads`);
  const after = { ...open, ...change(open, event) };
  return { caseLeads: state.caseLeads.map((lead) => (lead === open ? after : lead)) };
}

function named(event: Extract<CaseLeadEvent, { kind: 'CaseLeadNamed' }>): CaseLead {
  const { level, leader, ground, talkId, unitId, personId, team, deadline, on } = event;
  const empty = {
    predecessors: [],
    plans: [],
    meetings: [],
    checks: [],
    progress: [],
    hearings: [],
    ends: [],
  };
  return { level, leader, ground, talkId, unitId, personId, team, deadline, namedOn: on, ...empty };
}

type Later = Exclude<CaseLeadEvent, { kind: 'CaseLeadNamed' }>;

function change(lead: CaseLead, event: Later): Partial<CaseLead> {
  switch (event.kind) {
    case 'CaseLeadHandedOver': {
      const before = { leader: lead.leader, until: event.on, reason: event.reason };
      return { leader: event.to, predecessors: [...lead.predecessors, before] };
    }
    case 'CaseTermsChanged': {
      const { unitId, personId, team, deadline } = event;
      return { unitId, personId, team, deadline };
    }
    case 'CasePlanned':
      return { plans: [...lead.plans, event.plan] };
    case 'CaseProgressNoted':
      return { progress: [...lead.progress, event.progress] };
    case 'CaseMeetingHeld':
      return { meetings: [...lead.meetings, event.meeting] };
    case 'CaseProgressChecked':
      return { checks: [...lead.checks, event.check] };
    case 'CaseHeard':
      return { hearings: [...lead.hearings, event.hearing] };
    case 'CaseEndAsked':
      return { ends: [...lead.ends, event.end] };
    case 'CaseEndReturned':
      return { ends: onAwaited(lead, { returned: { on: event.on, reason: event.reason } }) };
    case 'CaseEndConfirmed':
      return { ends: onAwaited(lead, { confirmed: { on: event.on, found: event.found } }) };
  }
}

function onAwaited(lead: CaseLead, outcome: Partial<CaseEnd>): readonly CaseEnd[] {
  const awaited = awaitedEnd(lead);
  return lead.ends.map((end) => (end === awaited ? { ...end, ...outcome } : end));
}

/**
 * The leads after the matter came back to work: what was not truly settled is answered for by whoever led it last, unless
 * somebody leads at that level by now.
 */
export function withLeadsResumed(before: PetitionState, after: PetitionState): PetitionState {
  const reopened = before.phase === 'closed' && after.phase !== 'closed';
  const redone = before.redo === undefined && after.redo !== undefined;
  if (!(reopened || redone)) return after;
  const resumed = after.caseLeads.map((lead) => (isToResume(lead, after) ? resume(lead) : lead));
  return { ...after, caseLeads: resumed };
}

function isToResume(lead: CaseLead, state: PetitionState): boolean {
  const last = state.caseLeads.findLast(({ level }) => level === lead.level);
  return lead === last && confirmedEnd(lead) !== undefined;
}

const resume = (lead: CaseLead): CaseLead => ({
  ...lead,
  ends: lead.ends.map((end) => (end === confirmedEnd(lead) ? { ...end, undone: true } : end)),
});

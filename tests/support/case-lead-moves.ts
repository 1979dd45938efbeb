// The moves of leads on a random walk, and what must hold after each.
import { expect } from 'vitest';
import type { Actor } from '#core/access/actor.ts';
import type { AccountId, AttachmentId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { Result } from '#core/kit/result.ts';
import { caseDuties } from '#core/petitions/case-duties.ts';
import { caseEndGaps } from '#core/petitions/case-end-gaps.ts';
import {
  caseEndGrounds,
  caseHands,
  caseLevels,
  openCaseLead,
  openCaseLeads,
  type CaseLeader,
} from '#core/petitions/case-lead.ts';
import type { caseLeadSteps } from '#core/petitions/case-lead-steps.ts';
import { askCaseEnd, confirmCaseEnd, returnCaseEnd } from '#core/petitions/end-case-lead.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { appointCaseLead, changeCaseTerms, handOverCaseLead } from '#core/petitions/name-case-lead.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { isRecused } from '#core/petitions/recusal.ts';
import {
  checkCaseProgress,
  hearCase,
  noteCaseProgress,
  planCase,
  recordCaseMeeting,
} from '#core/petitions/work-on-case.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
type Moves = { readonly [Step in keyof typeof caseLeadSteps]: () => Events };
type Units = { readonly office: UnitId; readonly bureau: UnitId; readonly respondent: UnitId };

const secretary: CaseLeader = { accountId: undefined, name: '周书记', post: '县委书记' };

/** Each step with sensible words and, by `choice`, people who may lead and people who never may. */
export function caseLeadMoves(choice: number, state: PetitionState, facts: Facts, units: Units): Moves {
  const { actor, today } = facts;
  const level = caseLevels[choice % 2] ?? 'upper';
  const leader = leaders(units)[choice % 5] ?? secretary;
  const unitsOf = (id: AccountId) => [(id.split('@')[1] ?? '') as UnitId];
  const named = { ...facts, unitsOf };
  const terms = {
    unitId: choice % 11 ? units.bureau : units.respondent,
    personId:
      choice % 3 ? undefined : (`handler@${choice % 4 ? units.bureau : units.respondent}` as AccountId),
    team: { accountIds: [], words: '住建所、社区' },
    deadline: addDays(today, (choice % 60) - 1),
  };
  const attachments = choice % 3 ? ['file' as AttachmentId] : [];
  const work = { level, on: addDays(today, 0 - (choice % 3)), attachments, inPerson: choice % 2 === 0 };
  return {
    'name-case-lead': () => appointCaseLead({ level, leader, ...terms }, state, named),
    'hand-over-case-lead': () => handOverCaseLead({ level, to: leader, reason: '工作调动' }, state, named),
    'change-case-terms': () => changeCaseTerms({ level, reason: '另有分工', ...terms }, state, named),
    'plan-case': () => planCase({ ...work, rootCause: '维修资金不足', measures: '先行垫付' }, state, facts),
    'note-case-progress': () => {
      const { inPerson: _, ...noted } = work;
      return noteCaseProgress({ ...noted, text: '施工队已进场' }, state, facts);
    },
    'record-case-meeting': () =>
      recordCaseMeeting({ ...work, place: '接访室', said: '谈了维修', explained: '' }, state, facts),
    'check-case-progress': () =>
      checkCaseProgress({ ...work, found: '进展正常', required: '' }, state, facts),
    'hear-case': () =>
      hearCase(
        { level, on: today, by: choice % 5 ? secretary : leader, instruction: '月底前完成' },
        state,
        facts,
      ),
    'ask-case-end': () =>
      askCaseEnd(
        {
          level,
          ground: caseEndGrounds[choice % 3] ?? 'settled',
          evidence: '验收单',
          openDuties: choice % 4 ? '已当场解决' : '',
          attachments,
        },
        state,
        facts,
      ),
    'confirm-case-end': () => confirmCaseEnd({ level, found: `${actor.role}已电话回访` }, state, facts),
    'return-case-end': () => returnCaseEnd({ level, reason: '信访人说没有修好' }, state, facts),
  };
}

const leaders = ({ office, bureau, respondent }: Units): readonly CaseLeader[] =>
  [`leader@${office}`, `unit-head@${bureau}`, `handler@${respondent}`, `director@${office}`].map((id) => ({
    accountId: id as AccountId,
    name: id,
    post: '领导',
  }));

/** One leader a level, none who keeps away when named, an end only of what is settled and checked by somebody else. */
export function checkCaseLeads(
  before: PetitionState,
  after: PetitionState,
  actor: Actor,
  events: readonly PetitionEvent[],
): void {
  const levels = openCaseLeads(after).map(({ level }) => level);
  expect(new Set(levels).size).toBe(levels.length);
  for (const [at, lead] of before.caseLeads.entries()) {
    const now = after.caseLeads[at];
    const { length } = lead.predecessors;
    expect(now?.predecessors.slice(0, length), 'who led before stays in the history').toEqual(
      lead.predecessors,
    );
    if (now?.leader !== lead.leader) expect(now?.predecessors.at(-1)?.leader).toEqual(lead.leader);
  }
  for (const lead of after.caseLeads) {
    const met = caseDuties(lead, after).find(({ id }) => id === 'meet')?.done;
    expect(met !== undefined, 'met in person only by a record').toBe(
      lead.ground === 'received' || lead.meetings.some(({ inPerson }) => inPerson),
    );
  }
  for (const event of events) checkEvent(event, before, actor);
}

function checkEvent(event: PetitionEvent, before: PetitionState, { accountId }: Actor): void {
  if (event.kind === 'CaseLeadNamed' || event.kind === 'CaseLeadHandedOver') {
    const leader = event.kind === 'CaseLeadNamed' ? event.leader : event.to;
    expect(isRecused(before, leader.accountId)).toBe(false);
    expect(leader.accountId?.split('@')[1]).not.toBe(before.respondent?.unitId);
  }
  if (event.kind !== 'CaseEndConfirmed') return;
  const lead = openCaseLead(before, event.level);
  const end = lead?.ends.at(-1);
  expect(lead && caseHands(lead), 'nobody checks the own lead').not.toContain(accountId);
  expect(end?.byId, 'nobody checks what they asked for').not.toBe(accountId);
  expect(end && caseEndGaps(end.ground, before)).toEqual([]);
}

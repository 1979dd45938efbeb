// The work of a lead: the plan, progress, meetings with the petitioner, checks, and the main leader's weekly hearing. Each
// is a record with its day and its words; duties are derived from them.
import type { Actor } from '../access/actor.ts';
import type { AttachmentId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { isBackDated, refuseBackDate, type BackDateRefusal } from './back-date.ts';
import {
  isSameLeader,
  openCaseLead,
  type CaseCheck,
  type CaseHearing,
  type CaseLead,
  type CaseLevel,
  type CaseMeeting,
  type CasePlan,
  type CaseProgress,
} from './case-lead.ts';
import type { CaseLeadEvent } from './case-lead-events.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepId, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Decided = Result<readonly PetitionEvent[], StepRefusal | CaseWorkRefusal>;
type OfLevel = { readonly level: CaseLevel };

export type CaseWorkRefusal =
  | { readonly kind: 'petitions.case-not-led' }
  | { readonly kind: 'petitions.case-evidence-missing' }
  | { readonly kind: 'petitions.case-heard-by-lead' }
  | BackDateRefusal;

/** Root cause and measures; later plans stand beside the first. */
export function planCase({ level, ...work }: OfLevel & CasePlan, state: PetitionState, facts: Facts) {
  return record('plan-case', level, work, state, facts, (plan) => ({ kind: 'CasePlanned', level, plan }));
}

export function noteCaseProgress(
  { level, ...work }: OfLevel & CaseProgress,
  state: PetitionState,
  facts: Facts,
) {
  return record('note-case-progress', level, work, state, facts, (progress) => ({
    kind: 'CaseProgressNoted',
    level,
    progress,
  }));
}

/** A talk with the petitioner about the matter, by the leader in person or by somebody of the team. */
export function recordCaseMeeting(
  { level, ...work }: OfLevel & CaseMeeting,
  state: PetitionState,
  facts: Facts,
) {
  return record('record-case-meeting', level, work, state, facts, (meeting) => ({
    kind: 'CaseMeetingHeld',
    level,
    meeting,
  }));
}

export function checkCaseProgress(
  { level, ...work }: OfLevel & CaseCheck,
  state: PetitionState,
  facts: Facts,
) {
  return record('check-case-progress', level, work, state, facts, (check) => ({
    kind: 'CaseProgressChecked',
    level,
    check,
  }));
}

/** The main leader heard how the case stands; nobody hears their own. */
export function hearCase(
  { level, ...work }: OfLevel & CaseHearing,
  state: PetitionState,
  facts: Facts,
): Decided {
  const may = mayTake('hear-case', state, facts.actor);
  if (!may.ok) return may;
  const lead = openCaseLead(state, level);
  if (lead && isSameLeader(work.by, lead.leader)) return err({ kind: 'petitions.case-heard-by-lead' });
  return record('hear-case', level, work, state, facts, (hearing) => ({ kind: 'CaseHeard', level, hearing }));
}

type Work = {
  readonly on: PlainDate;
  readonly backDateReason?: string | undefined;
  readonly inPerson?: boolean;
  readonly attachments?: readonly AttachmentId[];
};

function record<One extends Work>(
  step: StepId,
  level: CaseLevel,
  work: One,
  state: PetitionState,
  { actor, today }: Facts,
  toEvent: (work: One) => CaseLeadEvent,
): Decided {
  const may = mayTake(step, state, actor);
  if (!may.ok) return may;
  const lead = openCaseLead(state, level);
  if (!lead) return err({ kind: 'petitions.case-not-led' });
  const { on, backDateReason: reason } = work;
  const refusal = refuseBackDate({ on, reason }, state.receivedOn, today) ?? refuseBare(work, lead, actor);
  if (refusal) return err(refusal);
  return ok([toEvent({ ...work, backDateReason: isBackDated(on, today) ? reason : undefined })]);
}

// What the leader did in person is the leader's own word, or is shown by a file.
function refuseBare(work: Work, { leader }: CaseLead, { accountId }: Actor): CaseWorkRefusal | undefined {
  const isOwnWord = leader.accountId === accountId;
  const isBare = work.inPerson === true && (work.attachments ?? []).length === 0;
  return isBare && !isOwnWord ? { kind: 'petitions.case-evidence-missing' } : undefined;
}

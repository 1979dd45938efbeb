// A lead ends when the matter is truly settled, asked for by the lead's side and checked by somebody else.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { openDuties, type CaseDutyId } from './case-duties.ts';
import { caseEndGaps, type CaseEndGap } from './case-end-gaps.ts';
import { awaitedEnd, openCaseLead, type CaseEnd, type CaseLevel } from './case-lead.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Decided = Result<readonly PetitionEvent[], StepRefusal | CaseEndRefusal>;

export type AskCaseEnd = Pick<CaseEnd, 'ground' | 'evidence' | 'openDuties' | 'attachments'> & {
  readonly level: CaseLevel;
};

export type CaseEndRefusal =
  | { readonly kind: 'petitions.case-not-led' }
  | { readonly kind: 'petitions.case-end-waits' }
  | { readonly kind: 'petitions.case-end-not-asked' }
  | { readonly kind: 'petitions.case-not-settled'; readonly gaps: readonly CaseEndGap[] }
  | { readonly kind: 'petitions.case-duties-open'; readonly duties: readonly CaseDutyId[] }
  | { readonly kind: 'petitions.case-end-without-file' }
  | { readonly kind: 'petitions.case-end-asked-by-you' };

/** The duties that are done by the end itself and cannot be missed before it. */
const byTheEnd: readonly CaseDutyId[] = ['resolve', 'settle'];

export function askCaseEnd(
  { level, ...end }: AskCaseEnd,
  state: PetitionState,
  { actor, today }: Facts,
): Decided {
  const may = mayTake('ask-case-end', state, actor);
  if (!may.ok) return may;
  const lead = openCaseLead(state, level);
  if (!lead) return err({ kind: 'petitions.case-not-led' });
  if (awaitedEnd(lead)) return err({ kind: 'petitions.case-end-waits' });
  const gaps = caseEndGaps(end.ground, state);
  if (gaps.length > 0) return err({ kind: 'petitions.case-not-settled', gaps });
  const duties = openDuties(lead, state).filter((duty) => !byTheEnd.includes(duty));
  if (duties.length > 0 && end.openDuties === '') return err({ kind: 'petitions.case-duties-open', duties });
  if (state.phase === 'earlier' && end.attachments.length === 0)
    return err({ kind: 'petitions.case-end-without-file' });
  return ok([{ kind: 'CaseEndAsked', level, end: { ...end, on: today, byId: actor.accountId } }]);
}

/** Checked by somebody who neither leads nor helps nor asked; the matter must still stand as it was said to. */
export function confirmCaseEnd(
  { level, found }: { readonly level: CaseLevel; readonly found: string },
  state: PetitionState,
  { actor, today }: Facts,
): Decided {
  const checked = checkedEnd('confirm-case-end', level, state, actor);
  if (!checked.ok) return checked;
  const gaps = caseEndGaps(checked.value.ground, state);
  if (gaps.length > 0) return err({ kind: 'petitions.case-not-settled', gaps });
  return ok([{ kind: 'CaseEndConfirmed', level, on: today, found, byId: actor.accountId }]);
}

export function returnCaseEnd(
  { level, reason }: { readonly level: CaseLevel; readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Decided {
  const checked = checkedEnd('return-case-end', level, state, actor);
  if (!checked.ok) return checked;
  return ok([{ kind: 'CaseEndReturned', level, on: today, reason, byId: actor.accountId }]);
}

function checkedEnd(
  step: 'confirm-case-end' | 'return-case-end',
  level: CaseLevel,
  state: PetitionState,
  actor: Actor,
): Result<CaseEnd, StepRefusal | CaseEndRefusal> {
  const may = mayTake(step, state, actor);
  if (!may.ok) return may;
  const lead = openCaseLead(state, level);
  const end = lead && awaitedEnd(lead);
  if (!end) return err({ kind: 'petitions.case-end-not-asked' });
  return end.byId === actor.accountId ? err({ kind: 'petitions.case-end-asked-by-you' }) : ok(end);
}

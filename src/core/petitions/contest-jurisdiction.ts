// Once, after the sender rejected its objection, a unit may ask for a designation. It stays responsible until then.
import type { Actor } from '../access/actor.ts';
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { Conference, Contest, Designation } from './jurisdiction.ts';
import type { LawInForce } from './law-in-force.ts';
import { moveClock, openClock, stopClocks } from './petition-clocks.ts';
import type { Assignment, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export function contestJurisdiction(
  command: { readonly reason: string; readonly signer: string },
  state: PetitionState,
  facts: Facts & { readonly designator: Pick<Contest, 'way' | 'designatorId'> },
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('contest', state, facts.actor);
  if (!may.ok) return may;
  return ok([
    {
      kind: 'JurisdictionContested',
      contest: { ...facts.designator, ...command, on: facts.today },
    },
  ]);
}

export type DesignateUnit = Pick<Designation, 'unitId' | 'body' | 'minutes' | 'reason'> & {
  readonly conference?: Conference | undefined;
};

export type DesignationRefusal =
  | { readonly kind: 'petitions.minutes-missing' }
  | { readonly kind: 'petitions.minutes-twice' }
  | { readonly kind: 'petitions.conference-when'; readonly from: PlainDate; readonly today: PlainDate }
  | { readonly kind: 'petitions.unit-is-complained-of' }
  | { readonly kind: 'petitions.unit-cannot-receive' };

/**
 * Binding, and without a further objection. Another unit gets its own fifteen days from this day; the unit that is told
 * it was competent all along goes on under its old limit, because contesting is no way to gain time. Minutes exist under the
 * number that is named, or are made here from the particulars of the meeting.
 */
export function designateUnit(
  command: DesignateUnit,
  state: PetitionState,
  facts: Facts & { readonly law: LawInForce; readonly canReceive: boolean },
): Result<readonly PetitionEvent[], StepRefusal | DesignationRefusal> {
  const may = mayTake('designate', state, facts.actor);
  if (!may.ok) return may;
  const { contest } = state.objection ?? {};
  const { assignment } = state;
  if (!contest || !assignment) throw new Error('a designation without a contest');
  const { conference, ...rest } = command;
  const { unitId } = rest;
  if (state.respondent?.unitId === unitId) return err({ kind: 'petitions.unit-is-complained-of' });
  if (!facts.canReceive) return err({ kind: 'petitions.unit-cannot-receive' });
  const refusal = refuseMinutes(command, contest, facts.today);
  if (refusal) return err(refusal);
  const designation = {
    ...rest,
    ...(conference ? { conference: { ...conference, contest: contest.reason } } : {}),
    on: facts.today,
    way: contest.way,
    byUnitId: facts.actor.unitId,
  };
  const designated: PetitionEvent = { kind: 'UnitDesignated', designation };
  return ok(
    assignment.unitId === unitId
      ? [designated]
      : [designated, ...reassigned(unitId, assignment, state, facts)],
  );
}

/** The papers of a designation; the minutes come before the notice that cites them. */
export const designationPapers = ({ conference }: DesignateUnit): readonly PetitionPaperKind[] =>
  conference ? ['conference-minutes', 'designation-notice'] : ['designation-notice'];

function refuseMinutes(
  { minutes, conference }: DesignateUnit,
  contest: Contest,
  today: PlainDate,
): DesignationRefusal | undefined {
  const named = minutes.trim() !== '';
  if (named && conference) return { kind: 'petitions.minutes-twice' };
  if (contest.way === 'joint-conference' && !named && !conference)
    return { kind: 'petitions.minutes-missing' };
  const outside = conference && (conference.on < contest.on || conference.on > today);
  return outside ? { kind: 'petitions.conference-when', from: contest.on, today } : undefined;
}

function reassigned(
  unitId: UnitId,
  before: Assignment,
  state: PetitionState,
  { today, law }: { readonly today: PlainDate; readonly law: LawInForce },
): readonly PetitionEvent[] {
  const kept = unitId === state.registeringUnitId;
  const mode = kept ? ('kept' as const) : before.mode;
  const report = openClock(state, 'handdown_report');
  return [
    { kind: 'PetitionAssigned', assignment: { ...before, mode, unitId, on: today } },
    ...stopClocks(state, ['notice_transferred', 'objection'], today),
    { kind: 'ClockStarted', due: law.due('notice_transferred', today), owner: 'responsible-unit' },
    // The sender still waits for the same report on the same day; what is kept needs none.
    ...(kept ? stopClocks(state, ['handdown_report'], today) : []),
    ...(!kept && report ? moveClock(state, 'handdown_report', report.due, today) : []),
  ];
}

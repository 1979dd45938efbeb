// A unit that was sent what is not its own objects with reasons within five working days; the matter goes back only
// when the sender has verified it and agrees (《信访工作条例》第二十三条). Until then the unit answers for it.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { isBackDated, refuseBackDate, type BackDateRefusal } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import type { Objection } from './objection.ts';
import { openClock, stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** The window counts from the assignment; `on` is the day of the written objection when it is typed in later. The notice limit runs on: objecting ends no duty. */
export function objectToJurisdiction(
  command: Pick<Objection, 'ground' | 'reason' | 'suggestedUnit' | 'backDateReason'> & {
    readonly on?: PlainDate | undefined;
  },
  state: PetitionState,
  facts: Facts & { readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal | ObjectionRefusal | BackDateRefusal> {
  const rejection = state.objection?.rejection;
  if (rejection && state.phase === 'referred')
    return err({ kind: 'petitions.objection-rejected-before', on: rejection.on });
  const may = mayTake('object', state, facts.actor);
  if (!may.ok) return may;
  const { ground, reason, suggestedUnit, on = facts.today, backDateReason } = command;
  const assignedOn = state.assignment?.on ?? facts.today;
  const refusal = refuseBackDate({ on, reason: backDateReason }, assignedOn, facts.today);
  if (refusal) return err(refusal);
  const { limit } = openClock(state, 'objection')?.due ?? facts.law.due('objection', assignedOn);
  if (on > limit) return err({ kind: 'petitions.objection-too-late', limit });
  return ok([
    {
      kind: 'JurisdictionObjected',
      objection: {
        on,
        ground,
        reason,
        suggestedUnit,
        rejection: undefined,
        ...(isBackDated(on, facts.today) && backDateReason && { backDateReason }),
      },
    },
    ...stopClocks(state, ['objection'], on),
  ]);
}

export type ObjectionRefusal =
  | { readonly kind: 'petitions.objection-rejected-before'; readonly on: PlainDate }
  | { readonly kind: 'petitions.objection-too-late'; readonly limit: PlainDate };

/** Back to triage. The office's own window goes on under its old limit: a wrong turn gives no new time. */
export function agreeObjection(
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('agree-objection', state, facts.actor);
  if (!may.ok) return may;
  const triage = state.clocks.findLast((clock) => clock.due.clock === 'triage_office');
  return ok([
    { kind: 'ObjectionAgreed', on: facts.today },
    ...stopClocks(state, ['notice_transferred', 'handdown_report'], facts.today),
    ...(triage ? [{ kind: 'ClockStarted' as const, due: triage.due, owner: triage.owner }] : []),
  ]);
}

/** The unit stays responsible and has to accept; it may not object to the same assignment again. */
export function rejectObjection(
  command: { readonly reason: string },
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('reject-objection', state, facts.actor);
  return may.ok ? ok([{ kind: 'ObjectionRejected', reason: command.reason, on: facts.today }]) : may;
}

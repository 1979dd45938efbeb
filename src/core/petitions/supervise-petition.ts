// Supervision orders: on one of the grounds of the law, answered in writing by a day, examined, closed (第四十条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { openPromises } from './execution.ts';
import type { LawInForce } from './law-in-force.ts';
import { isRight, stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';
import {
  causesOf,
  type SiteInspection,
  supervisionClock,
  type SupervisionCause,
  type SupervisionOrder,
  type SupervisionTrigger,
} from './supervision.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type LawFacts = Facts & { readonly law: Pick<LawInForce, 'due'> };
type Decided<Refusal = never> = Result<readonly PetitionEvent[], StepRefusal | Refusal>;

export type OrderSupervision = Pick<SupervisionOrder, 'trigger' | 'cause' | 'facts' | 'request' | 'replyBy'>;

/** Opens an order against the responsible unit; the reply has its own limit, set by the letter. */
export function orderSupervision(
  command: OrderSupervision,
  state: PetitionState,
  { actor, today, law }: LawFacts,
): Decided<SupervisionRefusal> {
  const may = mayTake('order-supervision', state, actor);
  if (!may.ok) return may;
  const refusal = refuseGround(command, state, today) ?? refuseDay(command.replyBy, today);
  if (refusal) return err(refusal);
  const { registeringUnitId, assignment } = state;
  if (!assignment) throw new Error('supervision without a responsible unit');
  // The letter goes out under the head of the office that registered, unless it is the one supervised.
  const byUnitId = registeringUnitId === assignment.unitId ? actor.unitId : registeringUnitId;
  return ok([
    {
      kind: 'SupervisionOrdered',
      order: { ...command, on: today, byUnitId, unitId: assignment.unitId },
    },
    replyClock(command.replyBy, today, law),
  ]);
}

export type SupervisionRefusal =
  | {
      readonly kind: 'petitions.cause-not-of-trigger';
      readonly trigger: SupervisionTrigger;
      readonly cause: SupervisionCause;
    }
  | { readonly kind: 'petitions.nothing-overdue' }
  | { readonly kind: 'petitions.nothing-to-execute' }
  | { readonly kind: 'petitions.execution-not-due'; readonly executeBy: PlainDate }
  | { readonly kind: 'petitions.reply-day-past'; readonly today: PlainDate };

/** The unit answers; its limit stops. */
export function replySupervision(
  command: { readonly text: string },
  state: PetitionState,
  { actor, today }: Facts,
): Decided {
  const may = mayTake('reply-supervision', state, actor);
  if (!may.ok) return may;
  return ok([
    { kind: 'SupervisionReplied', on: today, text: command.text },
    ...stopClocks(state, [supervisionClock], today),
  ]);
}

/** The reply does not do; the unit has to answer again by a day that is set anew. */
export function returnSupervision(
  command: { readonly reason: string; readonly replyBy: PlainDate },
  state: PetitionState,
  { actor, today, law }: LawFacts,
): Decided<SupervisionRefusal> {
  const may = mayTake('return-supervision', state, actor);
  if (!may.ok) return may;
  const refusal = refuseDay(command.replyBy, today);
  if (refusal) return err(refusal);
  return ok([
    { kind: 'SupervisionReplyReturned', on: today, ...command },
    replyClock(command.replyBy, today, law),
  ]);
}

/** The reply is accepted, or the matter has left the unit; what was found is said. */
export function closeSupervision(
  command: { readonly outcome: string },
  state: PetitionState,
  { actor, today }: Facts,
): Decided {
  const may = mayTake('close-supervision', state, actor);
  if (!may.ok) return may;
  return ok([
    { kind: 'SupervisionClosed', on: today, outcome: command.outcome },
    ...stopClocks(state, [supervisionClock], today),
  ]);
}

export type InspectSite = Omit<SiteInspection, 'byUnitId'>;

/** Who went there when, what was found and what is required. */
export function inspectSite(
  command: InspectSite,
  state: PetitionState,
  { actor, today }: Facts,
): Decided<InspectionRefusal> {
  const may = mayTake('inspect', state, actor);
  if (!may.ok) return may;
  if (command.on > today) return err({ kind: 'petitions.inspected-in-future', on: command.on });
  if (command.on < state.receivedOn)
    return err({
      kind: 'petitions.inspected-before-received',
      on: command.on,
      receivedOn: state.receivedOn,
    });
  return ok([{ kind: 'SiteInspected', inspection: { ...command, byUnitId: actor.unitId } }]);
}

export type InspectionRefusal =
  | { readonly kind: 'petitions.inspected-in-future'; readonly on: PlainDate }
  | {
      readonly kind: 'petitions.inspected-before-received';
      readonly on: PlainDate;
      readonly receivedOn: PlainDate;
    };

function replyClock(replyBy: PlainDate, today: PlainDate, law: Pick<LawInForce, 'due'>): PetitionEvent {
  return {
    kind: 'ClockStarted',
    due: law.due(supervisionClock, today, replyBy),
    owner: 'responsible-unit',
  };
}

function refuseGround(
  { trigger, cause }: OrderSupervision,
  state: PetitionState,
  today: PlainDate,
): SupervisionRefusal | undefined {
  const causes: readonly SupervisionCause[] = causesOf[trigger];
  if (!causes.includes(cause)) return { kind: 'petitions.cause-not-of-trigger', trigger, cause };
  if (cause === 'overdue' && !wasLate(state, today)) return { kind: 'petitions.nothing-overdue' };
  if (trigger === 'not-executing' && !state.service) return { kind: 'petitions.nothing-to-execute' };
  if (cause === 'non-execution') return refuseNonExecution(state, today);
  return undefined;
}

// What is carried out, or still in its time, cannot be said to be refused. A promise without a day waits since its service.
function refuseNonExecution(state: PetitionState, today: PlainDate): SupervisionRefusal | undefined {
  const promises = openPromises(state);
  if (promises.length === 0) return { kind: 'petitions.nothing-to-execute' };
  const isDue = promises.some(({ executeBy }) => executeBy === undefined || executeBy < today);
  const next = promises.flatMap(({ executeBy }) => executeBy ?? []).toSorted()[0];
  return isDue || !next ? undefined : { kind: 'petitions.execution-not-due', executeBy: next };
}

const refuseDay = (replyBy: PlainDate, today: PlainDate): SupervisionRefusal | undefined =>
  replyBy > today ? undefined : { kind: 'petitions.reply-day-past', today };

// A duty of the unit that is overdue, or was done late.
function wasLate({ clocks }: PetitionState, today: PlainDate): boolean {
  return clocks.some(
    (clock) =>
      clock.owner === 'responsible-unit' && !isRight(clock) && (clock.stoppedOn ?? today) > clock.due.limit,
  );
}

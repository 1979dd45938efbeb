// First window: the petition office finds the organ that must answer (《信访工作条例》第二十二条).
import type { Actor } from '../access/actor.ts';
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { isOrdinary, routeHere } from './lawful-route.ts';
import { returnsMax } from './objection.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type TriagePetition =
  | { readonly mode: 'kept'; readonly requirement: string }
  | { readonly mode: 'referred'; readonly unitId: UnitId; readonly requirement: string }
  | {
      readonly mode: 'assigned-down';
      readonly unitId: UnitId;
      readonly requirement: string;
      readonly reportDueOn: PlainDate;
    };

export type TriageFacts = {
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly law: LawInForce;
  /** Whether the receiving unit exists, is open and has someone at a post to receive. */
  readonly canReceive: boolean;
};

type Sent = { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] };

/** Keep (own power), refer (转送) or assign down with a due date and a report (交办). */
export function triagePetition(
  command: TriagePetition,
  state: PetitionState,
  facts: TriageFacts,
): Result<Sent, StepRefusal | TriageRefusal> {
  const may = mayTake('triage', state, facts.actor);
  return may.ok ? sendOn(command, state, facts) : may;
}

/** The same when somebody else may decide it, such as the leader who received them. */
export function sendOn(
  command: TriagePetition,
  state: PetitionState,
  facts: Omit<TriageFacts, 'actor'>,
): Result<Sent, TriageRefusal> {
  const unitId = command.mode === 'kept' ? state.registeringUnitId : command.unitId;
  const refusal = refuseReceiver(command, unitId, state, facts);
  if (refusal) return err(refusal);
  const { today, law } = facts;
  return ok({
    events: [
      {
        kind: 'PetitionTriaged',
        claims: state.claims.map((claim) =>
          claim.route ? claim : { ...claim, route: routeHere(claim.purpose) },
        ),
        on: today,
      },
      {
        kind: 'PetitionAssigned',
        assignment: {
          mode: command.mode,
          byUnitId: state.registeringUnitId,
          unitId,
          on: today,
          requirement: command.requirement,
        },
      },
      ...stopClocks(state, ['triage_office'], today),
      ...clocksOfReceiver(command, state, today, law),
    ],
    papers: papersOf(command.mode),
  });
}

export type TriageRefusal =
  | { readonly kind: 'petitions.accusation-first' }
  | { readonly kind: 'petitions.accusation-stays' }
  | { readonly kind: 'petitions.unit-is-complained-of' }
  | { readonly kind: 'petitions.returned-too-often'; readonly returns: number }
  | { readonly kind: 'petitions.unit-cannot-receive' }
  | { readonly kind: 'petitions.refer-to-yourself' }
  | { readonly kind: 'petitions.report-due-in-past'; readonly dueOn: PlainDate };

function refuseReceiver(
  command: TriagePetition,
  unitId: UnitId,
  state: PetitionState,
  facts: Pick<TriageFacts, 'canReceive' | 'today'>,
): TriageRefusal | undefined {
  const accusation = refuseAccusation(command, state);
  if (accusation) return accusation;
  if (state.respondent?.unitId === unitId) return { kind: 'petitions.unit-is-complained-of' };
  if (command.mode !== 'kept' && state.returns.length >= returnsMax)
    return { kind: 'petitions.returned-too-often', returns: state.returns.length };
  if (command.mode !== 'kept' && unitId === state.registeringUnitId)
    return { kind: 'petitions.refer-to-yourself' };
  if (!facts.canReceive) return { kind: 'petitions.unit-cannot-receive' };
  if (command.mode === 'assigned-down' && command.reportDueOn <= facts.today)
    return { kind: 'petitions.report-due-in-past', dueOn: command.reportDueOn };
  return undefined;
}

// An accusation goes to the organ of discipline alone. Together with it nothing is sent to another unit, because whoever
// gets the file would read it (《信访工作条例》第三十条): other claims are kept here, or registered apart.
function refuseAccusation(command: TriagePetition, { claims }: PetitionState): TriageRefusal | undefined {
  const accusations = claims.filter((claim) => claim.purpose === 'accusation');
  if (accusations.some(isOrdinary)) return { kind: 'petitions.accusation-first' };
  return accusations.length > 0 && command.mode !== 'kept'
    ? { kind: 'petitions.accusation-stays' }
    : undefined;
}

// An organ that keeps a matter it received itself has one window from the day of receipt; an organ that was
// sent it counts its own window from the day it was sent (《信访工作条例》第二十三条).
function clocksOfReceiver(
  command: TriagePetition,
  state: PetitionState,
  today: PlainDate,
  law: LawInForce,
): readonly PetitionEvent[] {
  const owner = 'responsible-unit';
  if (command.mode === 'kept')
    return [{ kind: 'ClockStarted', due: law.due('notice_direct', state.receivedOn), owner }];
  const sent: readonly PetitionEvent[] = [
    { kind: 'ClockStarted', due: law.due('notice_transferred', today), owner },
    { kind: 'ClockStarted', due: law.due('objection', today), owner },
  ];
  if (command.mode === 'referred') return sent;
  const report = law.due('handdown_report', today, command.reportDueOn);
  return [...sent, { kind: 'ClockStarted', due: report, owner }];
}

function papersOf(mode: TriagePetition['mode']): readonly PetitionPaperKind[] {
  if (mode === 'referred') return ['referral-slip', 'destination-notice'];
  return mode === 'assigned-down' ? ['hand-down-order', 'destination-notice'] : [];
}

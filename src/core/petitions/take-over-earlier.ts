// Matters of an office's old ledger: on record and found by search, but no work of anybody's until someone takes
// them up. Limits that ended years ago in another system must not drown the ones that run.
import type { Actor } from '../access/actor.ts';
import type { PetitionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import type { EarlierHandling, Intake, PetitionState } from './petition.ts';
import { refuseIntake, type IntakeRefusal } from './register-petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** Registers a matter that was handled before; no clock starts. */
export function takeOverEarlier(
  command: {
    readonly petitionId: PetitionId;
    readonly registeringUnitId: UnitId;
    readonly intake: Intake;
    readonly earlier: EarlierHandling;
  },
  facts: { readonly today: PlainDate; readonly law: LawInForce },
): Result<(number: string) => readonly PetitionEvent[], IntakeRefusal> {
  const refusal = refuseIntake(command.intake, facts.today);
  // Old ledgers name no representatives; the law they were received under is over.
  if (refusal && refusal.kind !== 'petitions.group-needs-representatives') return err(refusal);
  return ok((number) => [
    {
      kind: 'PetitionRegistered',
      petitionId: command.petitionId,
      number,
      registeredOn: facts.today,
      registeringUnitId: command.registeringUnitId,
      ruleSet: facts.law.ruleSet,
      intake: command.intake,
    },
    { kind: 'EarlierHandlingRecorded', earlier: command.earlier },
  ]);
}

/** Makes an earlier matter present work: the triage limit counts from today. */
export function takeUpEarlier(
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('take-up', state, facts.actor);
  if (!may.ok) return may;
  return ok([
    { kind: 'PetitionTakenUp', on: facts.today },
    { kind: 'ClockStarted', due: facts.law.due('triage_office', facts.today), owner: 'petition-office' },
  ]);
}

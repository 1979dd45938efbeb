// Two people may edit one petition; a correction is a new entry and never overwrites the old one.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { routeHere } from './lawful-route.ts';
import { moveClock } from './petition-clocks.ts';
import type { Claim, Intake, PetitionState } from './petition.ts';
import { refuseIntake, type IntakeRefusal } from './register-petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** A changed day of receipt moves the triage limit, because the limit counts from it. */
export function amendPetition(
  command: { readonly intake: Intake; readonly reason: string },
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal | IntakeRefusal> {
  const may = mayTake('amend', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseIntake(command.intake, facts.today);
  if (refusal) return err(refusal);
  const { receivedOn } = command.intake;
  const before = new Map(state.claims.map((claim) => [claim.id, claim]));
  const claims = command.intake.claims.map((claim) => withRoute(claim, before.get(claim.id)));
  return ok([
    { kind: 'PetitionAmended', intake: { ...command.intake, claims }, reason: command.reason },
    ...(receivedOn === state.receivedOn
      ? []
      : moveClock(state, 'triage_office', facts.law.due('triage_office', receivedOn), facts.today)),
  ]);
}

// A correction of the words leaves a claim on the route it was led to; a corrected purpose is answered in its own way.
function withRoute(claim: Claim, before: Claim | undefined): Claim {
  const isTriaged = before?.route === 'ordinary' || before?.route === 'suggestion';
  const route = isTriaged ? routeHere(claim.purpose) : before?.route;
  return {
    ...claim,
    route,
    ...(before?.redirection ? { redirection: before.redirection } : {}),
    ...(before?.routeChanges ? { routeChanges: before.routeChanges } : {}),
  };
}

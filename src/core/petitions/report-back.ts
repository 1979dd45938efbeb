// What was assigned down stays open for the sender until the report is approved (《信访工作条例》第二十二条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { openBesides } from './claim-outcomes.ts';
import type { OpenClaimsRefusal } from './close-petition.ts';
import type { PetitionEvent } from './events.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** `signer` is the head who signed the report out (签发人); empty when it is signed by hand. */
export function reportBack(
  command: { readonly text: string; readonly signer: string },
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal | OpenClaimsRefusal> {
  const may = mayTake('report-back', state, facts.actor);
  if (!may.ok) return may;
  const claims = openBesides(state);
  if (claims.length > 0) return err({ kind: 'petitions.claims-open', claims });
  return ok([
    { kind: 'ReportSubmitted', text: command.text, signer: command.signer, on: facts.today },
    ...stopClocks(state, ['handdown_report'], facts.today),
  ]);
}

/** A returned report runs again under the limit of the letter: sending it back gives no new time. */
export function returnReport(
  command: { readonly reason: string },
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('return-report', state, facts.actor);
  if (!may.ok) return may;
  const letter = state.clocks.findLast((clock) => clock.due.clock === 'handdown_report');
  return ok([
    { kind: 'ReportReturned', reason: command.reason, on: facts.today },
    ...(letter ? [{ kind: 'ClockStarted' as const, due: letter.due, owner: letter.owner }] : []),
  ]);
}

export function approveReport(
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('approve-report', state, facts.actor);
  return may.ok ? ok([{ kind: 'ReportApproved', on: facts.today }]) : may;
}

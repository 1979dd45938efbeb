// Whoever asks a unit to investigate or to perform its duty gets a notice of how it was handled, never a decision letter;
// the ways on are reconsideration and the court (《信访工作条例》第三十一条第五项；《行政诉讼法》第四十七条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { DutyAnswer } from './claim-work.ts';
import { withConclusion } from './claim-outcomes.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionState, ServiceReceipt } from './petition.ts';
import { refuseService, type ServiceRefusal } from './serve-decision.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Answer<Refusal = StepRefusal> = Result<readonly PetitionEvent[], Refusal>;

/** The two months count from the day the unit received it, not from the day it took it on. */
export function dutyReceivedOn({ assignment, receivedOn }: PetitionState): PlainDate {
  return assignment && assignment.mode !== 'kept' ? assignment.on : receivedOn;
}

export function submitDutyAnswer(answer: DutyAnswer, state: PetitionState, facts: Facts): Answer {
  const may = mayTake('submit-duty-answer', state, facts.actor);
  return may.ok ? ok([{ kind: 'DutyAnswerSubmitted', answer, on: facts.today }]) : may;
}

export function returnDutyAnswer(
  command: { readonly reason: string },
  state: PetitionState,
  facts: Facts,
): Answer {
  const may = mayTake('return-duty-answer', state, facts.actor);
  return may.ok ? ok([{ kind: 'DutyAnswerReturned', reason: command.reason, on: facts.today }]) : may;
}

export function signDutyAnswer(state: PetitionState, facts: Facts): Answer {
  const may = mayTake('sign-duty-answer', state, facts.actor);
  return may.ok ? ok([{ kind: 'DutyAnswerSigned', on: facts.today }]) : may;
}

/** From this day the petitioner may ask for reconsideration, and may sue. */
export function serveDutyAnswer(
  service: ServiceReceipt,
  state: PetitionState,
  facts: Facts & { readonly law: LawInForce },
): Answer<StepRefusal | ServiceRefusal> {
  const may = mayTake('serve-duty-answer', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseService(service, state.duty?.signedOn, facts.today);
  if (refusal) return err(refusal);
  const { servedOn } = service;
  const owner = 'petitioner';
  const events: readonly PetitionEvent[] = [
    { kind: 'DutyAnswerServed', service },
    ...stopClocks(state, ['duty_default', 'reconsider_apply', 'litigate_apply'], servedOn),
    { kind: 'ClockStarted', due: facts.law.due('reconsider_apply', servedOn), owner },
    { kind: 'ClockStarted', due: facts.law.due('litigate_apply', servedOn), owner },
  ];
  return ok(withConclusion(state, events, facts.today));
}

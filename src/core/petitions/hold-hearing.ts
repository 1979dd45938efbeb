// The notice of a hearing reaches the petitioner; the hearing is held and recorded.
import type { Actor } from '../access/actor.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { openHearing, type HearingRecord } from './hearing.ts';
import { endPause, hearingClocks, type HearingFacts } from './order-hearing.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionState, ServiceReceipt } from './petition.ts';
import { refuseService, type ServiceRefusal } from './serve-decision.ts';
import { mayTake, type StepRefusal } from './steps.ts';

/** A late service is recorded as it was; the stopped limit shows it. */
export function serveHearingNotice(
  service: ServiceReceipt,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | ServiceRefusal> {
  const may = mayTake('serve-hearing-notice', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseService(service, openHearing(state)?.plannedOn, facts.today);
  if (refusal) return err(refusal);
  return ok([
    { kind: 'HearingNoticeServed', service },
    ...stopClocks(state, ['hearing_notice'], service.servedOn),
  ]);
}

/** What was said and found. The time from the order to the day of the hearing, both included, is taken out where the rule says so. */
export function holdHearing(
  record: HearingRecord,
  state: PetitionState,
  facts: HearingFacts,
): Result<readonly PetitionEvent[], StepRefusal | RecordRefusal> {
  const may = mayTake('hold-hearing', state, facts.actor);
  if (!may.ok) return may;
  const hearing = openHearing(state);
  if (!hearing) throw new Error('the table lets a hearing be recorded that nobody ordered');
  const { on } = hearing.plan;
  if (facts.today < on) return err({ kind: 'petitions.hearing-not-yet', on });
  // Nobody is heard in absence who was not told; who came has been told.
  const { notice } = hearing;
  if (!record.petitionerCame && (!notice || notice.servedOn >= on))
    return err({ kind: 'petitions.hearing-not-told' });
  return ok([
    { kind: 'HearingHeld', on, record },
    ...endPause(hearing, addDays(on, 1), state, facts.law),
    ...stopClocks(state, hearingClocks, on),
  ]);
}

export type RecordRefusal =
  | { readonly kind: 'petitions.hearing-not-yet'; readonly on: PlainDate }
  | { readonly kind: 'petitions.hearing-not-told' };
